import type { CouncilProfile } from "../../bindings/CouncilProfile";
import type { Language } from "../../bindings/Language";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { navigation } from "../../navigation.svelte";
import { countryOf } from "../../parts/countries";
import { session } from "../../session.svelte";

/** The first minute: a language and a municipality. */
export class FirstUse {
  profile: CouncilProfile = $state({
    name: "",
    country: countryOf(navigator.languages),
    region: "",
    population: null,
    termEnds: null,
  });
  /** The day cannot be read. */
  complaint = $state(false);
  /** What the core says about the name. */
  nameError: string | undefined = $state();
  busy = $state(false);

  /** Speaks this language from now on. What was said in another one is taken back. */
  async speak(language: Language) {
    this.nameError = undefined;
    await session.chooseLanguage(language);
  }

  /** Keeps the language if nobody chose one, creates the municipality and goes to its home. */
  async begin(spoken: Language) {
    if (this.busy || this.complaint) return;
    this.busy = true;
    try {
      if (!session.start?.language) await session.chooseLanguage(spoken);
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
