import type { IconName } from "../../parts";
import type { Messages } from "../../bindings/text";
import type { Outcome } from "../../bindings/Outcome";
import type { State } from "../../bindings/State";
import { t } from "../../core/text.svelte";

/** How a state is said: words and a sign, never a traffic light. */
export const STATES: Record<State, { words: keyof Messages; help: keyof Messages; icon: IconName }> = {
  split: { words: "consensus-state-split", help: "consensus-help-split", icon: "split" },
  talk: { words: "consensus-state-talk", help: "consensus-help-talk", icon: "talk" },
  agreed: { words: "consensus-state-agreed", help: "consensus-help-agreed", icon: "check" },
  few: { words: "consensus-state-few", help: "consensus-help-few", icon: "people" },
  noInformation: {
    words: "consensus-state-no-information",
    help: "consensus-help-no-information",
    icon: "unknown",
  },
};

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
