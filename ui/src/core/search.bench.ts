/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bench, describe, expect } from "vitest";
import { matches } from "./search";

const INSTRUMENTS = join(import.meta.dirname, "../../../assets/instruments");

/** Every message of every questionnaire in one language, with its question and help: what a search looks through. */
function texts(language: string): string[] {
  const files = readdirSync(INSTRUMENTS).map((name) => join(INSTRUMENTS, name, `${language}.ftl`));
  const messages = files.flatMap((file) => readFileSync(file, "utf8").split(/\n(?=\S)/));
  return messages.filter((message) => message.includes(".question"));
}

const all = ["es", "en", "pt", "fr"].flatMap(texts);

describe("one letter more in the search", () => {
  bench(`${all.length} questions in four languages`, () => {
    const found = all.filter((text) => matches(text, "servicio publico"));
    expect(found.length).toBeGreaterThan(0);
  });
});
