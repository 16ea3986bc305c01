import type { Concern } from "../../bindings/Concern";
import type { ItemToAgree } from "../../bindings/ItemToAgree";
import type { Outcome } from "../../bindings/Outcome";
import type { ProposedView } from "../../bindings/ProposedView";
import type { State } from "../../bindings/State";
import { dateInShort, t, time } from "../../core/text.svelte";
import { dayHere } from "../../core/written";
import type { IconName } from "../../parts";

/** The sign of a state; words always stand beside it, never a traffic light. */
export const SIGNS: Record<State, IconName> = {
  split: "split",
  talk: "talk",
  agreed: "check",
  few: "people",
  noInformation: "unknown",
};

/** Why an item is on the agenda: a sign and words. */
export function concernWords(item: ItemToAgree): { icon: IconName; words: string } {
  const said: Record<Concern, () => { icon: IconName; words: string }> = {
    split: () => ({ icon: "split", words: t("consensus-state-split") }),
    talk: () => ({ icon: "talk", words: t("consensus-state-talk") }),
    unknown: () => ({ icon: "unknown", words: t("consensus-unknown-short", { people: item.unknown }) }),
    unsure: () => ({ icon: "warning", words: t("consensus-concern-unsure") }),
    few: () => ({ icon: "people", words: t("consensus-state-few") }),
    nothing: () => ({ icon: "check", words: t("consensus-state-agreed") }),
  };
  return said[item.concern]();
}

/** The lowest and the highest level somebody chose in the newest vote; absent where nobody chose one. */
export function rangeOf(item: ItemToAgree): { low: number; high: number } | undefined {
  const votes = item.secondVotes.at(-1)?.votes ?? item.votes;
  const given = item.levels.flatMap(({ level }, at) => ((votes[at] ?? 0) > 0 ? [level] : []));
  const [low, high] = [given[0], given.at(-1)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** A state in a word or two. */
export function stateWords(state: State): string {
  switch (state) {
    case "split":
      return t("consensus-state-split");
    case "talk":
      return t("consensus-state-talk");
    case "agreed":
      return t("consensus-state-agreed");
    case "few":
      return t("consensus-state-few");
    case "noInformation":
      return t("consensus-state-no-information");
  }
}

/** What a state asks of the group, given the lowest and the highest level somebody chose. */
export function helpWords(state: State, range: { low: number; high: number } | undefined): string {
  switch (state) {
    case "split":
      return t("consensus-help-split", { low: range?.low ?? 0, high: range?.high ?? 0 });
    case "talk":
      return t("consensus-help-talk");
    case "agreed":
      return t("consensus-help-agreed");
    case "few":
      return t("consensus-help-few");
    case "noInformation":
      return t("consensus-help-no-information");
  }
}

/** What was settled, in a few words. */
export function outcomeWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case "agreed":
      return t("consensus-outcome-level", { level: outcome.level });
    case "noConsensus":
      return t("consensus-outcome-no-consensus", { level: outcome.level });
    case "noInformation":
      return t("consensus-no-information");
    case "notApplicable":
      return t("consensus-not-applicable");
    case "notOurs":
      return t("consensus-not-ours");
  }
}

/** What the button says that keeps an outcome. */
export function agreeWords(outcome: Outcome | undefined): string {
  switch (outcome?.kind) {
    case undefined:
      return t("consensus-level");
    case "agreed":
      return t("consensus-agree-level", { level: outcome.level });
    case "noConsensus":
      return t("consensus-record-no-consensus", { level: outcome.level });
    case "noInformation":
      return t("consensus-record-no-information");
    case "notApplicable":
      return t("consensus-record-not-applicable");
    case "notOurs":
      return t("consensus-record-not-ours");
  }
}

/** What the button says with which a table proposes an outcome. */
export function proposeWords(outcome: Outcome | undefined): string {
  if (!outcome) return t("consensus-level");
  return outcome.kind === "agreed"
    ? t("consensus-propose-level", { level: outcome.level })
    : t("consensus-propose-outcome", { outcome: outcomeWords(outcome) });
}

/** A moment here, day and time of day. */
export function momentHere(moment: string): { day: string; time: string } {
  return { day: dateInShort(dayHere(moment)), time: time(moment) };
}

/** What a table proposes, in a sentence. */
export function proposedWords({ number, settled }: ProposedView): string {
  const { outcome } = settled;
  return outcome.kind === "agreed"
    ? t("consensus-proposed-level", { number, level: outcome.level })
    : t("consensus-proposed-outcome", { number, outcome: outcomeWords(outcome) });
}
