import { describe, expect, it } from "vitest";
import { COUNTRIES, countryOf, named } from "./countries";

describe("the list of countries", () => {
  it("names every country once", () => {
    const codes = COUNTRIES.flatMap((group) => group.codes);
    expect(new Set(codes).size, "nobody finds herself twice").toBe(codes.length);
    expect(codes.length, "and all 243 where people live are there").toBe(243);
  });

  it("speaks the chosen language and follows its alphabet", () => {
    expect(named(["PE", "BO", "US"], "es").map((one) => one.label)).toEqual([
      "Bolivia",
      "Estados Unidos",
      "Perú",
    ]);
    expect(named(["BR"], "en")[0]?.label).toBe("Brazil");
  });

  it("begins with the country of the system", () => {
    expect(countryOf(["es-BO", "en-US"])).toBe("BO");
    expect(countryOf(["es-419", "es"]), "a continent is not a country").toBe("");
  });
});
