import { describe, expect, it } from "vitest";
import { readDay, writeDay } from "./day";

describe("a typed day", () => {
  it("is read in the order people say it, with any separator", () => {
    for (const typed of ["21/11/2026", "21-11-2026", "21.11.2026", " 21 11 2026 ", "2026-11-21"]) {
      expect(readDay(typed), typed).toEqual({ is: "day", day: "2026-11-21" });
    }
  });

  it("names the month that ends earlier", () => {
    expect(readDay("31/02/2027")).toEqual({ is: "past-month-end", month: 2, year: 2027, last: 28 });
    expect(readDay("29/02/2028"), "a leap year has that day").toEqual({ is: "day", day: "2028-02-29" });
  });

  it("is nothing when nothing is typed, and unreadable otherwise", () => {
    expect(readDay("  ")).toEqual({ is: "nothing" });
    for (const typed of ["mañana", "12/13/2026", "0/1/2026", "1/2/26"]) {
      expect(readDay(typed), typed).toEqual({ is: "unreadable" });
    }
  });

  it("is written as it is read", () => {
    expect(writeDay("2026-02-01")).toBe("01/02/2026");
    expect(writeDay(null)).toBe("");
  });
});
