import type { AssessmentCard } from "../../bindings/AssessmentCard";
import type { Stage } from "../../bindings/Stage";
import type { MessageId } from "../../core/text.svelte";
import type { Screen } from "../../navigation.svelte";

/** The stages a round goes through, in order. */
export const STAGES: Stage[] = ["answering", "agreeing", "settled", "closed"];

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
  switch (card.stage) {
    case "answering":
      return { at: "respondents", round: card.round };
    case "agreeing":
      return { at: "consensus", round: card.round };
    case "settled":
    case "closed":
      return { at: "results", round: card.round };
  }
}
