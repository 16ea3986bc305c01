import type { Answer } from "../../bindings/Answer";
import type { KeyingItem } from "../../bindings/KeyingItem";
import type { RoundHead } from "../../bindings/RoundHead";
import { t } from "../../core/text.svelte";
import { levelName } from "../../parts/levels";

/** Something that can be marked on a line of a sheet, and the digit that keys it in. */
export interface Mark {
  digit: number;
  name: string;
  answer: Answer;
}

/** The most choices of a list that have a digit of their own. */
const DIGITS = 9;

/** What can be marked on a line with a digit: its levels, or the choices by their place. */
export function marks(head: RoundHead, item: KeyingItem): Mark[] {
  if (item.takes.kind === "level")
    return item.levels.map(({ level }) => ({
      digit: level,
      name: levelName(head, item.levels, level),
      answer: { kind: "level", level },
    }));
  if (item.takes.kind !== "choice") return [];
  return item.takes.choices.slice(0, DIGITS).map((choice, at) => ({
    digit: at + 1,
    name: choice.name,
    answer: { kind: "choice", choice: choice.id },
  }));
}

/** The mark that an answer is, if a digit keys it in. */
export function markOf(head: RoundHead, item: KeyingItem, answer: Answer | null): Mark | undefined {
  return marks(head, item).find(({ answer: one }) =>
    one.kind === "level"
      ? answer?.kind === "level" && answer.level === one.level
      : answer?.kind === "choice" && one.kind === "choice" && answer.choice === one.choice,
  );
}

/** What is marked, in words. */
export function inWords(head: RoundHead, item: KeyingItem, answer: Answer | null): string {
  if (answer?.kind === "unknown") return t("answering-unknown");
  if (answer?.kind === "notApplicable") return t("answering-not-applicable");
  if (answer?.kind === "notOurs") return t("answering-not-ours");
  const mark = markOf(head, item, answer);
  if (!mark) return t("keying-nothing");
  return mark.name ? t("keying-level", { level: mark.digit, name: mark.name }) : String(mark.digit);
}

/** What a key marks on a line, null for nothing; undefined where the line does not have it. */
export function markedBy(
  head: RoundHead,
  item: KeyingItem,
  key: { does: string; digit?: number },
): Answer | null | undefined {
  if (key.does === "nothing") return null;
  if (key.does === "digit") return marks(head, item).find((mark) => mark.digit === key.digit)?.answer;
  if (key.does === "unknown") return { kind: "unknown" };
  if (key.does === "notApplicable") return { kind: "notApplicable", reason: "" };
  if (key.does === "notOurs" && item.shared) return { kind: "notOurs", reason: "" };
  return undefined;
}
