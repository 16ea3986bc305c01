/** What somebody typed as a day, read: a day, nothing, or what is wrong with it. */
export type ReadDay =
  | { is: "nothing" }
  | { is: "day"; day: string }
  | { is: "unreadable" }
  | { is: "past-month-end"; month: number; year: number; last: number };

const WRITTEN = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads a day as people write it: day, month, year, with any separator; or year-month-day.
 *
 * A typed field instead of the browser's own, because WebKitGTK has none and the order of its parts would
 * follow the system rather than the chosen language.
 */
export function readDay(words: string): ReadDay {
  const typed = words.trim();
  if (typed === "") return { is: "nothing" };
  const [day, month, year] = parts(typed);
  if (!day || !month || !year || month > 12 || day > 31) return { is: "unreadable" };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return { is: "past-month-end", month, year, last };
  return { is: "day", day: `${year}-${two(month)}-${two(day)}` };
}

/** A day as it stands in a field: `2026-11-21` becomes `21/11/2026`. */
export function writeDay(day: string | null): string {
  return day ? day.split("-").reverse().join("/") : "";
}

function parts(typed: string): number[] {
  const [, ...written] = WRITTEN.exec(typed) ?? [];
  if (written.length > 0) return written.map(Number);
  const [, ...iso] = ISO.exec(typed) ?? [];
  return iso.map(Number).reverse();
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
