import type { AskedItem } from "../../bindings/AskedItem";
import * as search from "../../core/search";

/** Whether an item has all the words somebody looks for, in its name, question or help. */
export function matches(item: AskedItem, sought: string): boolean {
  return search.matches(`${item.id} ${item.name} ${item.question} ${item.help}`, sought);
}
