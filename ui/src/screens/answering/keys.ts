import type { Answer } from "../../bindings/Answer";
import type { AskedItem } from "../../bindings/AskedItem";

/** What a key stands for while somebody answers. */
export type Key =
  { does: "digit"; digit: number } | { does: "unknown" | "notApplicable" | "notOurs" | "next" | "undo" };

const LETTERS: Record<string, Key> = {
  s: { does: "unknown" },
  n: { does: "notApplicable" },
  c: { does: "notOurs" },
};

/**
 * What a key press stands for, if anything. Keys mean letters while somebody types, and Enter means the button
 * while one has the focus; in the one-line field of an answer (`data-answer`) Enter goes on.
 */
export function keyOf(event: KeyboardEvent): Key | undefined {
  const target = event.target as HTMLElement;
  const typing = target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
  if (event.ctrlKey && event.key.toLowerCase() === "z" && !typing) return { does: "undo" };
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  // A question in front of the sheet has keys of its own.
  if (target.closest("dialog")) return undefined;
  if (typing) return event.key === "Enter" && target.closest("[data-answer]") ? { does: "next" } : undefined;
  if (event.key === "Enter") return target.closest("button, a, summary") ? undefined : { does: "next" };
  if (/^[0-9]$/.test(event.key)) return { does: "digit", digit: Number(event.key) };
  return LETTERS[event.key.toLowerCase()];
}

/** What a digit answers: the level of that number, or the choice in that place, which several choices turn on and off. */
export function answerOf(item: AskedItem, answer: Answer | null, digit: number): Answer | undefined {
  const { takes } = item;
  if (takes.kind === "level")
    return item.levels.some((one) => one.level === digit) ? { kind: "level", level: digit } : undefined;
  if (takes.kind !== "choice" && takes.kind !== "choices") return undefined;
  const choice = takes.choices[digit - 1]?.id;
  if (choice === undefined) return undefined;
  if (takes.kind === "choice") return { kind: "choice", choice };
  const ticked = answer?.kind === "choices" ? answer.choices : [];
  const isOn = (id: string) => (id === choice ? !ticked.includes(id) : ticked.includes(id));
  return { kind: "choices", choices: takes.choices.map((one) => one.id).filter(isOn) };
}
