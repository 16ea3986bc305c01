import type { ActionKey } from "../../bindings/ActionKey";
import type { AlignmentView } from "../../bindings/AlignmentView";
import type { CouncilId } from "../../bindings/CouncilId";
import type { KeepObjective } from "../../bindings/KeepObjective";
import type { ObjectiveId } from "../../bindings/ObjectiveId";
import { call } from "../../core/call";
import { refusal } from "../../core/refusal";
import { t } from "../../core/text.svelte";
import { toasts } from "../../parts";

/** What is typed about an objective. */
export type Wanted = Omit<KeepObjective, "council">;

/** What other plans want, and which actions serve it. */
export class Alignment {
  view: AlignmentView | undefined = $state.raw();

  constructor(readonly council: CouncilId) {}

  /** Reads the objectives. */
  async open() {
    this.view = await call("alignment", { council: this.council });
  }

  /** Keeps an objective. Gives what is wrong with it, if anything. */
  async keep(wanted: Wanted): Promise<string | undefined> {
    return refusal(async () => {
      this.view = await call("keep_objective", { council: this.council, ...wanted });
    });
  }

  /** Says whether an action serves an objective. */
  async link(objective: ObjectiveId, key: ActionKey, linked: boolean) {
    this.view = await call("link_objective", { objective, key, linked });
  }

  /** Takes an objective out; can be undone. */
  async remove(objective: ObjectiveId) {
    this.view = await call("remove_objective", { objective });
    toasts.show(t("followup-objective-removed"), () => void this.#restore(objective));
  }

  async #restore(objective: ObjectiveId) {
    this.view = await call("restore_objective", { objective });
  }
}
