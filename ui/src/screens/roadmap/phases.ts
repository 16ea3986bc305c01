import type { ActionState } from "../../bindings/ActionState";
import type { Phase } from "../../bindings/Phase";
import { t } from "../../core/text.svelte";
import type { IconName } from "../../parts";

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

/** How an action stands, in words. */
export function stateWords(state: ActionState): string {
  switch (state) {
    case "proposed":
      return t("roadmap-state-proposed");
    case "agreed":
      return t("roadmap-state-agreed");
    case "under-way":
      return t("roadmap-state-under-way");
    case "blocked":
      return t("roadmap-state-blocked");
    case "done":
      return t("roadmap-state-done");
    case "stopped":
      return t("roadmap-state-stopped");
  }
}

/** The drawing of a state; what has not begun needs none. */
export function stateIcon(state: ActionState): IconName | undefined {
  switch (state) {
    case "proposed":
    case "agreed":
      return undefined;
    case "under-way":
      return "play";
    case "blocked":
      return "warning";
    case "done":
      return "check";
    case "stopped":
      return "exclude";
  }
}
