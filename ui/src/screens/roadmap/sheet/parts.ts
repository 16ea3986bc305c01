import type { Part } from "../../../bindings/Part";
import { t } from "../../../core/text.svelte";

/** The parts a role can have beside the one that answers for it. */
export const PARTS = ["supports", "consulted", "informed"] as const satisfies Part[];

/** What a role has to do with an action, in words. */
export function partName(part: Part): string {
  switch (part) {
    case "accountable":
      return t("action-part-accountable");
    case "supports":
      return t("action-part-supports");
    case "consulted":
      return t("action-part-consulted");
    case "informed":
      return t("action-part-informed");
  }
}
