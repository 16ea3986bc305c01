import type { ActionKey } from "../../bindings/ActionKey";
import type { ActionState } from "../../bindings/ActionState";
import type { AgreedPlansView } from "../../bindings/AgreedPlansView";
import type { CouncilId } from "../../bindings/CouncilId";
import type { FollowedAction } from "../../bindings/FollowedAction";
import type { FollowUpView } from "../../bindings/FollowUpView";
import type { ProgressView } from "../../bindings/ProgressView";
import type { ReviewView } from "../../bindings/ReviewView";
import { call, save } from "../../core/call";
import { refusal } from "../../core/refusal";
import { language, t } from "../../core/text.svelte";
import { toasts } from "../../parts";

/** What somebody is about to note. */
export interface Note {
  state: ActionState;
  day: string | null;
  note: string;
  shownBy: string;
}

/** How a council's plan goes: its actions, what was agreed, and what was noted. */
export class FollowUp {
  view: FollowUpView = $state.raw()!;
  agreed: AgreedPlansView = $state.raw()!;

  constructor(
    readonly council: CouncilId,
    view: FollowUpView,
    agreed: AgreedPlansView,
  ) {
    this.view = view;
    this.agreed = agreed;
  }

  /** Opens what is known of a council's plan. */
  static async of(council: CouncilId): Promise<FollowUp> {
    const [view, agreed] = await Promise.all([
      call("follow_up", { council }),
      call("agreed_plans", { council }),
    ]);
    return new FollowUp(council, view, agreed);
  }

  /** Whether anything is to be followed. */
  get isEmpty(): boolean {
    return this.view.groups.length === 0;
  }

  /** What was noted about an action, the newest first. */
  async history(key: ActionKey): Promise<ProgressView[]> {
    return (await call("progress", { council: this.council, key })).notes;
  }

  /** What a note about an action begins with: how it most likely goes on, from today. */
  begin(action: FollowedAction): Note {
    const next: ActionState =
      action.state === "proposed" || action.state === "agreed" ? "under-way" : action.state;
    return { state: next, day: this.view.today, note: "", shownBy: "" };
  }

  /** Notes how an action goes. Gives what is missing, if anything. */
  async note(key: ActionKey, { state, day, note, shownBy }: Note): Promise<string | undefined> {
    const written = { council: this.council, key, state, day: day ?? this.view.today, note, shownBy };
    const refused = await refusal(async () => {
      this.view = await call("note_progress", written);
    });
    if (refused !== undefined) return refused;
    this.agreed = await call("agreed_plans", { council: this.council });
    toasts.show(t("followup-noted"));
    return undefined;
  }

  /** Shows what follows after the plan was agreed. */
  async afterAgreeing(agreed: AgreedPlansView) {
    this.agreed = agreed;
    this.view = await call("follow_up", { council: this.council });
  }

  /** The review of a month. */
  async review(month: string): Promise<ReviewView> {
    return call("review", { council: this.council, month });
  }

  /** Puts the sheet of a month's review where the person says. */
  async saveReview(month: string): Promise<string | null> {
    const about = { kind: "review" as const, council: this.council, month };
    return save("report", { about, language: language(), paper: null });
  }
}
