import { afterEach, describe, expect, it } from "vitest";
import cases from "../../../assets/text/cases.json";
import type { Language } from "../bindings/Language";
import { dateWithWeekday, language, number, setLanguage, t, time } from "./text.svelte";
import { longDate, monthAndYear, shortDate, weekdayDate, wholeNumber } from "./written";

afterEach(() => setLanguage("es"));

describe("what the screen says", () => {
  it("is in the language of the window", () => {
    expect(t("common-cancel")).toBe("Cancelar");
    setLanguage("en");
    expect(t("common-cancel"), "at once").toBe("Cancel");
    expect(language()).toBe("en");
  });

  it("follows the number", () => {
    expect(t("common-weeks", { weeks: 1 })).toBe("1 semana");
    expect(t("common-weeks", { weeks: 6 })).toBe("6 semanas");
    setLanguage("en");
    expect(t("common-weeks", { weeks: 1 })).toBe("1 week");
    expect(t("common-weeks", { weeks: 0 })).toBe("0 weeks");
  });

  it("leaves a year as it is, and what is put in without invisible marks", () => {
    setLanguage("en");
    expect(t("answering-first-round", { year: 2026 }), "no comma in the year").toBe("First round, 2026");
    expect(t("common-saved-at", { time: "10:42" })).toBe("Saved at 10:42");
  });

  it("does not make words up", () => {
    expect(() => t("common-nothing" as "common-save")).toThrow("no message common-nothing");
  });
});

describe("numbers and dates", () => {
  it.each(cases.numbers)("$language writes $number as $written, as the paper does", (one) => {
    expect(wholeNumber(one.number, one.language as Language)).toBe(one.written);
  });

  it.each(cases.dates)("$language writes $day as the paper does", (one) => {
    const spoken = one.language as Language;
    const [year = 0, month = 0] = one.day.split("-").map(Number);
    expect(longDate(one.day, spoken)).toBe(one.long);
    expect(shortDate(one.day, spoken)).toBe(one.short);
    expect(weekdayDate(one.day, spoken)).toBe(one.weekday);
    expect(monthAndYear(year, month, spoken)).toBe(one.month);
  });

  it("follow the language of the window", () => {
    expect(number(18400)).toBe("18\u00a0400");
    expect(dateWithWeekday("2026-11-21"), "to begin a line").toBe("Sábado, 21 de noviembre de 2026");
  });

  it("give the time here, of 24 hours", () => {
    const here = new Date(2026, 10, 21, 9, 5);
    expect(time(here.toISOString())).toBe("9:05");
  });
});
