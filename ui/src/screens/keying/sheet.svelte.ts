import type { Answer } from "../../bindings/Answer";
import type { ItemId } from "../../bindings/ItemId";
import type { KeyingItem } from "../../bindings/KeyingItem";
import type { KeyingSheet } from "../../bindings/KeyingSheet";
import type { KeyingView } from "../../bindings/KeyingView";
import { call } from "../../core/call";
import { failures } from "../../core/failures.svelte";
import { t } from "../../core/text.svelte";
import type { Saving } from "../../parts/saving";
import type { Key } from "./keys";
import { inWords, markedBy } from "./marks";

/** A paper sheet in one turn: where the operator is, what was keyed in, and what of it is on the disk. */
export class Sheet {
  readonly items: KeyingItem[];
  at = $state(0);
  marked: Record<ItemId, Answer | null> = $state.raw({});
  /** What was just done, for eyes and ears. */
  said = $state("");
  /** The operator wants to finish, and some lines have no mark: once more, and it is finished. */
  asked = $state(false);
  busy = $state(false);
  saving: Saving = $state.raw({ is: "nothing" });
  #unsaved = new Set<ItemId>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(readonly view: KeyingSheet) {
    this.items = view.dimensions.flatMap((dimension) => dimension.items);
    this.marked = { ...view.answers };
    const empty = this.items.findIndex((item) => !this.marked[item.id]);
    this.at = empty === -1 ? Math.max(this.items.length - 1, 0) : empty;
  }

  get item(): KeyingItem | undefined {
    return this.items[this.at];
  }

  /** How many lines have no mark. */
  get empty(): number {
    return this.items.filter((item) => !this.marked[item.id]).length;
  }

  /** Goes to a line. */
  go(at: number) {
    this.asked = false;
    this.at = Math.min(Math.max(at, 0), this.items.length - 1);
  }

  /** A key was pressed; says whether Enter at the end wants to finish the turn. */
  press(key: Key): "finish" | undefined {
    if (key.does === "up") this.go(this.at - 1);
    else if (key.does === "down") this.go(this.at + 1);
    else if (key.does === "back") this.clear();
    else if (key.does !== "next") this.mark(key);
    else if (this.asked || this.at === this.items.length - 1) return "finish";
    else this.go(this.at + 1);
    return undefined;
  }

  /** Marks the line as the key says and goes on to the next one. */
  mark(key: Key) {
    if (!this.item || this.busy) return;
    const answer = markedBy(this.view.head, this.item, key);
    if (answer !== undefined) return this.set(answer);
    this.said =
      key.does === "digit" ? t("keying-no-such-mark", { digit: key.digit }) : t("errors-ours-after-all");
  }

  /** Marks the line, or says that nothing is marked there, and goes on to the next one. */
  set(answer: Answer | null) {
    this.#put(answer);
    this.go(this.at + 1);
  }

  /** Takes the mark of this line away; where there is none, that of the line before, which is then the current one. */
  clear() {
    if (this.busy) return;
    if (this.item && !this.marked[this.item.id] && this.at > 0) this.go(this.at - 1);
    this.asked = false;
    if (this.item && this.marked[this.item.id]) this.#put(null);
  }

  /** Finishes the turn; the first time, lines without a mark are only pointed out. */
  async finish(): Promise<KeyingView | undefined> {
    if (this.busy) return undefined;
    if (this.empty > 0 && !this.asked) {
      this.asked = true;
      this.said = t("keying-finish-empty", { empty: this.empty });
      return undefined;
    }
    this.busy = true;
    try {
      await this.settled();
      const { respondent, turn } = this.view;
      return await call("finish_turn", { respondent, turn });
    } finally {
      this.busy = false;
    }
  }

  /** When the disk has everything; what it refused before is tried once more. */
  async settled() {
    await this.#queue;
    if (this.#unsaved.size > 0) await this.#keep();
  }

  #put(answer: Answer | null) {
    if (!this.item) return;
    const { id, number } = this.item;
    this.marked = { ...this.marked, [id]: answer };
    this.said = t("keying-read", { number, answer: inWords(this.view.head, this.item, answer) });
    this.#unsaved.add(id);
    this.#keep().catch((problem) => failures.show(problem));
  }

  /** Puts everything on the disk that is not there, after what is on its way. */
  #keep(): Promise<unknown> {
    this.saving = { is: "saving" };
    const kept = this.#queue.then(async () => {
      for (const item of [...this.#unsaved]) await this.#record(item);
    });
    this.#queue = kept.catch(() => (this.saving = { is: "failed" }));
    return kept;
  }

  async #record(item: ItemId) {
    const answer = this.marked[item] ?? null;
    const { respondent, turn } = this.view;
    const { at } = await call("key_answer", { respondent, turn, item, answer });
    if ((this.marked[item] ?? null) === answer) this.#unsaved.delete(item);
    if (this.#unsaved.size === 0) this.saving = { is: "saved", at };
  }
}
