import type { AssessmentId } from "../../bindings/AssessmentId";
import type { ItemChange } from "../../bindings/ItemChange";
import type { ItemChangeView } from "../../bindings/ItemChangeView";
import type { MoveView } from "../../bindings/MoveView";
import { call } from "../../core/call";

/** How items can change, those that need attention first. */
const CHANGES = ["levelsReworded", "replaced", "dropped", "new", "reworded"] as const;

/** Items that change in the same way. */
export interface ChangeGroup {
  change: Exclude<ItemChange, "kept">;
  items: ItemChangeView[];
}

/** What a move to the newest version of a questionnaire would do, and doing it. */
export class MoveAssessment {
  view: MoveView | undefined = $state.raw();
  busy = $state(false);

  constructor(readonly assessment: AssessmentId) {}

  /** What changes, by how. */
  get groups(): ChangeGroup[] {
    const changes = this.view?.changes ?? [];
    return CHANGES.map((change) => ({
      change,
      items: changes.filter((item) => item.change === change),
    })).filter((group) => group.items.length > 0);
  }

  /** Looks at what would happen. */
  async look() {
    this.view = await call("preview_move", { assessment: this.assessment });
  }

  /** Moves it. */
  async move() {
    if (this.busy) return;
    this.busy = true;
    try {
      await call("move_assessment", { assessment: this.assessment });
    } finally {
      this.busy = false;
    }
  }
}
