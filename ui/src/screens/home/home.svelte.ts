import type { AssessmentId } from "../../bindings/AssessmentId";
import type { CouncilId } from "../../bindings/CouncilId";
import type { HomeView } from "../../bindings/HomeView";
import type { InstrumentCard } from "../../bindings/InstrumentCard";
import { call } from "../../core/call";
import { t } from "../../core/text.svelte";
import { navigation } from "../../navigation.svelte";
import { toasts } from "../../parts";

/** A council's assessments, and the one that is about to be started. */
export class Home {
  view: HomeView | undefined = $state.raw();
  /** The dialog for a new assessment is open, perhaps with an instrument already chosen. */
  starting: { instrument: InstrumentCard["id"] | undefined } | undefined = $state.raw();
  /** The assessment somebody may move to a newer version of its questionnaire. */
  moving: AssessmentId | undefined = $state.raw();

  constructor(readonly council: CouncilId) {}

  /** Reads everything, and puts the council and its latest assessment in hand. */
  async open() {
    const view = await call("home", { council: this.council });
    this.view = view;
    const rounds = view.assessments.map((one) => ({
      id: one.round,
      title: one.title,
      name: one.roundName,
      purpose: one.purpose,
    }));
    navigation.takeCouncil({ id: view.council, name: view.profile.name }, rounds);
  }

  /** An assessment was moved: says so, and reads everything again. */
  async moved(title: string, to: number) {
    this.moving = undefined;
    toasts.show(t("home-moved", { title, to }));
    await this.open();
  }
}
