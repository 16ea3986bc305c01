import type { Answer } from "../../bindings/Answer";
import type { DifferencesView } from "../../bindings/DifferencesView";
import type { DifferenceView } from "../../bindings/DifferenceView";
import { call } from "../../core/call";
import { t } from "../../core/text.svelte";
import type { Key } from "./keys";
import { inWords, markedBy } from "./marks";

/** Whose reading is right, or neither. */
export type By = "first" | "second" | "other";

const BY: By[] = ["first", "second", "other"];

/** The differences of a sheet, one at a time, and what a person chooses. */
export class Deciding {
  view: DifferencesView = $state.raw() as DifferencesView;
  by: By | undefined = $state();
  /** What is chosen; nothing while neither reading is right and the mark is not keyed in yet. */
  chosen: { answer: Answer | null } | undefined = $state.raw();
  /** What was just done, for eyes and ears. */
  said = $state("");
  busy = $state(false);

  constructor(view: DifferencesView) {
    this.view = view;
  }

  get difference(): DifferenceView | undefined {
    return this.view.open[0];
  }

  /** Which of the sheet's differences this is, from 1. */
  get number(): number {
    return this.view.of - this.view.open.length + 1;
  }

  /** A key was pressed; says whether Enter wants to save the choice. */
  press(key: Key): "confirm" | undefined {
    if (key.does === "next") return this.chosen ? "confirm" : undefined;
    if (key.does === "back") this.by = this.chosen = undefined;
    else if (this.by === "other") this.mark(key);
    else if (key.does === "digit") this.choose(BY[key.digit - 1]);
    return undefined;
  }

  /** One of the readings is right, or neither. */
  choose(by: By | undefined) {
    if (!this.difference || !by || this.busy) return;
    this.by = by;
    this.chosen = undefined;
    if (by === "other") this.said = t("keying-other-choose");
    else this.take(this.difference[by]);
  }

  /** Neither reading is right; this is marked. */
  mark(key: Key) {
    if (!this.difference || this.busy) return;
    const answer = markedBy(this.view.head, this.difference.item, key);
    if (answer !== undefined) this.take(answer);
    else if (key.does === "digit") this.said = t("keying-no-such-mark", { digit: key.digit });
  }

  /** Saves the choice and goes on; says whether it was the last. */
  async confirm(): Promise<boolean> {
    if (!this.difference || !this.chosen || this.busy) return false;
    this.busy = true;
    try {
      const { respondent } = this.view;
      const item = this.difference.item.id;
      this.view = await call("decide_difference", { respondent, item, answer: this.chosen.answer });
      this.by = this.chosen = undefined;
      this.said = this.difference ? t("keying-difference", { number: this.number, of: this.view.of }) : "";
      return this.view.open.length === 0;
    } finally {
      this.busy = false;
    }
  }

  /** This is marked, or nothing. */
  take(answer: Answer | null) {
    if (!this.difference || this.busy) return;
    this.chosen = { answer };
    this.said = t("keying-chosen", { answer: inWords(this.view.head, this.difference.item, answer) });
  }
}
