/**
 * Text as the patterns of this folder expect it: lower case, no accents, ß and umlauts as in addresses,
 * everything but letters and digits a single space.
 */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name's words as an address may spell them: `Müller` and `Mueller` are one. Titles are left out. */
export function nameWords(text: string): string[] {
  const words = plain(text).replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').split(' ');
  return words.filter(
    (word) => word.length > 1 && !/^(dr|prof|mr|mrs|ms|herr|frau|dipl|psych|the|and|\d+)$/.test(word),
  );
}

/** How many of the name's words stand among those of the other text, from 0 to 1. */
export function sharedWords(name: string, other: string): number {
  const words = nameWords(name);
  if (words.length === 0) return 0;
  const there = new Set(nameWords(other));
  return words.filter((word) => there.has(word)).length / words.length;
}
