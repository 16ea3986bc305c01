import type { Language } from "../bindings/Language";

/*
 * Numbers and dates as people write them. `crates/text` writes the same ones on paper; `assets/text/cases.json` is
 * checked against both. The names of months and weekdays come from the system, in full: the short forms and the
 * grouping of digits differ from one system to the next, so they are made here.
 */

/** What sets thousands apart, and from how many digits on. */
const THOUSANDS: Record<Language, { apart: string; from: number }> = {
  es: { apart: "\u00a0", from: 5 },
  en: { apart: ",", from: 4 },
  pt: { apart: ".", from: 4 },
  fr: { apart: "\u00a0", from: 4 },
};

/** What stands between a month and its year, or a day and its month. */
const OF: Record<Language, string> = { es: " de ", en: " ", pt: " de ", fr: " " };

/** Three letters would make June and July the same in French. */
const FRENCH_MONTHS = [
  ...["janv.", "févr.", "mars", "avr.", "mai", "juin"],
  ...["juil.", "août", "sept.", "oct.", "nov.", "déc."],
];

/** A whole number: «18 400», “18,400”. */
export function wholeNumber(value: number, language: Language): string {
  const { apart, from } = THOUSANDS[language];
  const digits = String(value);
  return digits.length < from ? digits : digits.replace(/\B(?=(\d{3})+$)/g, apart);
}

/** «21 de noviembre de 2026», “21 November 2026”. */
export function longDate(day: string, language: Language): string {
  const { year, month, date } = parts(day);
  const number = language === "fr" && date === 1 ? "1er" : date;
  return `${number}${OF[language]}${monthAndYear(year, month, language)}`;
}

/** «21 nov 2026», “21 Nov 2026”. */
export function shortDate(day: string, language: Language): string {
  const { year, month, date } = parts(day);
  const name = language === "fr" ? FRENCH_MONTHS[month - 1] : monthName(month, language).slice(0, 3);
  return `${date} ${name} ${year}`;
}

/** «sábado, 21 de noviembre de 2026», “Saturday, 21 November 2026”. */
export function weekdayDate(day: string, language: Language): string {
  const { year, month, date } = parts(day);
  const weekday = named(Date.UTC(year, month - 1, date), language, { weekday: "long" });
  // French sets no comma.
  return `${weekday}${language === "fr" ? "" : ","} ${longDate(day, language)}`;
}

/** «noviembre de 2026», “November 2026”. Months count from 1. */
export function monthAndYear(year: number, month: number, language: Language): string {
  return `${monthName(month, language)}${OF[language]}${year}`;
}

/** The time of a moment where this computer stands, of 24 hours: «9:35». */
export function timeOfDay(moment: string): string {
  const at = new Date(moment);
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}`;
}

/** The day of a moment on the wall calendar of this computer. */
export function dayHere(moment: string): string {
  const at = new Date(moment);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** The same words, to begin a line with. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function monthName(month: number, language: Language): string {
  return named(Date.UTC(2026, month - 1, 1), language, { month: "long" });
}

/** UTC on both sides: a day has no time zone, and must not slip into the one before. */
function named(moment: number, language: Language, part: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...part, timeZone: "UTC" }).format(moment);
}

function parts(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, date };
}
