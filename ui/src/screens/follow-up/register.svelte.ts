import type { CouncilId } from "../../bindings/CouncilId";
import type { KeepStakeholder } from "../../bindings/KeepStakeholder";
import type { RegisterView } from "../../bindings/RegisterView";
import type { StakeholderView } from "../../bindings/StakeholderView";
import { call } from "../../core/call";
import { refusal } from "../../core/refusal";
import { t } from "../../core/text.svelte";
import { toasts } from "../../parts";

/** What is typed about somebody. */
export type Person = Omit<KeepStakeholder, "council">;

/** Who has to do with a council's plan. */
export class Register {
  view: RegisterView | undefined = $state.raw();

  constructor(readonly council: CouncilId) {}

  /** Reads who is in it. */
  async open() {
    this.view = await call("register", { council: this.council });
  }

  /** Keeps somebody. Gives what is wrong with it, if anything. */
  async keep(person: Person): Promise<string | undefined> {
    return refusal(async () => {
      this.view = await call("keep_stakeholder", { council: this.council, ...person });
    });
  }

  /** Takes somebody out; can be undone. */
  async remove({ id, name }: StakeholderView) {
    this.view = await call("remove_stakeholder", { stakeholder: id });
    toasts.show(t("followup-person-removed", { name }), () => void this.#restore(id));
  }

  async #restore(stakeholder: StakeholderView["id"]) {
    this.view = await call("restore_stakeholder", { stakeholder });
  }
}

/** Somebody of whom nothing is known yet. */
export function nobody(committee: boolean): Person {
  return {
    id: null,
    name: "",
    organisation: "",
    role: null,
    committee,
    part: null,
    interest: null,
    influence: null,
    note: "",
  };
}
