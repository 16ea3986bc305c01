import type { DimensionId } from "../../bindings/DimensionId";
import type { Figure } from "../../bindings/Figure";
import type { ItemId } from "../../bindings/ItemId";
import type { ItemTraceView } from "../../bindings/ItemTraceView";
import type { Level } from "../../bindings/Level";
import type { ResultsView } from "../../bindings/ResultsView";
import type { RoundId } from "../../bindings/RoundId";
import type { Target } from "../../bindings/Target";
import type { TraceView } from "../../bindings/TraceView";
import { call } from "../../core/call";
import { Trial } from "./trial.svelte";

/** What a figure opened into. */
export type Opened =
  | { kind: "figure"; trace: TraceView }
  | { kind: "item"; item: ItemTraceView }
  | { kind: "trial"; trial: Trial };

/** The profile of a round, and the earlier round it is compared with. */
export class Results {
  readonly round: RoundId;
  view: ResultsView = $state.raw()!;
  /** What lies in front of everything, if anything. */
  opened: Opened | undefined = $state.raw();

  constructor(round: RoundId, view: ResultsView) {
    this.round = round;
    this.view = view;
  }

  /** Opens the results of a round, compared with the round before. */
  static async of(round: RoundId): Promise<Results> {
    return new Results(round, await call("results", { round, before: null }));
  }

  /** The rounds before this one, the first one first. */
  get earlier() {
    const rounds = this.view.head.rounds;
    return rounds.slice(
      0,
      rounds.findIndex((one) => one.id === this.round),
    );
  }

  get isEmpty(): boolean {
    return this.view.dimensions.every((dimension) => dimension.level === null) && this.view.head.agreed === 0;
  }

  /** Compares with another earlier round. */
  async compare(before: RoundId) {
    this.view = await call("results", { round: this.round, before });
  }

  /** Whether items count by their weight. */
  async weigh(on: boolean) {
    const before = this.view.before?.id ?? null;
    await call("weigh_items", { round: this.round, on });
    this.view = await call("results", { round: this.round, before });
  }

  /** Where the council wants an item to be. */
  async aim(item: ItemId, target: Target) {
    const before = this.view.before?.id ?? null;
    await call("set_target", { round: this.round, item, target });
    this.view = await call("results", { round: this.round, before });
  }

  /** Where the council wants a whole dimension to be. */
  async aimDimension(dimension: DimensionId, level: Level) {
    const before = this.view.before?.id ?? null;
    await call("aim_dimension", { round: this.round, dimension, level });
    this.view = await call("results", { round: this.round, before });
  }

  /** Shows what a level is worked out from. */
  async openFigure(of: Figure) {
    const before = this.view.before?.id ?? null;
    this.opened = { kind: "figure", trace: await call("trace", { round: this.round, before, of }) };
  }

  /** Shows what is behind an item. */
  async openItem(item: ItemId) {
    this.opened = { kind: "item", item: await call("trace_item", { round: this.round, item }) };
  }

  /** Tries other levels, beginning with this item. */
  tryLevels(item?: ItemId) {
    this.opened = { kind: "trial", trial: new Trial(this.round, this.view, item) };
  }

  /** Puts away what lies in front. */
  close() {
    this.opened = undefined;
  }
}
