import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../bindings/Language";
import type { Argument, Messages } from "../bindings/text";
import {
  capitalized,
  longDate,
  monthAndYear,
  shortDate,
  timeOfDay,
  weekdayDate,
  wholeNumber,
} from "./written";

/** The id of a message, as it stands in `assets/text/<language>/<area>.ftl`. */
export type MessageId = keyof Messages;

/** What a message needs: nothing, or its variables. */
type Needs<Id extends MessageId> =
  Messages[Id] extends Record<string, never> ? [] : [variables: Messages[Id]];

const FILES = import.meta.glob<string>("../../../assets/text/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundles = new Map<Language, FluentBundle>();

let spoken: Language = $state("es");

/** The language of the window. Whatever reads it in markup follows when it changes. */
export function language(): Language {
  return spoken;
}

/** Speaks another language from now on, everywhere. */
export function setLanguage(code: Language) {
  spoken = code;
}

/**
 * What a message says in the language of the window: `t("common-save")`, `t("common-level", { level: 2 })`.
 *
 * A number chooses the plural and is shown in plain digits, so that a year stays `2026`; pass `number(18400)`
 * where thousands should be set apart.
 */
export function t<Id extends MessageId>(id: Id, ...needs: Needs<Id>): string {
  const bundle = bundleOf(spoken);
  const pattern = bundle.getMessage(id)?.value;
  // Only an id that is no message can be without words: the build of the core checks all others.
  if (!pattern) throw new Error(`no message ${id}`);
  return bundle.formatPattern(pattern, variables(needs[0]));
}

/** A whole number, its thousands apart. */
export const number = (value: number) => wholeNumber(value, spoken);

/** A day (`2026-11-21`) as in a sentence: «21 de noviembre de 2026». */
export const date = (day: string) => longDate(day, spoken);

/** A day (`2026-11-21`) where room is short: «21 nov 2026». */
export const dateInShort = (day: string) => shortDate(day, spoken);

/** A day (`2026-11-21`) with its weekday, to stand alone: «Sábado, 21 de noviembre de 2026». */
export const dateWithWeekday = (day: string) => capitalized(weekdayDate(day, spoken));

/** A month, from 1: «febrero de 2027». */
export const monthOf = (year: number, month: number) => monthAndYear(year, month, spoken);

/** The time of day of a moment, here: `2026-11-21T16:42:00Z` is «10:42» in Guatemala. */
export const time = (moment: string) => timeOfDay(moment);

function bundleOf(code: Language): FluentBundle {
  const known = bundles.get(code);
  if (known) return known;
  // Marks around variables would be there for the screen and missing on paper.
  const bundle = new FluentBundle(code, { useIsolating: false });
  for (const [path, source] of Object.entries(FILES)) {
    if (path.includes(`/text/${code}/`)) bundle.addResource(new FluentResource(source));
  }
  bundles.set(code, bundle);
  return bundle;
}

function variables(given: Record<string, Argument> = {}): Record<string, FluentVariable> {
  const entries = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : value,
  ]);
  return Object.fromEntries(entries) as Record<string, FluentVariable>;
}
