import type { ActionKey } from "../../bindings/ActionKey";
import type { ActionSheet } from "../../bindings/ActionSheet";
import type { ActionView } from "../../bindings/ActionView";
import type { AssessmentId } from "../../bindings/AssessmentId";
import type { Choice } from "../../bindings/Choice";
import type { CouncilId } from "../../bindings/CouncilId";
import type { ItemId } from "../../bindings/ItemId";
import type { PlanChange } from "../../bindings/PlanChange";
import type { PlanLimits } from "../../bindings/PlanLimits";
import type { RoadmapView } from "../../bindings/RoadmapView";
import { call } from "../../core/call";
import { date, t } from "../../core/text.svelte";
import { dayNumber, dayOf, openMondays, stepped } from "./gantt/axis";
import { Improving } from "./improving.svelte";

/** A move that would break something. */
export interface Refused {
  action: ActionView;
  day: string;
  breaks: string[];
  arrangeable: boolean;
}

/** The council's plan, and the action somebody looks at. Every change answers with the plan that follows. */
export class Roadmap {
  readonly council: CouncilId;
  readonly improving: Improving;
  view: RoadmapView = $state.raw()!;
  at: ActionKey | undefined = $state();
  refused: Refused | undefined = $state.raw();
  /** What the last change changed in the plan, until somebody puts it away. */
  changes: PlanChange[] = $state.raw([]);
  /** What screen readers hear of the last move. */
  said = $state("");
  #moving = false;

  constructor(council: CouncilId, view: RoadmapView) {
    this.council = council;
    this.view = view;
    this.improving = new Improving(council, (better) => this.adopt(better));
  }

  /** Opens a council's plan, and goes on with a search that runs. */
  static async of(council: CouncilId): Promise<Roadmap> {
    const roadmap = new Roadmap(council, await call("roadmap", { council }));
    // If the search failed that is said, and the plan is there all the same.
    void roadmap.improving.resume();
    return roadmap;
  }

  get actions(): ActionView[] {
    return this.view.phases.flatMap((phase) => phase.actions);
  }

  get action(): ActionView | undefined {
    return this.actions.find((action) => action.key === this.at);
  }

  /** Everything that is wanted or asked for and not in the plan. */
  get outside(): number {
    const { leftOut, excluded, unreachable } = this.view;
    return leftOut.length + excluded.length + unreachable.length;
  }

  /** Shows the plan that follows from a change, and what became different. */
  adopt(view: RoadmapView) {
    this.view = view;
    this.changes = view.changes;
  }

  async keepWithin(change: Partial<PlanLimits>) {
    const limits = { ...this.view.limits, ...change };
    this.adopt(await call("plan_within", { council: this.council, limits }));
  }

  async drawOn(assessment: AssessmentId, drawn: boolean) {
    const others = this.view.sources.filter((one) => one.drawn && one.assessment !== assessment);
    const assessments = [...others.map((one) => one.assessment), ...(drawn ? [assessment] : [])];
    this.adopt(await call("draw_on", { council: this.council, assessments }));
  }

  async choose(key: ActionKey, choice: Choice) {
    this.adopt(await call("choose_action", { council: this.council, key, choice }));
  }

  async edit(key: ActionKey, sheet: ActionSheet) {
    this.adopt(await call("edit_action", { council: this.council, key, sheet }));
  }

  /** Everything the council changed about an advised action is as the instrument proposes again. */
  async reset(key: ActionKey) {
    this.adopt(await call("reset_action", { council: this.council, key }));
  }

  async add(sheet: ActionSheet, item: ItemId | null, reaches: number | null) {
    this.adopt(await call("add_action", { council: this.council, sheet, item, reaches, after: [] }));
  }

  /**
   * Fixes the day it starts, or lets go of it. Says whether that was done; if it would break something, `refused`
   * says what. While one move is under way another is not begun.
   */
  async move(action: ActionView, day: string | null, arrange = false): Promise<boolean> {
    if (this.#moving) return false;
    this.#moving = true;
    try {
      const { key, title } = action;
      const moved = await call("move_action", { council: this.council, key, day, arrange });
      if (!moved.roadmap) {
        this.refused = { action, day: day!, breaks: moved.breaks, arrangeable: moved.arrangeable };
        return false;
      }
      this.refused = undefined;
      this.adopt(moved.roadmap);
      const start = this.actions.find((one) => one.key === key)?.start ?? action.start;
      if (day === null) this.said = t("roadmap-said-free", { action: title });
      else if (start === action.start)
        this.said = t("roadmap-said-fixed", { action: title, day: date(start) });
      else this.said = t("roadmap-said-starts", { action: title, day: date(start) });
      return true;
    } finally {
      this.#moving = false;
    }
  }

  /** So many working weeks later or earlier. */
  async moveBy(action: ActionView, weeks: number) {
    if (action.begun) return this.#say("roadmap-said-begun", action);
    const from = dayNumber(action.start);
    const to = stepped(openMondays(this.view), from, weeks);
    if (to === from) return this.#say("roadmap-said-edge", action);
    await this.move(action, dayOf(to));
  }

  /** Fixes it where it is, or lets go of it. */
  async toggleFixed(action: ActionView) {
    if (action.begun) return this.#say("roadmap-said-begun", action);
    await this.move(action, action.fixed ? null : action.start);
  }

  async undo() {
    if (!this.view.canUndo) return;
    this.adopt(await call("undo_plan", { council: this.council }));
    this.said = t("roadmap-said-undone");
  }

  async redo() {
    if (!this.view.canRedo) return;
    this.adopt(await call("redo_plan", { council: this.council }));
    this.said = t("roadmap-said-redone");
  }

  #say(message: "roadmap-said-begun" | "roadmap-said-edge", action: ActionView) {
    this.said = t(message, { action: action.title });
  }
}
