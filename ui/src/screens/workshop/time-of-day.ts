/**
 * Reads a time of day as people type it: `9:30`, `09.30`, `9h30`, `930`, `9`. Gives `09:30`, or undefined if it is none.
 */
export function readTime(typed: string): string | undefined {
  const parts = /^\s*(\d{1,2})\s*(?:[:.h,]\s*(\d{2})?|(\d{2}))?\s*h?\s*$/i.exec(typed);
  if (!parts) return undefined;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? parts[3] ?? 0)];
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** Writes a time of day (`09:30`) as people do: `9:30`. */
export function writeTime(time: string): string {
  return time.replace(/^0(?=\d:)/, "");
}
