import type { ConsensusView } from "../../bindings/ConsensusView";
import type { ItemId } from "../../bindings/ItemId";
import type { ItemToAgree } from "../../bindings/ItemToAgree";
import type { Level } from "../../bindings/Level";
import type { RoundId } from "../../bindings/RoundId";
import type { TableOf } from "../../bindings/TableOf";
import type { Target } from "../../bindings/Target";
import { call } from "../../core/call";
import { type Draft, draftOf, drafted, nothing, offered, same, sameOutcome } from "./draft";
import { Note } from "./note.svelte";
import { Timer } from "./timer.svelte";

/** In which order the list is, whether it is whole, and whose it is. */
export type Order = "urgent" | "questionnaire" | "open" | `table-${number}`;

/** What is asked in front of everything. `change` keeps another outcome, `reopen` takes the agreement back. */
export type Asking = "vote" | "present" | "tables" | "change" | "reopen";

/** What people talk for where the answers ask for no talk, in minutes. */
const ANYWAY = 3;

/** What people were about to settle, and where. */
export interface Begun {
  at: ItemId;
  order: Order;
  drafts: [ItemId, Draft][];
}

/** The group's agenda, the item it talks about, and what it is about to settle. */
export class Consensus {
  readonly round: RoundId;
  readonly timer = new Timer(ANYWAY);
  view: ConsensusView = $state.raw()!;
  order: Order = $state("urgent");
  at: ItemId = $state("");
  draft: Draft = $state(nothing());
  note: Note = $state.raw()!;
  asking: Asking | undefined = $state();
  /** Whether the item is shown for the projector. */
  inRoom = $state(false);
  busy = $state(false);
  /** The order of the agenda when the screen was opened: items do not jump away while people talk. */
  #agenda: ItemId[];
  /** What was begun for an item and not kept yet. */
  #begun = new Map<ItemId, Draft>();
  /** Whether somebody chose an item since the last one began to be kept: on a slow disk nobody is taken away from it. */
  #chosen = false;

