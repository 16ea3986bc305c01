import type { Answer } from "../../bindings/Answer";
import type { AnsweringView } from "../../bindings/AnsweringView";
import type { AskedDimension } from "../../bindings/AskedDimension";
import type { AskedItem } from "../../bindings/AskedItem";
import type { ItemId } from "../../bindings/ItemId";
import type { Recorded } from "../../bindings/Recorded";
import type { RespondentId } from "../../bindings/RespondentId";
import type { Said } from "../../bindings/Said";
import { call } from "../../core/call";
import type { Failed } from "../../core/failures.svelte";
import { language, t } from "../../core/text.svelte";
import type { Saving } from "../../parts/saving";
import { Disk } from "./disk.svelte";
import { readTyped, wantsAnswer, written } from "./kinds";

/** An answer that needs a reason before it can be kept. */
export type Reasoned = "notApplicable" | "notOurs";

/** How long typing has to rest before it is kept, in milliseconds. */
const REST = 500;

/** One person's questionnaire: what is on the page, what is typed, and what is on the disk. */
export class Answering {
  readonly view: AnsweringView;
  /** What is asked now; answers may decide what else is. */
  dimensions: AskedDimension[] = $state.raw([]);
  said: Record<ItemId, Said> = $state({});
  at: ItemId = $state("");
  /** The reason that is being typed, for an answer that is not kept without one. */
  asking: { answer: Reasoned; reason: string } | undefined = $state();
  /** What stands in the field of a number or of words. */
  typed = $state("");
  /** Why the answer on the page cannot be kept like this. */
  complaint: string | undefined = $state();
  /** The day in its field cannot be read; the field says so. */
  unreadableDay = $state(false);
  #unread = false;
  #before: { item: ItemId; said: Said } | undefined = $state.raw();
  #disk = new Disk();
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(view: AnsweringView, at?: ItemId) {
    this.view = view;
    this.#ask(view.dimensions);
    const first = this.items.find((item) => wantsAnswer(item) && !item.said.answer) ?? this.items[0];
    this.#show(at ?? first?.id ?? "");
  }

  /** Opens a questionnaire. */
  static async of(respondent: RespondentId, at?: ItemId): Promise<Answering> {
    return new Answering(await call("answering", { respondent }), at);
  }

  /** What is answered to an item; what cannot be kept does not count. */
  answerTo(item: ItemId): Answer | null {
    if (item === this.at && this.complaint !== undefined) return null;
    return this.said[item]?.answer ?? null;
  }

  /** Everything that is shown, in order. */
  get items(): AskedItem[] {
    return this.dimensions.flatMap((dimension) => dimension.items);
  }

  /** What waits for an answer. */
  get wanted(): AskedItem[] {
    return this.items.filter(wantsAnswer);
  }

  get item(): AskedItem | undefined {
    return this.items.find((item) => item.id === this.at);
  }

  get current(): Said | undefined {
    return this.said[this.at];
  }

  get answered(): number {
    return this.wanted.filter((item) => this.answerTo(item.id)).length;
  }

  /** What its author asks for and has no answer yet. */
  get requiredOpen(): AskedItem[] {
    return this.wanted.filter((item) => item.required && !this.answerTo(item.id));
  }

  get saving(): Saving {
    return this.#disk.saving;
  }

  get closed(): boolean {
    return this.view.head.closed;
  }

  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  /** Goes to an item; what was typed on the way is kept first. Stays where something cannot be kept. */
  go(item: ItemId): boolean {
    this.flush();
    if (this.complaint !== undefined || this.unreadableDay) return false;
    this.#show(item);
    return true;
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
    return round.find((item) => wantsAnswer(item) && !this.answerTo(item.id))?.id;
  }

  /** Answers the item shown; null takes the answer away. */
  answer(answer: Answer | null) {
    this.asking = undefined;
    this.#change((said) => (said.answer = answer));
    this.#settleField();
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
    this.#settleField();
    this.#rest();
  }

  /** A number or words are being typed as the answer; kept when typing rests. */
  enter(typed: string) {
    this.typed = typed;
    this.#unread = true;
    this.asking = undefined;
    this.complaint = undefined;
    this.#rest();
  }

  /** The field of a number or of words is left. */
  leave() {
    this.flush();
    if (this.complaint === undefined) this.#settleField();
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
    this.#show(item);
    void this.keep();
  }

  /** Keeps what is typed now, without waiting. */
  flush() {
    if (this.#resting === undefined) return;
    void this.keep();
  }

  /** Waits until the disk has answered everything. */
  async settled() {
    this.flush();
    await this.#disk.settled();
  }

  /** Puts what is said about the item shown on the disk, after everything before it. */
  keep(): Promise<unknown> {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    if (!this.#read()) {
      this.#disk.failed();
      return this.#disk.settled();
    }
    const [item, said] = [this.at, $state.snapshot(this.said[this.at]) as Said];
    return this.#disk.keep(
      { respondent: this.view.respondent.id, item, said },
      {
        recorded: (recorded) => this.#recorded(recorded),
        refused: (failed) => this.#refused(item, failed),
      },
    );
  }

  /** What is kept may change what is asked. */
  #recorded(recorded: Recorded): boolean {
    if (recorded.asked) this.#ask(recorded.asked);
    return this.#resting === undefined && this.complaint === undefined;
  }

  /** An answer against the rule of its item is mended there; whoever went on meanwhile comes back for it. */
  #refused(item: ItemId, failed: Failed): boolean {
    const rule = this.items.find((one) => one.id === item)?.rule;
    if (failed.code !== "refused" || !rule) return false;
    if (this.at !== item) this.#show(item);
    this.complaint = rule;
    return true;
  }

  #ask(dimensions: AskedDimension[]) {
    const before = this.items.map((item) => item.id);
    this.dimensions = dimensions;
    for (const item of this.items) this.said[item.id] ??= structuredClone(item.said);
    if (this.at === "" || this.item) return;
    const earlier = before.slice(0, before.indexOf(this.at)).reverse();
    this.#show(earlier.find((id) => this.items.some((item) => item.id === id)) ?? this.items[0]?.id ?? "");
  }

  #show(item: ItemId) {
    this.at = item;
    const answer = this.said[item]?.answer;
    this.asking =
      answer?.kind === "notApplicable" || answer?.kind === "notOurs"
        ? { answer: answer.kind, reason: answer.reason }
        : undefined;
    this.#settleField();
  }

  /** What stands in the field is the answer, and nothing is wrong with it. */
  #settleField() {
    this.#unread = this.unreadableDay = false;
    this.complaint = undefined;
    this.typed = written(this.current?.answer, language());
  }

  /** Takes what was typed as the answer; says whether it could be read. */
  #read(): boolean {
    if (!this.#unread || !this.item) return true;
    const read = readTyped(this.item, this.typed);
    if ("wrong" in read) {
      this.complaint = t(read.wrong as "answering-number-unreadable");
      return false;
    }
    this.#unread = false;
    this.#change((said) => (said.answer = read.answer));
    return true;
  }

  #change(change: (said: Said) => void) {
    const said = this.said[this.at];
    if (!said) return;
    this.#before = { item: this.at, said: $state.snapshot(said) as Said };
    change(said);
  }

  #rest() {
    this.#disk.behind();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.keep(), REST);
  }
}
