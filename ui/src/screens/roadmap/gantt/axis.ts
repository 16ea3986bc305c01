import type { RoadmapView } from "../../../bindings/RoadmapView";

/*
 * Where days stand in the calendar. A day is counted from 1 January 1970, so that no time zone moves it; all lengths
 * are px.
 */

const DAY = 86_400_000;

/** Narrower than this a month could not be read; then the calendar scrolls sideways. */
const LEAST_MONTH = 18;

/** A day (`2026-11-21`) as a number. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** The day of a number, as `2026-11-21`. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The Monday of the week of a day. */
export function mondayOf(day: number): number {
  // 1 January 1970 was a Thursday.
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** A month in the calendar. */
export interface Month {
  year: number;
  /** From 1. */
  month: number;
  /** Its first day. */
  from: number;
  /** The first day of the next one. */
  to: number;
}

/** The time of a plan on a width: whole months, with everything that happens in it. */
export interface Axis {
  from: number;
  to: number;
  width: number;
  months: Month[];
}

type Timed = Pick<RoadmapView, "limits" | "end" | "phases">;

/** The months of a plan, with everything that happens in it. */
export function monthsOf(view: Timed): Month[] {
  const actions = view.phases.flatMap((phase) => phase.actions);
  const first = Math.min(dayNumber(view.limits.start), ...actions.map((one) => dayNumber(one.start)));
  const last = Math.max(dayNumber(view.end), ...actions.map((one) => dayNumber(one.end)));
  return monthsFrom(first, last);
}

/** How many months can be looked at together, of a plan that has so many: steps, and the whole plan last. */
export function spansOf(months: number): number[] {
  return [...[6, 12, 24].filter((span) => span < months), months];
}

/** The smallest span of at least so many months, or the whole plan. */
export function spanOf(months: number, wanted: number): number {
  return spansOf(months).find((span) => span >= wanted) ?? months;
}

/** The smallest span in which every action can be seen. */
export function usualSpan(view: Timed): number {
  const months = monthsOf(view);
  const last = Math.max(0, ...view.phases.flatMap(({ actions }) => actions.map((one) => dayNumber(one.end))));
  const used = months.filter((month) => month.from <= last).length;
  return spanOf(months.length, used);
}

/** The time of a plan, of which so many months stand on what width there is. */
export function axisOf(view: Timed, room: number, span: number): Axis {
  const months = monthsOf(view);
  const month = Math.max(room / Math.min(span, months.length), LEAST_MONTH);
  return {
    from: months[0]!.from,
    to: months[months.length - 1]!.to,
    width: month * months.length,
    months,
  };
}

function monthsFrom(first: number, last: number): Month[] {
  const begin = new Date(first * DAY);
  const months: Month[] = [];
  for (let n = 0; months.length === 0 || months[months.length - 1]!.to <= last; n += 1) {
    const of = (add: number) => Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + n + add, 1);
    const at = new Date(of(0));
    months.push({
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      from: of(0) / DAY,
      to: of(1) / DAY,
    });
  }
  return months;
}

/** How far from the left a day begins. */
export function xOf(axis: Axis, day: number): number {
  return ((day - axis.from) / (axis.to - axis.from)) * axis.width;
}

/** Whether a month has room for its letter; else every third is named. */
export function named(axis: Axis, month: Month): boolean {
  return axis.width / axis.months.length >= 14 || month.month % 3 === 1;
}

/** The weeks in which work can begin: their Mondays, as numbers. */
export function openMondays(view: Pick<RoadmapView, "limits" | "end" | "closedWeeks">): number[] {
  const closed = new Set(view.closedWeeks.map(dayNumber));
  const mondays: number[] = [];
  const last = dayNumber(view.end) - 4;
  for (let day = mondayOf(dayNumber(view.limits.start) + 6); day <= last; day += 7) {
    if (!closed.has(day)) mondays.push(day);
  }
  return mondays;
}

/** So many working weeks later or earlier, within the plan; the same Monday where there is none. */
export function stepped(mondays: number[], from: number, weeks: number): number {
  if (mondays.length === 0) return from;
  const at = nearest(mondays, from);
  return mondays[Math.min(Math.max(at + weeks, 0), mondays.length - 1)]!;
}

/** The working week nearest to a day: where a bar that is let go of begins. */
export function snapped(mondays: number[], day: number): number {
  return mondays[nearest(mondays, day)] ?? day;
}

function nearest(mondays: number[], day: number): number {
  let best = 0;
  mondays.forEach((monday, n) => {
    if (Math.abs(monday - day) < Math.abs(mondays[best]! - day)) best = n;
  });
  return best;
}
