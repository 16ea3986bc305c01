import type { Language } from "../bindings/Language";
import { languages as complete } from "../bindings/text";

/** Until somebody chose: the first language of the system that is complete, else Spanish. */
export function preferredLanguage(languages: readonly string[] = navigator.languages): Language {
  const code = languages[0]?.slice(0, 2).toLowerCase();
  return complete.find((one) => one === code) ?? "es";
}
