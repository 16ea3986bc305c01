/** What a key stands for while a sheet is keyed in. */
export type Key =
  | { does: "digit"; digit: number }
  | { does: "unknown" | "notApplicable" | "notOurs" | "nothing" | "back" | "up" | "down" | "next" };

const NAMED: Record<string, Key> = {
  s: { does: "unknown" },
  n: { does: "notApplicable" },
  c: { does: "notOurs" },
  "-": { does: "nothing" },
  backspace: { does: "back" },
  arrowup: { does: "up" },
  arrowdown: { does: "down" },
  enter: { does: "next" },
};

/**
 * What a key press stands for, if anything. Enter means the button that has the focus, unless that is a line or a
 * choice that is made already; a key that is held down counts once, so that no line is filled by accident.
 */
export function keyOf(event: KeyboardEvent): Key | undefined {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (target.closest("input, textarea, select, dialog")) return undefined;
  const key: Key | undefined = /^[0-9]$/.test(event.key)
    ? { does: "digit", digit: Number(event.key) }
    : NAMED[event.key.toLowerCase()];
  if (key?.does === "up" || key?.does === "down") return key;
  if (event.repeat) return undefined;
  const presses = target.closest("button, a, summary") && !target.closest("[data-goes-on]");
  return key?.does === "next" && presses ? undefined : key;
}
