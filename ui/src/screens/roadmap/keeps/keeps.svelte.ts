import type { AssessmentId } from "../../../bindings/AssessmentId";
import type { ClosedDays } from "../../../bindings/ClosedDays";
import type { PlanLimits } from "../../../bindings/PlanLimits";
import type { RoleId } from "../../../bindings/RoleId";
import { Failed } from "../../../core/failures.svelte";
import type { Roadmap } from "../roadmap.svelte";

/** The longest name that is kept, in characters. */
const LONGEST_NAME = 120;

/** The parts of the panel. */
export type Section = "time" | "closed" | "staff" | "money" | "assessments";

/** The money of one source, year by year; null where nobody has said. */
export interface SourceRow {
  source: string;
  years: { year: number; there: number | null; planned: number }[];
}

/** What the plan keeps to. Each change is kept at once and makes the plan anew; what is refused is said at its place. */
export class Keeps {
  /** What the core refused last, and where it was entered. */
  wrong: { at: string; message: string } | undefined = $state.raw();

  constructor(readonly roadmap: Roadmap) {}

  get view() {
    return this.roadmap.view;
  }

  get limits(): PlanLimits {
    return this.roadmap.view.limits;
  }

  /** What to say below the field of that name. */
  error(at: string): string | undefined {
    return this.wrong?.at === at ? this.wrong.message : undefined;
  }

  /** Says that something is missing, at its place. */
  miss(at: string, message: string) {
    this.wrong = { at, message };
  }

  /** Keeps some of it; `at` names the field. Tells whether it was accepted. */
  async keep(at: string, change: Partial<PlanLimits>): Promise<boolean> {
    return this.#attempt(at, () => this.roadmap.keepWithin(change));
  }

  async drawOn(assessment: AssessmentId, drawn: boolean): Promise<boolean> {
    return this.#attempt("assessments", () => this.roadmap.drawOn(assessment, drawn));
  }

  /** Closes some days beside those that are closed. */
  async close(days: ClosedDays[]): Promise<boolean> {
    // Calendars give longer names than the plan keeps: one line on paper.
    const named = days.map((one) => ({ ...one, name: [...one.name].slice(0, LONGEST_NAME).join("") }));
    return this.keep("closed", { closed: [...this.limits.closed, ...named] });
  }

  /** The hours a week of one role; null: as usual. */
  async giveHours(role: RoleId, hours: number | null): Promise<boolean> {
    const others = this.limits.hoursOf.filter((one) => one.role !== role);
    return this.keep(`hours-${role}`, { hoursOf: hours === null ? others : [...others, { role, hours }] });
  }

  /** The calendar years in which actions of the plan can start. */
  get years(): number[] {
    const first = Number(this.limits.start.slice(0, 4));
    const last = Number(this.view.end.slice(0, 4));
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at);
  }

  /** The money by source: those of which somebody has said something, then those that planned actions name. */
  get sources(): SourceRow[] {
    const { budgets } = this.limits;
    const shown = this.view.money.budgets;
    const names = new Set([...budgets, ...shown].map((budget) => budget.source));
    return [...names].map((source) => ({
      source,
      years: this.years.map((year) => ({
        year,
        there: budgets.find((one) => one.source === source && one.year === year)?.amount ?? null,
        planned: shown.find((one) => one.source === source && one.year === year)?.planned ?? 0,
      })),
    }));
  }

  /** The money of a source in a year; null: nobody has said. */
  async giveMoney(source: string, year: number, amount: number | null): Promise<boolean> {
    const others = this.limits.budgets.filter((one) => one.source !== source || one.year !== year);
    const budgets = amount === null ? others : [...others, { source, year, amount }];
    return this.keep(`money-${source}-${year}`, { budgets });
  }

  /** One source more, with the same money in each year of the plan. */
  async addSource(source: string, amount: number): Promise<boolean> {
    const name = source.trim();
    const others = this.limits.budgets.filter((one) => one.source !== name);
    const budgets = [...others, ...this.years.map((year) => ({ source: name, year, amount }))];
    return this.keep("source", { budgets });
  }

  async removeSource(source: string): Promise<boolean> {
    return this.keep("source", { budgets: this.limits.budgets.filter((one) => one.source !== source) });
  }

  async #attempt(at: string, change: () => Promise<void>): Promise<boolean> {
    this.wrong = undefined;
    try {
      await change();
      return true;
    } catch (problem) {
      if (!(problem instanceof Failed) || problem.code !== "refused") throw problem;
      this.wrong = { at, message: problem.message };
      return false;
    }
  }
}
