import type { AskedItem } from "../../bindings/AskedItem";

/** Whether an item has all the words somebody looks for, in its name, question or help; accents do not matter. */
export function matches(item: AskedItem, sought: string): boolean {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  const text = plain(`${item.id} ${item.name} ${item.question} ${item.help}`);
  return words.every((word) => text.includes(word));
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
