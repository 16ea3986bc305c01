import type { ItemToAgree } from "../../bindings/ItemToAgree";
import type { Outcome } from "../../bindings/Outcome";
import type { Settled } from "../../bindings/Settled";

/** What is being settled for the item shown, before it is kept. */
export interface Draft {
  outcome: Outcome | undefined;
  reason: string;
  dissent: string;
  dissentRecorded: boolean;
  evidenceWanted: boolean;
  /** Which evidence hints the group cites, counted from 1. */
  cited: number[];
}

/** Nothing is offered and nothing said. */
export function nothing(): Draft {
  const words = { reason: "", dissent: "" };
  return { outcome: undefined, ...words, dissentRecorded: false, evidenceWanted: false, cited: [] };
}

/** What was settled or proposed, to be kept again. */
export function draftOf(settled: Settled): Draft {
  const { outcome, reason, dissent, dissentRecorded, evidenceWanted, cited } = settled;
  return { outcome, reason, dissent, dissentRecorded, evidenceWanted, cited: [...cited] };
}

/**
 * What was settled, at a table what it proposed, else what is offered: dissent is put on record when people are
 * split.
 */
export function drafted(item: ItemToAgree | undefined, table?: number): Draft {
  if (!item) return nothing();
  if (table !== undefined && item.proposed?.number === table) return draftOf(item.proposed.settled);
  if (item.settled) return draftOf(item.settled);
  return { ...nothing(), outcome: offered(item), dissentRecorded: item.state === "split" };
}

/** What the votes offer to the group. */
export function offered(item: ItemToAgree): Outcome | undefined {
  if (item.state === "noInformation") return { kind: "noInformation" };
  return item.proposal === null ? undefined : { kind: "agreed", level: item.proposal };
}

/** Whether two outcomes say the same. */
export function sameOutcome(one: Outcome | undefined, other: Outcome | undefined): boolean {
  const level = (outcome: Outcome | undefined) => (outcome && "level" in outcome ? outcome.level : undefined);
  return one?.kind === other?.kind && level(one) === level(other);
}

/** Whether two drafts say the same. */
export function same(one: Draft, other: Draft): boolean {
  const { outcome, ...rest } = one;
  const { outcome: otherOutcome, ...otherRest } = other;
  return sameOutcome(outcome, otherOutcome) && JSON.stringify(rest) === JSON.stringify(otherRest);
}

/** Whether the level to be kept wants evidence and nobody cites or has seen any: to be said, never refused. */
export function wantsEvidence(item: ItemToAgree, draft: Draft): boolean {
  const { outcome, cited } = draft;
  const from = item.wantsEvidenceFrom;
  if (from === null || outcome?.kind !== "agreed" || outcome.level < from) return false;
  const isNamedOnly = item.backing === "none" || item.backing === "stated";
  return isNamedOnly && cited.length === 0;
}
