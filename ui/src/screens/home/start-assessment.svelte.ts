import type { CouncilId } from "../../bindings/CouncilId";
import type { InstrumentCard } from "../../bindings/InstrumentCard";
import { call } from "../../core/call";
import { navigation } from "../../navigation.svelte";

/** What is chosen for a new assessment. */
export class StartAssessment {
  instrument: InstrumentCard | undefined = $state.raw();
  /** The form's id; empty for the full one. */
  form = $state("");
  name = $state("");
  busy = $state(false);

  constructor(
    readonly council: CouncilId,
    instruments: InstrumentCard[],
    chosen: InstrumentCard | undefined,
  ) {
    this.instrument = chosen ?? instruments[0];
  }

  /** Another instrument; its full form until somebody says otherwise. */
  choose(instrument: InstrumentCard | undefined) {
    this.instrument = instrument;
    this.form = "";
  }

  /** Starts it with its first round and goes on to who answers. */
  async start() {
    if (!this.instrument || this.busy) return;
    this.busy = true;
    try {
      const view = await call("start_assessment", {
        council: this.council,
        instrument: this.instrument.id,
        form: this.form || null,
        name: this.name,
        round: "",
      });
      navigation.go({ at: "respondents", round: view.head.round });
    } finally {
      this.busy = false;
    }
  }
}
