import type { AgreedPlansView } from "../../bindings/AgreedPlansView";
import type { CouncilId } from "../../bindings/CouncilId";
import { call } from "../../core/call";
import { refusal } from "../../core/refusal";
import { t } from "../../core/text.svelte";
import { toasts } from "../toasts.svelte";

/** The plan as it stands, about to be agreed. */
export class Agreeing {
  /** What would be agreed, and what was; absent while it is read. */
  view: AgreedPlansView | undefined = $state.raw();
  day: string | null = $state(null);
  signatories = $state("");
  note = $state("");
  /** What the core says against it. */
  error: string | undefined = $state();
  busy = $state(false);

  constructor(
    readonly council: CouncilId,
    today: string,
  ) {
    this.day = today;
  }

  /** Reads what would be agreed; whoever signed last signs again. */
  async open() {
    this.view = await call("agreed_plans", { council: this.council });
    this.signatories ||= this.view.plans[0]?.signatories.join("\n") ?? "";
  }

  /** Agrees. Gives what was agreed, or nothing if it was refused. */
  async agree(): Promise<AgreedPlansView | undefined> {
    if (this.busy || this.day === null) return undefined;
    const { council, day, signatories, note } = this;
    this.busy = true;
    let agreed: AgreedPlansView | undefined;
    this.error = await refusal(async () => {
      agreed = await call("agree_plan", { council, day, signatories, note });
    });
    this.busy = false;
    if (agreed) toasts.show(t("followup-agree-done"));
    return agreed;
  }
}
