import type { CostBand } from "../../bindings/CostBand";
import { t } from "../../core/text.svelte";

/** What an action costs, in words. */
export function costWords(cost: CostBand): string {
  switch (cost) {
    case "low":
      return t("common-cost-low");
    case "medium":
      return t("common-cost-medium");
    case "high":
      return t("common-cost-high");
  }
}
