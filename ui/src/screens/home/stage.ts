import type { AssessmentCard } from "../../bindings/AssessmentCard";
import type { Stage } from "../../bindings/Stage";
import type { MessageId } from "../../core/text.svelte";
import type { Screen } from "../../navigation.svelte";

/** The stages a round goes through, in order. Nothing is agreed where each person reflects alone. */
export function stagesOf(card: AssessmentCard): Stage[] {
  switch (card.purpose) {
    case "maturity":
    case "exchange":
      return ["answering", "agreeing", "settled", "closed"];
    case "reflection":
      return ["answering", "closed"];
  }
}

/** What a stage is called. */
export function stageName(stage: Stage): Extract<MessageId, `home-stage-${string}`> {
  switch (stage) {
    case "answering":
      return "home-stage-answering";
    case "agreeing":
      return "home-stage-agreeing";
    case "settled":
      return "home-stage-settled";
    case "closed":
      return "home-stage-closed";
  }
}

/** The screen where an assessment goes on. */
export function whereItGoesOn(card: AssessmentCard): Screen {
  switch (card.purpose) {
    case "maturity":
      return whereAgreedOn(card, { at: "results", round: card.round });
    case "exchange":
      return whereAgreedOn(card, { at: "exchange", round: card.round });
    case "reflection":
      return { at: card.stage === "closed" ? "spread" : "respondents", round: card.round };
  }
}

function whereAgreedOn({ stage, round }: AssessmentCard, afterwards: Screen): Screen {
  switch (stage) {
    case "answering":
      return { at: "respondents", round };
    case "agreeing":
      return { at: "consensus", round };
    case "settled":
    case "closed":
      return afterwards;
  }
}
