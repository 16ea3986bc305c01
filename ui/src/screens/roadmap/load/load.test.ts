import { describe, expect, it } from "vitest";
import type { RoleLoad } from "../../../bindings/RoleLoad";
import type { WeekLoad } from "../../../bindings/WeekLoad";
import { byMonth, EVERYBODY, fullStretches, limitOf, steps, weeksOf } from "./load";

const MONDAYS = ["2027-01-04", "2027-01-11", "2027-01-18", "2027-02-01", "2027-02-08"];

function load(role: string, hours: number[], capacity = 12): RoleLoad {
  const byWeek = hours.map((of, n): WeekLoad => ({ monday: MONDAYS[n]!, hours: of, capacity }));
  return { role, name: role, actions: 1, weeks: hours.length, capacity, byWeek };
}

const LOADS = [load("IT", [12, 12, 6, 0, 18]), load("HR", [2, 4, 6, 8, 1], 8)];

describe("what roles carry", () => {
  it("is that of one, or the sum of all", () => {
    expect(weeksOf(LOADS, "HR").map((week) => week.hours)).toEqual([2, 4, 6, 8, 1]);
    expect(weeksOf(LOADS, EVERYBODY).map((week) => week.hours)).toEqual([14, 16, 12, 8, 19]);
    expect(weeksOf(LOADS, EVERYBODY)[0]!.capacity).toBe(20);
    expect([limitOf(LOADS, "IT"), limitOf(LOADS, EVERYBODY)]).toEqual([12, 20]);
    expect(weeksOf(LOADS, "nobody")).toEqual([]);
  });

  it("says each stretch at the limit or over it once", () => {
    expect(fullStretches(weeksOf(LOADS, "IT"))).toEqual([
      { monday: "2027-01-04", hours: 12, over: false },
      { monday: "2027-02-08", hours: 18, over: true },
    ]);
    expect(fullStretches([{ monday: "2027-01-04", hours: 0, capacity: 0 }]), "away is not full").toEqual([]);
    expect(fullStretches([{ monday: "2027-01-04", hours: 4, capacity: 0 }])[0]!.over).toBe(true);
  });

  it("is told by the fullest week of each month", () => {
    const months = byMonth(weeksOf(LOADS, "HR"));
    expect([...months].map(([month, week]) => [month, week.hours])).toEqual([
      ["2027-01", 6],
      ["2027-02", 8],
    ]);
  });
});

describe("what is spent", () => {
  it("rises in steps, month by month, to the end of the axis", () => {
    const axis = { from: 20_819, to: 20_878, width: 59, months: [] };
    const months = [
      { month: "2027-01-01", spent: 10, there: null },
      { month: "2027-02-01", spent: 30, there: null },
    ];
    expect(
      steps(
        months,
        axis,
        (month) => month.spent,
        (amount) => 40 - amount,
      ),
    ).toBe("M0 30H31V10H59");
  });
});
