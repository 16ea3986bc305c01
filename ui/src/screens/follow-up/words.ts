import type { ActionState } from "../../bindings/ActionState";
import type { PlanScope } from "../../bindings/PlanScope";
import type { MessageId } from "../../core/text.svelte";
import { STATES } from "../../parts/action-words";

/** What a person can note, in the order in which it usually comes. */
export const NOTED: { state: ActionState; word: "followup-state-again" | `roadmap-state-${ActionState}` }[] =
  [
    { state: "agreed", word: "followup-state-again" },
    { state: "under-way", word: STATES["under-way"].word },
    { state: "blocked", word: STATES.blocked.word },
    { state: "done", word: STATES.done.word },
    { state: "stopped", word: STATES.stopped.word },
  ];

/** What is asked beside a state. */
export function remark(state: ActionState): Extract<MessageId, `followup-remark${string}`> {
  switch (state) {
    case "blocked":
      return "followup-remark-blocked";
    case "stopped":
      return "followup-remark-stopped";
    case "proposed":
    case "agreed":
    case "under-way":
    case "done":
      return "followup-remark";
  }
}

/** Whose plan an objective stands in, the nearest first. */
export const SCOPES: Record<PlanScope, Extract<MessageId, `followup-scope-${string}`>> = {
  local: "followup-scope-local",
  regional: "followup-scope-regional",
  national: "followup-scope-national",
  international: "followup-scope-international",
};

/** How much somebody cares or can bring about. */
export const STEPS: Record<1 | 2 | 3, Extract<MessageId, `followup-person-step-${string}`>> = {
  1: "followup-person-step-1",
  2: "followup-person-step-2",
  3: "followup-person-step-3",
};
