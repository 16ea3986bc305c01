#!/usr/bin/env node
// Writes assets/countries/names.csv: what each country is called in each language, as the Unicode project says.
// Run by hand when the list of countries (ui/src/parts/countries.ts) or a name changes:  node scripts/countries.mjs
import { readFileSync, writeFileSync } from "node:fs";

const LANGUAGES = ["es", "en", "pt", "fr"];
const page = readFileSync(new URL("../ui/src/parts/countries.ts", import.meta.url), "utf8");
const list = page.slice(page.indexOf("const ALL"), page.indexOf("export const COUNTRIES"));
const names = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: "region" }));
const codes = [...list.matchAll(/\b[A-Z]{2}\b/g)].map(([code]) => code);
const rows = codes.map((code) => [code, ...names.map((one) => one.of(code))].join(";"));
writeFileSync(
  new URL("../assets/countries/names.csv", import.meta.url),
  [["code", ...LANGUAGES].join(";"), ...rows, ""].join("\n"),
);
