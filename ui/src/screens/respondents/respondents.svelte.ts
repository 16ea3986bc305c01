import type { DimensionId } from "../../bindings/DimensionId";
import type { RespondentCard } from "../../bindings/RespondentCard";
import type { RespondentsView } from "../../bindings/RespondentsView";
import type { RoleId } from "../../bindings/RoleId";
import type { RoundId } from "../../bindings/RoundId";
import type { Way } from "../../bindings/Way";
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
  role: RoleId = $state("");
  way: Way = $state("here");
  /** The dimension that somebody's table answers, in a form that is split by dimension. */
  table: DimensionId = $state("");
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
      const { round, code, area, way } = this;
      const dimension = this.table || null;
      const role = this.role || null;
      this.#show(await call("add_respondent", { round, code, area, dimension, role, way }));
      this.code = this.area = this.role = "";
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

  /** Changes what is known of somebody. Gives what is wrong with it, if anything. */
  async edit({ id, code, area, role, way }: RespondentCard): Promise<string | undefined> {
    try {
      this.#show(await call("edit_respondent", { respondent: id, code, area, role, way }));
      return undefined;
    } catch (problem) {
      if (!(problem instanceof Failed) || problem.code !== "refused") throw problem;
      return problem.message;
    }
  }

  /** Another sheet for somebody who has lost the key. */
  async replace(one: RespondentCard) {
    this.#show(await call("replace_sheet", { respondent: one.id }));
    toasts.show(t("setup-respondent-replaced", { code: one.code }));
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
  async startRound(name: string, copyRespondents: boolean) {
    if (!this.view) return;
    const next = await call("start_round", { assessment: this.view.head.assessment, name, copyRespondents });
    navigation.go({ at: "respondents", round: next.head.round });
  }

  #show(view: RespondentsView) {
    this.view = view;
    this.table = nextTable(view);
    navigation.take(view.head);
  }
}

/** The first dimension that no table answers yet, else the first of all. */
function nextTable({ tables, respondents }: RespondentsView): DimensionId {
  const taken = respondents.map((one) => one.table);
  return (tables.find((one) => !taken.includes(one.name)) ?? tables[0])?.id ?? "";
}
