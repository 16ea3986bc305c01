/** What somebody typed as a whole number, read: the number, nothing, or something else. */
export type ReadNumber = { is: "nothing" } | { is: "number"; number: number } | { is: "unreadable" };

const GROUPED = /^\d{1,3}([ \u00a0\u202f.,'’]\d{3})+$/;

/** Reads a whole number as people write it: thousands may be set apart, there is no sign and no fraction. */
export function readNumber(words: string): ReadNumber {
  const typed = words.trim();
  if (typed === "") return { is: "nothing" };
  const digits = GROUPED.test(typed) ? typed.replace(/\D/g, "") : typed;
  if (!/^\d{1,15}$/.test(digits)) return { is: "unreadable" };
  return { is: "number", number: Number(digits) };
}
