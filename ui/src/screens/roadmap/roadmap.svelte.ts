import type { ActionKey } from "../../bindings/ActionKey";
import type { ActionSheet } from "../../bindings/ActionSheet";
import type { ActionView } from "../../bindings/ActionView";
import type { AssessmentId } from "../../bindings/AssessmentId";
import type { Choice } from "../../bindings/Choice";
import type { CouncilId } from "../../bindings/CouncilId";
import type { ItemId } from "../../bindings/ItemId";
import type { PlanLimits } from "../../bindings/PlanLimits";
import type { RoadmapView } from "../../bindings/RoadmapView";
import { call } from "../../core/call";

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
  view: RoadmapView = $state.raw()!;
  at: ActionKey | undefined = $state();
  refused: Refused | undefined = $state.raw();

  constructor(council: CouncilId, view: RoadmapView) {
    this.council = council;
    this.view = view;
  }

  /** Opens a council's plan. */
  static async of(council: CouncilId): Promise<Roadmap> {
    return new Roadmap(council, await call("roadmap", { council }));
  }

  get actions(): ActionView[] {
    return this.view.phases.flatMap((phase) => phase.actions);
  }

  get action(): ActionView | undefined {
    return this.actions.find((action) => action.key === this.at);
  }

  async keepWithin(change: Partial<PlanLimits>) {
    const limits = { ...this.view.limits, ...change };
    this.view = await call("plan_within", { council: this.council, limits });
  }

  async drawOn(assessment: AssessmentId, drawn: boolean) {
    const others = this.view.sources.filter((one) => one.drawn && one.assessment !== assessment);
    const assessments = [...others.map((one) => one.assessment), ...(drawn ? [assessment] : [])];
    this.view = await call("draw_on", { council: this.council, assessments });
  }

  async choose(key: ActionKey, choice: Choice) {
    this.view = await call("choose_action", { council: this.council, key, choice });
  }

  async edit(key: ActionKey, sheet: ActionSheet) {
    this.view = await call("edit_action", { council: this.council, key, sheet });
  }

  /** Fixes the day it starts, or lets go of it; if that breaks something, `refused` says what. */
  async move(action: ActionView, day: string | null, arrange = false) {
    const { key } = action;
    const moved = await call("move_action", { council: this.council, key, day, arrange });
    if (moved.roadmap) this.view = moved.roadmap;
    else this.refused = { action, day: day!, breaks: moved.breaks, arrangeable: moved.arrangeable };
    return moved.roadmap !== null;
  }

  async add(sheet: ActionSheet, item: ItemId | null) {
    this.view = await call("add_action", { council: this.council, sheet, item, reaches: null, after: [] });
  }
}
