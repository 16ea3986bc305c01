import type { LibraryCard } from "../../bindings/LibraryCard";
import * as search from "../../core/search";

/** Whether an instrument has all the words somebody looks for, in its names or what it is about. */
export function matches({ card }: LibraryCard, sought: string): boolean {
  return search.matches(`${card.id} ${card.title} ${card.short} ${card.about}`, sought);
}
