import { describe, expect, it } from "vitest";
import { readNumber } from "./whole-number";

describe("a typed whole number", () => {
  it("may have its thousands apart, in any way", () => {
    for (const typed of ["18400", "18.400", "18,400", "18 400", "18\u00a0400", "18'400", " 18400 "]) {
      expect(readNumber(typed), typed).toEqual({ is: "number", number: 18400 });
    }
    expect(readNumber("1.200.000")).toEqual({ is: "number", number: 1_200_000 });
    expect(readNumber("0")).toEqual({ is: "number", number: 0 });
  });

  it("is nothing while the field is empty", () => {
    expect(readNumber("  ")).toEqual({ is: "nothing" });
  });

  it("has no sign, no fraction and nothing else in it", () => {
    for (const typed of ["-5", "1.5", "12,50", "18.40", "mil", "1e6", "USD 5", "1234567890123456"]) {
      expect(readNumber(typed), typed).toEqual({ is: "unreadable" });
    }
  });
});
