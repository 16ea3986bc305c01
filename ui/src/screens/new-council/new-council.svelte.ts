import type { CouncilProfile } from "../../bindings/CouncilProfile";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { navigation } from "../../navigation.svelte";
import { session } from "../../session.svelte";

/** One municipality more, in the country of the one in hand. */
export class NewCouncil {
  profile: CouncilProfile = $state({
    name: "",
    country: session.start?.councils[0]?.country ?? "",
    region: "",
    population: null,
    termEnds: null,
  });
  complaint = $state(false);
  nameError: string | undefined = $state();
  busy = $state(false);

  /** Creates it and goes to its home. */
  async create() {
    if (this.busy || this.complaint) return;
    this.busy = true;
    try {
      const home = await call("create_council", $state.snapshot(this.profile));
      await session.refresh();
      navigation.begin({ at: "home", council: home.council });
    } catch (problem) {
      if (!(problem instanceof Failed) || problem.code !== "refused") throw problem;
      this.nameError = problem.message;
    } finally {
      this.busy = false;
    }
  }
}
