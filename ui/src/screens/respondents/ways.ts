import type { Way } from "../../bindings/Way";
import { t } from "../../core/text.svelte";

/** How answers can come in, as choices of a list. */
export function ways(): { value: Way; label: string }[] {
  return [
    { value: "here", label: t("setup-respondent-way-here") },
    { value: "paper", label: t("setup-respondent-way-paper") },
    { value: "file", label: t("setup-respondent-way-file") },
  ];
}
