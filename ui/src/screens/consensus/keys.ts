/** What a key stands for in the meeting. */
export type Key =
  { does: "level"; level: number } | { does: "time" | "room" | "leave" | "previous" | "next" | "settle" };

const TYPING = "textarea, select, input:not([type=radio], [type=checkbox])";
const CONTROLS = "button, a, input, select, textarea, summary, dialog";

/**
 * What a key press stands for, if anything. At the desk keys mean letters while somebody types and belong to the
 * control that has the focus; in the room there is nothing but the item, so that more keys have a meaning.
 */
export function keyOf(event: KeyboardEvent, inRoom: boolean): Key | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key === "F5") return { does: inRoom ? "leave" : "room" };
  const target = event.target as HTMLElement;
  if (target.closest("dialog") || target.matches(TYPING)) return undefined;
  if (/^[0-9]$/.test(event.key)) return { does: "level", level: Number(event.key) };
  if (event.key === " ") return target.closest(CONTROLS) ? undefined : { does: "time" };
  return inRoom ? inTheRoom(event) : undefined;
}

function inTheRoom(event: KeyboardEvent): Key | undefined {
  const isButton = (event.target as HTMLElement).closest("button") !== null;
  if (event.key === "Escape") return { does: "leave" };
  if (event.key === "ArrowLeft") return { does: "previous" };
  if (event.key === "ArrowRight") return { does: "next" };
  return event.key === "Enter" && !isButton && !event.repeat ? { does: "settle" } : undefined;
}
