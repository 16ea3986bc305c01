import { describe, expect, it } from "vitest";
import type { RoadmapView } from "../../../bindings/RoadmapView";
import {
  axisOf,
  dayNumber,
  dayOf,
  mondayOf,
  named,
  openMondays,
  snapped,
  spanOf,
  spansOf,
  stepped,
  usualSpan,
  xOf,
} from "./axis";

type Plan = Pick<RoadmapView, "limits" | "end" | "phases" | "closedWeeks">;

/** A plan of 2027 with one action. */
function plan(start: string, end: string, closedWeeks: string[] = []): Plan {
  const actions = [{ start, end }];
  return {
    limits: { start: "2027-01-01" },
    end: "2027-12-31",
    phases: [{ phase: "first", actions }],
    closedWeeks,
  } as unknown as Plan;
}

describe("the days of the calendar", () => {
  it("are counted without a time zone", () => {
    expect(dayNumber("1970-01-02")).toBe(1);
    for (const day of ["2026-03-29", "2026-10-25", "2028-02-29"]) expect(dayOf(dayNumber(day))).toBe(day);
  });

  it("know their Monday, also long ago", () => {
    expect(dayOf(mondayOf(dayNumber("2027-01-03")))).toBe("2026-12-28");
    expect(dayOf(mondayOf(dayNumber("2027-01-04")))).toBe("2027-01-04");
    expect(dayOf(mondayOf(dayNumber("1969-12-31")))).toBe("1969-12-29");
  });
});

describe("the time axis", () => {
  it("shows whole months from the first to the last day", () => {
    const axis = axisOf(plan("2027-02-01", "2027-02-26"), 730, 12);
    expect(axis.months.length).toBe(12);
    expect(xOf(axis, dayNumber("2027-01-01"))).toBe(0);
    expect(xOf(axis, dayNumber("2028-01-01"))).toBe(730);
    expect(xOf(axis, dayNumber("2027-01-15"))).toBeCloseTo(28);
  });

  it("has room for what began before the plan and ends after it", () => {
    const axis = axisOf(plan("2026-11-16", "2028-01-07"), 900, 99);
    expect(axis.months[0]).toMatchObject({ year: 2026, month: 11 });
    expect(axis.months[axis.months.length - 1]).toMatchObject({ year: 2028, month: 1 });
  });

  it("shows at first the fewest months with every action in them, and all of them on wish", () => {
    const short = plan("2027-02-01", "2027-05-28");
    expect(usualSpan(short)).toBe(6);
    expect(usualSpan(plan("2027-02-01", "2027-07-02"))).toBe(12);
    expect(spanOf(24, 18), "a plan that got longer").toBe(24);
    expect(spansOf(12)).toEqual([6, 12]);
    expect(spansOf(36)).toEqual([6, 12, 24, 36]);
    expect(axisOf(short, 600, 6).width).toBe(1200);
  });

  it("gets wider than its room before months become too narrow, and names every third where they are", () => {
    const narrow = axisOf(plan("2027-02-01", "2027-02-26"), 100, 12);
    expect(narrow.width).toBe(12 * 18);
    const squeezed = { ...narrow, width: 120 };
    const names = squeezed.months.filter((month) => named(squeezed, month)).map((month) => month.month);
    expect(names).toEqual([1, 4, 7, 10]);
  });
});

describe("the weeks a bar can begin in", () => {
  const weeks = openMondays(plan("2027-02-01", "2027-02-26", ["2027-03-22"]));

  it("are Mondays from the first in the plan to the last whose Friday is in it, without closed ones", () => {
    expect(dayOf(weeks[0]!)).toBe("2027-01-04");
    expect(dayOf(weeks[weeks.length - 1]!)).toBe("2027-12-27");
    expect(weeks.map(dayOf)).not.toContain("2027-03-22");
  });

  it("are passed one by one, over the closed ones and not beyond the plan", () => {
    const from = dayNumber("2027-03-15");
    expect(dayOf(stepped(weeks, from, 1))).toBe("2027-03-29");
    expect(dayOf(stepped(weeks, dayNumber("2027-03-29"), -1))).toBe("2027-03-15");
    expect(dayOf(stepped(weeks, from, -40))).toBe("2027-01-04");
    expect(dayOf(stepped(weeks, from, 400))).toBe("2027-12-27");
    expect(stepped([], from, 1)).toBe(from);
  });

  it("catch a bar that is let go of between them", () => {
    expect(dayOf(snapped(weeks, dayNumber("2027-02-04")))).toBe("2027-02-01");
    expect(dayOf(snapped(weeks, dayNumber("2027-02-05")))).toBe("2027-02-08");
    expect(dayOf(snapped(weeks, dayNumber("2026-01-01")))).toBe("2027-01-04");
  });
});
