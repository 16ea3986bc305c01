import type { ActionState } from "../../bindings/ActionState";
import type { Phase } from "../../bindings/Phase";
import { t } from "../../core/text.svelte";
import type { IconName } from "../../parts";
import { STATES } from "../../parts/action-words";

/** What a part of the plan is called. */
export function phaseWords(phase: Phase): string {
  switch (phase) {
    case "first":
      return t("roadmap-phase-first");
    case "second":
      return t("roadmap-phase-second");
    case "third":
      return t("roadmap-phase-third");
  }
}

/** The drawing of a state; what has not begun needs none. */
export function stateIcon(state: ActionState): IconName | undefined {
  return state === "proposed" || state === "agreed" ? undefined : STATES[state].icon;
}