  constructor(round: RoundId, view: ConsensusView, at?: ItemId) {
    this.round = round;
    this.view = view;
    this.#agenda = view.items.map((item) => item.id);
    this.go(at ?? this.#agenda[0] ?? "");
  }

  /** Opens the agenda of a round. */
  static async of(round: RoundId, at?: ItemId): Promise<Consensus> {
    return new Consensus(round, await call("consensus", { round }), at);
  }

  get item(): ItemToAgree | undefined {
    return this.#find(this.at);
  }

  /** The items of the list, in the chosen order. */
  get listed(): ItemToAgree[] {
    const agenda = this.#agenda.flatMap((id) => this.#find(id) ?? []);
    switch (this.order) {
      case "urgent":
        return agenda;
      case "open":
        return agenda.filter((item) => !item.settled || item.id === this.at);
      case "questionnaire":
        return [...agenda].sort((a, b) => a.place - b.place);
      default:
        return agenda.filter((item) => item.table === tableOf(this.order));
    }
  }

  get closed(): boolean {
    return this.view.head.closed;
  }

  /** The tables among which the dimensions are shared out. */
  get tables(): number[] {
    const numbers = this.view.dimensions.flatMap(({ table }) => (table === null ? [] : [table]));
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  /** The table whose list is shown, and which therefore proposes instead of settling. */
  get proposingTable(): number | undefined {
    return tableOf(this.order);
  }

  /** The level of the draft, if it has one. */
  get level(): Level | undefined {
    return this.draft.outcome && "level" in this.draft.outcome ? this.draft.outcome.level : undefined;
  }

  /** Whether the draft takes the place of something else that was settled. */
  get changes(): boolean {
    const before = this.item?.settled?.outcome;
    return before !== undefined && !sameOutcome(before, this.draft.outcome);
  }

  /** Shows the list in an order; what is talked about stays if it is in it. */
  list(order: Order) {
    this.order = order;
    const [first] = this.listed;
    if (first && !this.listed.some((item) => item.id === this.at)) this.go(first.id);
  }

  /** Goes to an item: what was begun for it, what was settled, or what is offered is what can be kept. */
  go(item: ItemId) {
    this.#chosen = true;
    if (this.at) this.#begun.set(this.at, this.draft);
    void this.note?.keepNow();
    this.at = item;
    this.draft = this.#begun.get(item) ?? this.#first(item);
    this.note = new Note(this.item?.note ?? "", async (note) => {
      this.view = await call("note_item", { round: this.round, item, note });
    });
    this.timer.set(this.item?.minutes || ANYWAY);
  }

  /** What was begun and not kept, with the item people talk about. */
  get begun(): Begun {
    const drafts = [...new Map(this.#begun).set(this.at, this.draft)];
    const isNew = ([item, draft]: [ItemId, Draft]) => !same(draft, this.#first(item));
    return { at: this.at, order: this.order, drafts: drafts.filter(isNew) };
  }

  /** Goes on with what was begun before the window was locked. */
  resume({ at, order, drafts }: Begun) {
    this.order = order;
    this.go(this.#find(at) ? at : this.at);
    this.#begun = new Map(drafts);
    this.draft = this.#begun.get(this.at) ?? this.#first(this.at);
  }

  /** Goes so many items on in the list. */
  step(by: 1 | -1) {
    const ids = this.listed.map((item) => item.id);
    const next = ids[ids.indexOf(this.at) + by];
    if (next) this.go(next);
  }

  /** Takes a level of the item's scale as what is to be agreed. */
  choose(level: Level) {
    const isLevel = this.item?.levels.some((one) => one.level === level);
    if (isLevel && !this.closed) this.draft.outcome = { kind: "agreed", level };
  }

  /** Keeps what the draft says, or proposes it to the plenary; asks first why something else was agreed before. */
  async settle() {
    if (this.closed) return;
    if (this.proposingTable !== undefined) await this.propose(this.proposingTable);
    else if (this.changes) this.asking = "change";
    else await this.agree();
  }

  /** Keeps what the draft says and goes to the next open item. */
  async agree(why = "") {
    await this.#keep(async (outcome, rest) => {
      this.view = await call("agree", { round: this.round, item: this.at, outcome, ...rest, why });
    });
  }

  /** Keeps what a table proposes and goes to its next item. */
  async propose(number: number) {
    await this.#keep(async (outcome, rest) => {
      const agree = { round: this.round, item: this.at, outcome, ...rest, why: "" };
      this.view = await call("propose", { number, agree });
    });
  }

  /** Settles what the table proposes for the item shown. */
  async confirm() {
    const proposed = this.item?.proposed;
    if (!proposed) return;
    this.draft = draftOf(proposed.settled);
    await this.settle();
  }

  /** Takes back what was settled for the item shown. */
  async reopen(why: string) {
    const reopened = this.at;
    this.view = await call("reopen_item", { round: this.round, item: reopened, why });
    this.#begun.delete(reopened);
    if (this.at === reopened) this.draft = drafted(this.item);
  }

  /** Keeps a silent vote; what it offers is what can be kept, and the words stay. */
  async voteAgain(votes: number[], unknown: number) {
    const voted = this.at;
    this.view = await call("vote_again", { round: this.round, item: voted, votes, unknown });
    const { item } = this;
    if (this.at === voted && item && !item.settled)
      this.draft = { ...this.draft, outcome: offered(item), dissentRecorded: item.state === "split" };
  }

  /** Still split after voting again: the lower median stands, and both views are kept. */
  leaveOpen() {
    const level = this.item?.proposal;
    if (level == null) return;
    this.draft = { ...this.draft, outcome: { kind: "noConsensus", level }, dissentRecorded: true };
  }

  /** Says who is in the room, one to a line. */
  async setPresent(present: string) {
    this.view = await call("set_present", { round: this.round, present });
  }

  /** Shares the dimensions out to tables; with none of them, everybody talks about all. */
  async setTables(tables: TableOf[]) {
    this.view = await call("set_tables", { round: this.round, tables });
    if (this.proposingTable !== undefined && !this.tables.includes(this.proposingTable)) this.list("urgent");
  }

  /** Where the council wants the item shown to be. */
  async aim(target: Target) {
    await call("set_target", { round: this.round, item: this.at, target });
    await this.look();
  }

  /** Reads the agenda again, after something around it changed; what is being written stays. */
  async look() {
    this.view = await call("consensus", { round: this.round });
  }

  /** The screen goes away: what was noted is kept, and the time stands still. */
  leave() {
    void this.note.keepNow();
    this.timer.pause();
  }

  async #keep(keep: (outcome: NonNullable<Draft["outcome"]>, rest: Omit<Draft, "outcome">) => Promise<void>) {
    const { outcome, ...rest } = this.draft;
    if (!outcome || this.busy) return;
    const kept = this.at;
    this.#chosen = false;
    this.busy = true;
    try {
      await keep(outcome, $state.snapshot(rest));
    } finally {
      this.busy = false;
    }
    const next = this.#chosen ? undefined : this.#nextOpen();
    if (next) this.go(next);
    else if (this.at === kept) this.draft = this.#first(kept);
    this.#begun.delete(kept);
  }

  /** What can be kept of an item before anybody changes it. */
  #first(item: ItemId): Draft {
    return drafted(this.#find(item), this.proposingTable);
  }

  #find(id: ItemId): ItemToAgree | undefined {
    return this.view.items.find((item) => item.id === id);
  }

  #nextOpen(): ItemId | undefined {
    const { listed } = this;
    const here = listed.findIndex((item) => item.id === this.at);
    const round = [...listed.slice(here + 1), ...listed.slice(0, here)];
    const isOpen = (item: ItemToAgree) =>
      this.proposingTable === undefined ? !item.settled : !item.settled && !item.proposed;
    return round.find(isOpen)?.id;
  }
}

function tableOf(order: Order): number | undefined {
  return order.startsWith("table-") ? Number(order.slice("table-".length)) : undefined;
}
