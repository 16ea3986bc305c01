import type { CouncilId } from "../../../bindings/CouncilId";
import type { ProjectionView } from "../../../bindings/ProjectionView";
import type { ReachedTargets } from "../../../bindings/ReachedTargets";
import { call } from "../../../core/call";

/** Where the plan leads, on the month's end somebody looks at; at first on the last day of the plan. */
export class Projection {
  readonly council: CouncilId;
  view: ProjectionView = $state.raw()!;
  /** Which of the months' ends is looked at. */
  at: number = $state(0);
  private asked = 0;

  constructor(council: CouncilId, view: ProjectionView) {
    this.council = council;
    this.view = view;
    this.at = view.reached.length - 1;
  }

  static async of(council: CouncilId): Promise<Projection> {
    return new Projection(council, await call("projection", { council, day: null }));
  }

  /** The month's end that is looked at. */
  get month(): ReachedTargets {
    return this.view.reached[this.at]!;
  }

  /** Looks at another month's end. Of several answers that are under way only the one asked for last is shown. */
  async lookAt(at: number) {
    this.at = at;
    this.asked += 1;
    const asked = this.asked;
    const view = await call("projection", { council: this.council, day: this.month.day });
    if (asked === this.asked) this.view = view;
  }
}
