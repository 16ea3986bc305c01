import type { RespondentCard } from "../../bindings/RespondentCard";
import type { RespondentsView } from "../../bindings/RespondentsView";
import type { RoundId } from "../../bindings/RoundId";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { t } from "../../core/text.svelte";
import { navigation } from "../../navigation.svelte";
import { toasts } from "../../parts";

/** Who answers in a round, and what is being typed to add one more. */
export class Respondents {
  view: RespondentsView | undefined = $state.raw();
  code = $state("");
  area = $state("");
  /** What the core says about the code. */
  codeError: string | undefined = $state();
  busy = $state(false);

  constructor(readonly round: RoundId) {}

  /** How many have finished. */
  get finished(): number {
    return this.view?.respondents.filter((one) => one.finished).length ?? 0;
  }

  /** Reads everything and puts the round in hand. */
  async open() {
    this.#show(await call("respondents", { round: this.round }));
  }

  /** Adds one person or group. Without a code it gets the next free one. */
  async add() {
    if (this.busy) return;
    this.busy = true;
    try {
      const before = new Set(this.view?.respondents.map((one) => one.id));
      this.#show(await call("add_respondent", { round: this.round, code: this.code, area: this.area }));
      this.code = this.area = "";
      this.codeError = undefined;
      const added = this.view?.respondents.find((one) => !before.has(one.id));
      if (added) toasts.show(t("setup-respondent-added", { code: added.code }));
    } catch (problem) {
      if (!(problem instanceof Failed) || problem.code !== "refused") throw problem;
      this.codeError = problem.message;
    } finally {
      this.busy = false;
    }
  }

  /** The person is through. */
  async finish(one: RespondentCard) {
    this.#show(await call("finish_answering", { respondent: one.id }));
  }

  /** The person goes on after all. */
  async resume(one: RespondentCard) {
    this.#show(await call("resume_answering", { respondent: one.id }));
  }

  /** No more answers and agreements; can be undone. */
  async close() {
    this.#show(await call("close_round", { round: this.round }));
    toasts.show(t("setup-round-was-closed"), () => void this.reopen());
  }

  /** Answers and agreements again. */
  async reopen() {
    this.#show(await call("reopen_round", { round: this.round }));
  }

  /** The same questions once more, in a round of their own. */
  async startRound(name: string) {
    if (!this.view) return;
    const next = await call("start_round", { assessment: this.view.head.assessment, name });
    navigation.go({ at: "respondents", round: next.head.round });
  }

  #show(view: RespondentsView) {
    this.view = view;
    navigation.take(view.head);
  }
}
