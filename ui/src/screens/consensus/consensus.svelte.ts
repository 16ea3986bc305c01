import type { ConsensusView } from "../../bindings/ConsensusView";
import type { ItemId } from "../../bindings/ItemId";
import type { ItemToAgree } from "../../bindings/ItemToAgree";
import type { Outcome } from "../../bindings/Outcome";
import type { RoundId } from "../../bindings/RoundId";
import type { Target } from "../../bindings/Target";
import { call } from "../../core/call";

/** In which order the list is, and whether it is whole. */
export type Order = "urgent" | "questionnaire" | "open";

/** What is being settled for the item shown, before it is kept. */
export interface Draft {
  outcome: Outcome | undefined;
  reason: string;
  dissent: string;
  dissentRecorded: boolean;
  evidenceWanted: boolean;
}

/** The group's agenda, the item it talks about, and what it is about to settle. */
export class Consensus {
  readonly round: RoundId;
  view: ConsensusView = $state.raw()!;
  order: Order = $state("urgent");
  at: ItemId = $state("");
  draft: Draft = $state(nothing());
  busy = $state(false);
  /** The order of the agenda when the screen was opened: items do not jump away while people talk. */
  #agenda: ItemId[];

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
    return this.view.items.find((item) => item.id === this.at);
  }

  /** The items of the list, in the chosen order. */
  get listed(): ItemToAgree[] {
    const by = new Map(this.view.items.map((item) => [item.id, item]));
    const agenda = this.#agenda.flatMap((id) => by.get(id) ?? []);
    if (this.order === "urgent") return agenda;
    if (this.order === "open") return agenda.filter((item) => !item.settled || item.id === this.at);
    return [...agenda].sort((a, b) => a.place - b.place);
  }

  get closed(): boolean {
    return this.view.head.closed;
  }

  /** Goes to an item; what was settled for it, or what is offered, is what can be kept. */
  go(item: ItemId) {
    this.at = item;
    this.draft = drafted(this.item);
  }

  /** Keeps what the draft says and goes to the next open item. */
  async agree() {
    const { outcome, ...rest } = this.draft;
    if (!outcome || this.busy) return;
    this.busy = true;
    try {
      this.view = await call("agree", { round: this.round, item: this.at, outcome, ...rest });
    } finally {
      this.busy = false;
    }
    const next = this.#nextOpen();
    if (next) this.go(next);
    else this.draft = drafted(this.item);
  }

  /** Takes back what was settled for the item shown. */
  async reopen() {
    this.view = await call("reopen_item", { round: this.round, item: this.at });
    this.draft = drafted(this.item);
  }

  /** Where the council wants the item shown to be. */
  async aim(target: Target) {
    await call("set_target", { round: this.round, item: this.at, target });
    this.view = await call("consensus", { round: this.round });
  }

  #nextOpen(): ItemId | undefined {
    const ids = this.listed.map((item) => item.id);
    const here = ids.indexOf(this.at);
    const round = [...ids.slice(here + 1), ...ids.slice(0, here)];
    return round.find((id) => !this.view.items.find((item) => item.id === id)?.settled);
  }
}

function nothing(): Draft {
  return { outcome: undefined, reason: "", dissent: "", dissentRecorded: false, evidenceWanted: false };
}

/** What was settled, else what is offered: dissent is put on record when people are split. */
function drafted(item: ItemToAgree | undefined): Draft {
  if (!item) return nothing();
  if (item.settled) {
    const { outcome, reason, dissent, dissentRecorded, evidenceWanted } = item.settled;
    return { outcome, reason, dissent, dissentRecorded, evidenceWanted };
  }
  const outcome: Outcome | undefined =
    item.state === "noInformation"
      ? { kind: "noInformation" }
      : item.proposal === null
        ? undefined
        : { kind: "agreed", level: item.proposal };
  return { ...nothing(), outcome, dissentRecorded: item.state === "split" };
}
