import type { Level } from "../../bindings/Level";

/** What a key stands for while somebody answers. */
export type Key =
  { does: "level"; level: Level } | { does: "unknown" | "notApplicable" | "notOurs" | "next" | "undo" };

const LETTERS: Record<string, Key> = {
  s: { does: "unknown" },
  n: { does: "notApplicable" },
  c: { does: "notOurs" },
};

/**
 * What a key press stands for, if anything. Keys mean letters while somebody types, and Enter means the button
 * while one has the focus.
 */
export function keyOf(event: KeyboardEvent): Key | undefined {
  const target = event.target as HTMLElement;
  const typing = target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
  if (event.ctrlKey && event.key.toLowerCase() === "z" && !typing) return { does: "undo" };
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (typing) return undefined;
  if (event.key === "Enter")
    return target.closest("button, a, summary, dialog") ? undefined : { does: "next" };
  if (/^[0-9]$/.test(event.key)) return { does: "level", level: Number(event.key) };
  return LETTERS[event.key.toLowerCase()];
}
