import type { CouncilId } from "../bindings/CouncilId";
import type { InstrumentCard } from "../bindings/InstrumentCard";
import { call } from "../core/call";
import { Failed } from "../core/failures.svelte";
import { navigation } from "../navigation.svelte";
import { byPurpose, type OfPurpose } from "./purposes";

/** What is chosen for a new assessment. */
export class StartAssessment {
  instrument: InstrumentCard | undefined = $state.raw();
  /** The form's id; empty for the full one. */
  form = $state("");
  /** What it is about, where the instrument is answered once for each. */
  subjects: string[] = $state([""]);
  /** What the core says about them. */
  subjectError: string | undefined = $state();
  name = $state("");
  busy = $state(false);

  constructor(
    readonly council: CouncilId,
    readonly instruments: InstrumentCard[],
    chosen: InstrumentCard["id"] | undefined,
  ) {
    this.instrument = instruments.find((one) => one.id === chosen) ?? this.byPurpose[0]?.instruments[0];
  }

  /** The instruments, by what they are for. */
  get byPurpose(): OfPurpose[] {
    return byPurpose(this.instruments);
  }

  /** Another instrument; its full form until somebody says otherwise. */
  choose(id: InstrumentCard["id"]) {
    this.instrument = this.instruments.find((one) => one.id === id);
    this.form = "";
    this.subjectError = undefined;
  }

  /** One more thing to answer about. */
  addSubject() {
    this.subjects.push("");
  }

  /** Starts it with its first round and goes on to who answers. */
  async start() {
    if (!this.instrument || this.busy) return;
    this.busy = true;
    const subjects = this.instrument.repeatsPer === null ? [] : $state.snapshot(this.subjects);
    try {
      const view = await call("start_assessment", {
        council: this.council,
        instrument: this.instrument.id,
        form: this.form || null,
        subjects,
        name: this.name,
        round: "",
      });
      navigation.go({ at: "respondents", round: view.head.round });
    } catch (problem) {
      const nothingNamed = this.instrument.repeatsPer !== null && subjects.every((one) => one.trim() === "");
      if (!(problem instanceof Failed) || problem.code !== "refused" || !nothingNamed) throw problem;
      this.subjectError = problem.message;
    } finally {
      this.busy = false;
    }
  }
}
