import type { DimensionId } from "../../bindings/DimensionId";
import type { KeyingView } from "../../bindings/KeyingView";
import type { PaperCard } from "../../bindings/PaperCard";
import type { PaperOpened } from "../../bindings/PaperOpened";
import type { RoundId } from "../../bindings/RoundId";
import { call } from "../../core/call";
import { Failed } from "../../core/failures.svelte";
import { t } from "../../core/text.svelte";
import { navigation } from "../../navigation.svelte";
import { Deciding } from "./deciding.svelte";
import { Sheet } from "./sheet.svelte";

/** The paper sheets of a round, and the one that is on the table. */
export class Keying {
  view: KeyingView | undefined = $state.raw();
  code = $state("");
  /** What the core says about the code. */
  codeError: string | undefined = $state();
  /** The dimension that a new sheet answers, in a form that is split by dimension. */
  table: DimensionId = $state("");
  sheet: Sheet | undefined = $state.raw();
  deciding: Deciding | undefined = $state.raw();
  /** What became of the sheet that was on the table before. */
  said = $state("");
  busy = $state(false);

  constructor(readonly round: RoundId) {}

  /** How many sheets count. */
  get done(): number {
    return this.view?.sheets.filter((one) => one.state.is === "done").length ?? 0;
  }

  /** Reads everything and puts the round in hand. */
  async open() {
    this.#show(await call("keying", { round: this.round }));
  }

  /** Puts the sheet of the typed code on the table. */
  async openSheet() {
    if (this.busy) return;
    this.busy = true;
    try {
      const dimension = this.table || null;
      this.#place(await call("open_paper", { round: this.round, code: this.code, dimension }));
      this.code = this.said = "";
      this.codeError = undefined;
    } catch (problem) {
      if (!(problem instanceof Failed) || problem.code !== "refused") throw problem;
      this.codeError = problem.message;
    } finally {
      this.busy = false;
    }
  }

  /** Puts a sheet of the list on the table. */
  async take(card: PaperCard) {
    this.code = card.code;
    await this.openSheet();
  }

  /** The turn is through: the next thing is another sheet, or deciding. */
  async finishTurn() {
    const { sheet } = this;
    const view = await sheet?.finish();
    if (!sheet || !view) return;
    this.#show(view);
    const { code, respondent } = sheet.view;
    const state = view.sheets.find((one) => one.id === respondent)?.state.is;
    if (state === "differences") {
      this.deciding = new Deciding(await call("keying_differences", { respondent }));
    } else {
      this.said = t(state === "done" ? "keying-sheet-done" : "keying-turn-finished", { code });
    }
    this.sheet = undefined;
  }

  /** The choice is saved; after the last one the sheet counts. */
  async decide() {
    const { deciding } = this;
    if (!deciding || !(await deciding.confirm())) return;
    this.said = t("keying-sheet-done", { code: deciding.view.code });
    this.deciding = undefined;
    await this.open();
  }

  /** Back to the list; what was keyed in stays. */
  async leave() {
    await this.sheet?.settled();
    this.sheet = this.deciding = undefined;
    await this.open();
  }

  #place(opened: PaperOpened) {
    if (opened.to === "key") this.sheet = new Sheet(opened.sheet);
    else this.deciding = new Deciding(opened.differences);
  }

  #show(view: KeyingView) {
    this.view = view;
    this.table ||= view.tables[0]?.id ?? "";
    navigation.take(view.head);
  }
}
