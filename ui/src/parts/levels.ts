import type { LevelText } from "../bindings/LevelText";
import type { RoundHead } from "../bindings/RoundHead";

/**
 * What a level of an item is called. Where there are gaps to measure, all items share the instrument's scale and its
 * names; elsewhere an item may have a scale of its own, and its texts are the names.
 */
export function levelName(head: RoundHead, levels: LevelText[], level: number): string {
  const shared =
    head.purpose === "maturity" ? head.levels.find((one) => one.level === level)?.name : undefined;
  return shared ?? levels.find((one) => one.level === level)?.text ?? "";
}

/** The colour of a level, 1 to 5, as the core gives it; nothing for a level that is not in the list. */
export function shadeOf(
  levels: { level: number; shade: number }[],
  level: number | null,
): number | undefined {
  return levels.find((one) => one.level === level)?.shade;
}

/** What a level of the shared scale is called. */
export function nameOf(levels: { level: number; name: string }[], level: number | null): string {
  return levels.find((one) => one.level === level)?.name ?? "";
}
