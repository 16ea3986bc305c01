import type { MonthMoney } from "../../../bindings/MonthMoney";
import type { RoleLoad } from "../../../bindings/RoleLoad";
import type { WeekLoad } from "../../../bindings/WeekLoad";
import { dayNumber, xOf, type Axis } from "../gantt/axis";

/** What stands for all roles together where one can be chosen. */
export const EVERYBODY = "";

/** What a role carries week by week, or all of them together. */
export function weeksOf(loads: RoleLoad[], role: string): WeekLoad[] {
  if (role !== EVERYBODY) return loads.find((load) => load.role === role)?.byWeek ?? [];
  const weeks = new Map<string, WeekLoad>();
  for (const { monday, hours, capacity } of loads.flatMap((load) => load.byWeek)) {
    const sum = weeks.get(monday) ?? { monday, hours: 0, capacity: 0 };
    weeks.set(monday, { monday, hours: sum.hours + hours, capacity: sum.capacity + capacity });
  }
  return [...weeks.values()].sort((a, b) => a.monday.localeCompare(b.monday));
}

/** The hours a week a role has as a rule, or all of them together. */
export function limitOf(loads: RoleLoad[], role: string): number {
  const those = role === EVERYBODY ? loads : loads.filter((load) => load.role === role);
  return those.reduce((sum, load) => sum + load.capacity, 0);
}

/** Some weeks side by side that carry as much as they have, or more. */
export interface Full {
  /** The week in the middle of the stretch. */
  monday: string;
  hours: number;
  over: boolean;
}

/** Whether a week carries all it has, or more. */
export function isFull({ hours, capacity }: WeekLoad): boolean {
  return hours > 0 && hours >= capacity;
}

/** The stretches of weeks at the limit or over it, each with its hours once. */
export function fullStretches(weeks: WeekLoad[]): Full[] {
  const found: { from: number; to: number }[] = [];
  weeks.forEach((week, n) => {
    if (!isFull(week)) return;
    const last = found[found.length - 1];
    if (last && last.to === n - 1 && weeks[last.to]!.hours === week.hours) last.to = n;
    else found.push({ from: n, to: n });
  });
  return found.map(({ from, to }) => {
    const { monday, hours, capacity } = weeks[Math.floor((from + to) / 2)]!;
    return { monday, hours, over: hours > capacity };
  });
}

/** The fullest week of each month: `2027-03` and what is carried and there in it. */
export function byMonth(weeks: WeekLoad[]): Map<string, WeekLoad> {
  const months = new Map<string, WeekLoad>();
  for (const week of weeks) {
    const month = week.monday.slice(0, 7);
    const fullest = months.get(month);
    if (!fullest || week.hours > fullest.hours) months.set(month, week);
  }
  return months;
}

/** A line of steps, each as high from the first day of its month to that of the next. */
export function steps(
  months: MonthMoney[],
  axis: Axis,
  amount: (month: MonthMoney) => number,
  y: (amount: number) => number,
): string {
  const points = months.map((month, n) => {
    const next = months[n + 1];
    const right = next ? xOf(axis, dayNumber(next.month)) : axis.width;
    const height = round(y(amount(month)));
    const left = round(xOf(axis, dayNumber(month.month)));
    return `${n === 0 ? `M${left} ${height}` : `V${height}`}H${round(right)}`;
  });
  return points.join("");
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
