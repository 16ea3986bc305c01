import { describe, expect, it } from "vitest";
import { elbow } from "./needs";

describe("the line from what must come first", () => {
  it("goes right and down to the upper edge of what waits", () => {
    const path = elbow({ left: 0, right: 20, middle: 10 }, { left: 60, right: 100, middle: 64 });
    expect(path).toBe("M20 10H66V55M62 50L66 55L70 50");
  });

  it("goes up to the lower edge of a row above", () => {
    const path = elbow({ left: 0, right: 20, middle: 64 }, { left: 60, right: 100, middle: 10 });
    expect(path).toContain("V19M62 24L66 19");
  });

  it("stays inside a bar of a few days, and to the right of what comes first", () => {
    expect(elbow({ left: 0, right: 20, middle: 0 }, { left: 40, right: 44, middle: 30 })).toContain("H42V");
    expect(elbow({ left: 0, right: 90, middle: 0 }, { left: 40, right: 44, middle: 30 })).toContain("H93V");
  });
});
