import type { CouncilId } from "../../bindings/CouncilId";
import type { CouncilProfile } from "../../bindings/CouncilProfile";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { t } from "../../core/text.svelte";
import { navigation } from "../../navigation.svelte";
import { toasts } from "../../parts";
import { session } from "../../session.svelte";

/** What is known of the council in hand, while it is being changed. */
export class CouncilDraft {
  profile: CouncilProfile | undefined = $state();
  complaint = $state(false);
  nameError: string | undefined = $state();
  busy = $state(false);

  constructor(readonly council: CouncilId) {}

  /** Reads what is kept. */
  async open() {
    this.profile = (await call("home", { council: this.council })).profile;
  }

  /** Keeps what is typed. */
  async keep() {
    if (!this.profile || this.busy || this.complaint) return;
    this.busy = true;
    try {
      const home = await call("edit_council", {
        council: this.council,
        profile: $state.snapshot(this.profile),
      });
      this.nameError = undefined;
      this.profile = home.profile;
      const { round } = navigation.hand ?? {};
      navigation.takeCouncil({ id: home.council, name: home.profile.name }, round ? [round] : []);
      await session.refresh();
      toasts.show(t("setup-council-saved"));
    } catch (problem) {
      if (!(problem instanceof Failed) || problem.code !== "refused") throw problem;
      this.nameError = problem.message;
    } finally {
      this.busy = false;
    }
  }
}
