import { dateInShort, t, time } from "../../core/text.svelte";

const DAY = 24 * 60 * 60 * 1000;

/** When something changed, as people say it: "Hoy, 10:42", "Ayer, 18:05", else the day. */
export function changedAt(moment: string, today: string): string {
  const day = dayHere(moment);
  if (day === today) return t("home-changed-today", { time: time(moment) });
  const yesterday = new Date(Date.parse(today) - DAY).toISOString().slice(0, 10);
  if (day === yesterday) return t("home-changed-yesterday", { time: time(moment) });
  return dateInShort(day);
}

/** The day of a moment on the wall calendar of this computer. */
function dayHere(moment: string): string {
  const at = new Date(moment);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
