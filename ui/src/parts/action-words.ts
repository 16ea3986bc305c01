import type { ActionState } from "../bindings/ActionState";
import type { Part } from "../bindings/Part";
import type { MessageId } from "../core/text.svelte";
import type { IconName } from "./icons";

/** How an action stands: its word, its icon and how loud it is. */
export const STATES: Record<
  ActionState,
  {
    word: Extract<MessageId, `roadmap-state-${ActionState}`>;
    icon: IconName;
    tone: "plain" | "civic" | "good" | "warn" | "bad";
  }
> = {
  proposed: { word: "roadmap-state-proposed", icon: "roadmap", tone: "plain" },
  agreed: { word: "roadmap-state-agreed", icon: "flag", tone: "plain" },
  "under-way": { word: "roadmap-state-under-way", icon: "play", tone: "civic" },
  blocked: { word: "roadmap-state-blocked", icon: "pause", tone: "warn" },
  done: { word: "roadmap-state-done", icon: "check", tone: "good" },
  stopped: { word: "roadmap-state-stopped", icon: "exclude", tone: "plain" },
};

/** What somebody has to do with an action. */
export const PARTS: Record<Part, Extract<MessageId, `action-part-${Part}`>> = {
  accountable: "action-part-accountable",
  supports: "action-part-supports",
  consulted: "action-part-consulted",
  informed: "action-part-informed",
};
