import { describe, expect, it } from "vitest";
import { matches } from "./search";

describe("looking for words", () => {
  it("wants every word, in any order, whatever its accents and capitals", () => {
    expect(matches("Igualdad de género", "GENERO igual")).toBe(true);
    expect(matches("Igualdad de género", "género agua")).toBe(false);
  });

  it("finds everything while nothing is sought", () => {
    expect(matches("Igualdad de género", "  ")).toBe(true);
  });
});
