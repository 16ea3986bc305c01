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
