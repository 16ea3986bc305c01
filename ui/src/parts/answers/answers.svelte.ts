import type { AnswerChangesView } from "../../bindings/AnswerChangesView";
import type { AnswersTaken } from "../../bindings/AnswersTaken";
import type { ChangedItem } from "../../bindings/ChangedItem";
import type { ItemId } from "../../bindings/ItemId";
import type { RespondentId } from "../../bindings/RespondentId";
import type { RoundId } from "../../bindings/RoundId";
import type { RoundTable } from "../../bindings/RoundTable";
import type { TableFormat } from "../../bindings/TableFormat";
import { call, open, save } from "../../core/call";
import { t } from "../../core/text.svelte";
import { toasts } from "../toasts.svelte";

/** What goes to a spreadsheet and comes back: what a group sees and agreed, or one person's sheet. */
export type About = { round: RoundId } | { respondent: RespondentId };

/** Answers on their way to a spreadsheet, and the file that came back. */
export class AnswerFiles {
  readonly about: About;
  /** The file that is made just now. */
  saving: TableFormat | undefined = $state();
  /** Which table of a round goes into a format that holds only one. */
  table: RoundTable = $state("answers");
  /** What the file that was chosen says differently. */
  found: AnswerChangesView | undefined = $state.raw();
  /** What became of what was accepted. */
  taken: AnswersTaken | undefined = $state.raw();
  /** Why something else is agreed than before. */
  why = $state("");
  /** A file is read, or changes are taken. */
  busy = $state(false);
  #left: ReadonlySet<ItemId> = $state.raw(new Set());

  constructor(about: About) {
    this.about = about;
  }

  /** Those the person takes: all, but those she left. */
  get chosen(): ChangedItem[] {
    return this.found?.items.filter((one) => this.takes(one.item)) ?? [];
  }

  /** Whether somebody has to say why something changes. */
  get asksWhy(): boolean {
    return this.chosen.some((one) => one.asksWhy);
  }

  /** Whether there is something to take, and everything is said that is needed for it. */
  get ready(): boolean {
    const something = this.found?.sealed != null || this.chosen.length > 0;
    return something && (!this.asksWhy || this.why.trim() !== "");
  }

  takes(item: ItemId): boolean {
    return !this.#left.has(item);
  }

  /** Takes an item, or leaves it. */
  choose(item: ItemId, takes: boolean) {
    const left = new Set(this.#left);
    if (takes) left.delete(item);
    else left.add(item);
    this.#left = left;
  }

  /** Puts it where the person says. */
  async save(format: TableFormat) {
    if (this.saving) return;
    this.saving = format;
    try {
      const name =
        "round" in this.about
          ? await save("round_tables", { ...this.about, format, table: this.table })
          : await save("answer_sheet", { ...this.about, format });
      if (name) toasts.show(t("answerfiles-saved", { name }));
    } finally {
      this.saving = undefined;
    }
  }

  /** Asks for a file and shows what it says differently. Tells whether one was chosen. */
  async bring(): Promise<boolean> {
    return this.#busy(async () => {
      const found =
        "round" in this.about
          ? await open("import_agreements", this.about)
          : await open("import_answers", this.about);
      if (!found) return false;
      this.found = found;
      this.taken = undefined;
      this.why = "";
      this.#left = new Set();
      return true;
    });
  }

  /** Takes what is chosen. Tells whether something was sent. */
  async apply(): Promise<boolean> {
    if (!this.ready) return false;
    const items = this.chosen.map((one) => one.item);
    return this.#busy(async () => {
      this.taken =
        "round" in this.about
          ? await call("take_agreements", { ...this.about, items, why: this.why })
          : await call("take_answers", { ...this.about, items });
      this.found = undefined;
      return true;
    });
  }

  async #busy(work: () => Promise<boolean>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      return await work();
    } finally {
      this.busy = false;
    }
  }
}
