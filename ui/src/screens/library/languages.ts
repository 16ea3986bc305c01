import { languages } from "../../bindings/text";
import { capitalized } from "../../core/written";

/** Codes of languages: those of the program in their order, then the others. */
export function inOrder(codes: string[]): string[] {
  const known = languages.filter((code) => codes.includes(code));
  return [...known, ...codes.filter((code) => !known.some((one) => one === code)).sort()];
}

/** What a language is called, in another: «Francés», “French”. */
export function named(code: string, language: string): string {
  return capitalized(new Intl.DisplayNames([language], { type: "language" }).of(code) ?? code);
}
