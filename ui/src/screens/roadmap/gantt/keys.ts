/** What a key asks of the row that has the focus. */
export type Wish =
  | { wish: "row"; by: number }
  | { wish: "first" | "last" | "open" | "close" | "see" | "leave" | "fix" | "exclude" }
  | { wish: "move"; weeks: number };

type Key = Pick<KeyboardEvent, "key" | "altKey" | "shiftKey" | "ctrlKey" | "metaKey">;

const WISHES: Record<string, Wish> = {
  ArrowUp: { wish: "row", by: -1 },
  ArrowDown: { wish: "row", by: 1 },
  PageUp: { wish: "row", by: -10 },
  PageDown: { wish: "row", by: 10 },
  Home: { wish: "first" },
  End: { wish: "last" },
  ArrowLeft: { wish: "close" },
  ArrowRight: { wish: "open" },
  Enter: { wish: "see" },
  Escape: { wish: "leave" },
  f: { wish: "fix" },
  x: { wish: "exclude" },
};

/** What that key asks for; nothing for all others. */
export function wishOf({ key, altKey, shiftKey, ctrlKey, metaKey }: Key): Wish | undefined {
  if (ctrlKey || metaKey) return undefined;
  if (altKey) {
    const ahead = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    return ahead === 0 ? undefined : { wish: "move", weeks: ahead * (shiftKey ? 4 : 1) };
  }
  return WISHES[key.length === 1 ? key.toLowerCase() : key];
}
