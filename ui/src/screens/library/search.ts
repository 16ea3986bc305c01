import type { LibraryCard } from "../../bindings/LibraryCard";

/** Whether an instrument has all the words somebody looks for, in its names or what it is about. */
export function matches({ card }: LibraryCard, sought: string): boolean {
  const text = plain(`${card.id} ${card.title} ${card.short} ${card.about}`);
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without accents and capitals: people look for «genero» and mean «género». */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
