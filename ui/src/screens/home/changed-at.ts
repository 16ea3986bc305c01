import { dateInShort, t, time } from "../../core/text.svelte";
import { dayHere } from "../../core/written";

const DAY = 24 * 60 * 60 * 1000;

/** When something changed, as people say it: "Hoy, 10:42", "Ayer, 18:05", else the day. */
export function changedAt(moment: string, today: string): string {
  const day = dayHere(moment);
  if (day === today) return t("home-changed-today", { time: time(moment) });
  const yesterday = new Date(Date.parse(today) - DAY).toISOString().slice(0, 10);
  if (day === yesterday) return t("home-changed-yesterday", { time: time(moment) });
  return dateInShort(day);
}
