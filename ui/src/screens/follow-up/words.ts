import type { ActionState } from "../../bindings/ActionState";
import type { Part } from "../../bindings/Part";
import type { PlanScope } from "../../bindings/PlanScope";
import type { MessageId } from "../../core/text.svelte";
import type { IconName } from "../../parts";

/** How an action stands: its word, its icon and how loud it is. */
export const STATES: Record<
  ActionState,
  {
    word: Extract<MessageId, `followup-state-${string}`>;
    icon: IconName;
    tone: "plain" | "civic" | "good" | "warn" | "bad";
  }
> = {
  proposed: { word: "followup-state-proposed", icon: "roadmap", tone: "plain" },
  agreed: { word: "followup-state-agreed", icon: "flag", tone: "plain" },
  "under-way": { word: "followup-state-under-way", icon: "play", tone: "civic" },
  blocked: { word: "followup-state-blocked", icon: "pause", tone: "warn" },
  done: { word: "followup-state-done", icon: "check", tone: "good" },
  stopped: { word: "followup-state-stopped", icon: "exclude", tone: "plain" },
};

/** What a person can note, in the order in which it usually comes. */
export const NOTED: { state: ActionState; word: Extract<MessageId, `followup-state-${string}`> }[] = [
  { state: "agreed", word: "followup-state-again" },
  { state: "under-way", word: "followup-state-under-way" },
  { state: "blocked", word: "followup-state-blocked" },
  { state: "done", word: "followup-state-done" },
  { state: "stopped", word: "followup-state-stopped" },
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

/** What somebody has to do with an action. */
export const PARTS: Record<Part, Extract<MessageId, `followup-part-${string}`>> = {
  accountable: "followup-part-accountable",
  supports: "followup-part-supports",
  consulted: "followup-part-consulted",
  informed: "followup-part-informed",
};

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
