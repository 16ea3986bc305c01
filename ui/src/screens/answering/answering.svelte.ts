import type { Answer } from "../../bindings/Answer";
import type { AnsweringView } from "../../bindings/AnsweringView";
import type { AskedItem } from "../../bindings/AskedItem";
import type { ItemId } from "../../bindings/ItemId";
import type { Recorded } from "../../bindings/Recorded";
import type { RespondentId } from "../../bindings/RespondentId";
import type { Said } from "../../bindings/Said";
import { call } from "../../core/call";

/** What the foot of the page says about the disk. Only the core's answer makes it "saved". */
export type Saving = { is: "nothing" } | { is: "saving" } | { is: "saved"; at: string } | { is: "failed" };

/** An answer that needs a reason before it can be kept. */
export type Reasoned = "notApplicable" | "notOurs";

/** How long typing has to rest before it is kept, in milliseconds. */
const REST = 500;

/** One person's questionnaire: what is on the page, what is typed, and what is on the disk. */
export class Answering {
  readonly view: AnsweringView;
  readonly items: AskedItem[];
  said: Record<ItemId, Said> = $state({});
  at: ItemId = $state("");
  saving: Saving = $state.raw({ is: "nothing" });
  /** The reason that is being typed, for an answer that is not kept without one. */
  asking: { answer: Reasoned; reason: string } | undefined = $state();
  #before: { item: ItemId; said: Said } | undefined = $state.raw();
  #queue: Promise<unknown> = Promise.resolve();
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(view: AnsweringView, at?: ItemId) {
    this.view = view;
    this.items = view.dimensions.flatMap((dimension) => dimension.items);
    for (const item of this.items) this.said[item.id] = structuredClone(item.said);
    const first = this.items.find((item) => !item.said.answer) ?? this.items[0];
    this.go(at ?? first?.id ?? "");
  }

  /** Opens a questionnaire. */
  static async of(respondent: RespondentId, at?: ItemId): Promise<Answering> {
    return new Answering(await call("answering", { respondent }), at);
  }

  get item(): AskedItem | undefined {
    return this.items.find((item) => item.id === this.at);
  }

  get current(): Said | undefined {
    return this.said[this.at];
  }

  get answered(): number {
    return this.items.filter((item) => this.said[item.id]?.answer).length;
  }

  get closed(): boolean {
    return this.view.head.closed;
  }

  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  /** Goes to an item; what was typed on the way is kept first. */
  go(item: ItemId) {
    this.flush();
    this.at = item;
    const answer = this.said[item]?.answer;
    this.asking =
      answer?.kind === "notApplicable" || answer?.kind === "notOurs"
        ? { answer: answer.kind, reason: answer.reason }
        : undefined;
  }

  /** Goes so many items on, or back; says whether there was one. */
  step(by: 1 | -1): boolean {
    const next = this.items[this.items.findIndex((item) => item.id === this.at) + by];
    if (next) this.go(next.id);
    return next !== undefined;
  }

  /** The next item without an answer after this one, and from the beginning again. */
  nextUnanswered(): ItemId | undefined {
    const here = this.items.findIndex((item) => item.id === this.at);
    const round = [...this.items.slice(here + 1), ...this.items.slice(0, here + 1)];
    return round.find((item) => !this.said[item.id]?.answer)?.id;
  }

  /** Answers the item shown. */
  answer(answer: Answer) {
    this.asking = undefined;
    this.#change((said) => (said.answer = answer));
    void this.keep();
  }

  /** Answers the item shown with something that needs a reason; kept as soon as there is one. */
  ask(answer: Reasoned) {
    this.asking = { answer, reason: "" };
  }

  /** The reason goes on. */
  reason(reason: string) {
    if (!this.asking) return;
    const kind = this.asking.answer;
    this.asking = { answer: kind, reason };
    if (!reason.trim()) return;
    this.#change((said) => (said.answer = { kind, reason }));
    this.#rest();
  }

  /** Ticks or unticks a piece of evidence, counted from 1. */
  see(hint: number, seen: boolean) {
    this.#change((said) => {
      const others = said.evidence.seen.filter((one) => one !== hint);
      said.evidence.seen = seen ? [...others, hint].sort((a, b) => a - b) : others;
    });
    void this.keep();
  }

  /** Anything else about the item shown; kept at once. */
  set(change: (said: Said) => void) {
    this.#change(change);
    void this.keep();
  }

  /** Words that are being typed; kept when typing rests. */
  type(change: (said: Said) => void) {
    this.#change(change);
    this.#rest();
  }

  /** Takes back the last change, on the disk too. */
  undo() {
    if (!this.#before) return;
    const { item, said } = this.#before;
    this.#before = undefined;
    this.said[item] = said;
    this.go(item);
    void this.keep();
  }

  /** Keeps what is typed now, without waiting. */
  flush() {
    if (this.#resting === undefined) return;
    void this.keep();
  }

  /** Puts what is said about the item shown on the disk, after everything before it. */
  keep(): Promise<unknown> {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    const [item, said] = [this.at, $state.snapshot(this.said[this.at]) as Said];
    this.saving = { is: "saving" };
    const kept = this.#queue.then(async () => {
      const args = { respondent: this.view.respondent.id, item, said };
      this.#recorded(await call("record_response", args));
    });
    this.#queue = kept.catch(() => (this.saving = { is: "failed" }));
    return kept;
  }

  #recorded(recorded: Recorded) {
    this.saving = { is: "saved", at: recorded.at };
  }

  #change(change: (said: Said) => void) {
    const said = this.said[this.at];
    if (!said) return;
    this.#before = { item: this.at, said: $state.snapshot(said) as Said };
    change(said);
  }

  #rest() {
    this.saving = { is: "saving" };
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.keep(), REST);
  }
}
