import type { Answer } from "../../bindings/Answer";
import type { AskedItem } from "../../bindings/AskedItem";
import type { MessageId } from "../../core/text.svelte";

/** Whether an item waits for an answer; a note is only read. */
export function wantsAnswer(item: AskedItem): boolean {
  return item.takes.kind !== "note";
}

/** Whether "I don't know" and "not applicable" make sense: whoever writes words can write that, too. */
export function takesOthers(item: AskedItem): boolean {
  return item.takes.kind !== "note" && item.takes.kind !== "text";
}

/** Whether a level is so high that somebody should have seen evidence. */
export function isHigh(item: AskedItem, level: number): boolean {
  return item.wantsEvidenceFrom !== null && level >= item.wantsEvidenceFrom;
}

/** What somebody typed, as an answer; `null` is none. */
export type Read = { answer: Answer | null } | { wrong: MessageId };

/** Reads what somebody typed for an item that takes a number or words. */
export function readTyped(item: AskedItem, typed: string): Read {
  if (typed.trim() === "") return { answer: null };
  switch (item.takes.kind) {
    case "number":
      return readNumber(typed, item.takes.decimal);
    case "text":
      return { answer: { kind: "text", text: typed } };
    default:
      return { answer: null };
  }
}

function readNumber(typed: string, decimal: boolean): Read {
  const digits = typed.replace(/\s/g, "");
  // «18.000» or «18,000» can only be eighteen thousand where no fraction is wanted.
  const whole = !decimal && /^-?\d{1,3}([.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, "") : digits;
  if (!/^-?\d+([.,]\d+)?$/.test(whole)) return { wrong: "answering-number-unreadable" };
  const number = Number(whole.replace(",", "."));
  if (!Number.isFinite(number)) return { wrong: "answering-number-unreadable" };
  if (!decimal && !Number.isInteger(number)) return { wrong: "answering-number-not-whole" };
  return { answer: { kind: "number", number } };
}

/** An answer as it stands in its field. */
export function written(answer: Answer | null | undefined, language: string): string {
  if (answer?.kind === "text") return answer.text;
  if (answer?.kind !== "number") return "";
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 }).format(
    answer.number,
  );
}
