/** Whether a text has all the words somebody looks for; accents and capitals do not matter: «genero» finds «género». */
export function matches(text: string, sought: string): boolean {
  const plainText = plain(text);
  return plain(sought)
    .split(/\s+/)
    .every((word) => plainText.includes(word));
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
