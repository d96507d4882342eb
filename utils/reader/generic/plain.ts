import { fold } from '../../dom/text.ts';

/**
 * Text as the patterns of this folder expect it: lower case, no accents, ß and umlauts as in addresses,
 * everything but letters and digits a single space.
 */
export function plain(text: string): string {
  // A line is asked about several times, one after the other.
  if (text === last.text) return last.plain;
  last.text = text;
  last.plain = written(text);
  return last.plain;
}

const last = { text: '', plain: '' };

function written(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.replace(/[^a-z0-9]+/g, ' ').trim();
  return lower
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Most texts: they have nothing to be taken off their letters. */
const ASCII = /^[ -~]*$/;

/** `fold` without looking twice at what is folded already: most texts of a page. */
export function folded(text: string): string {
  return UNFOLDED.test(text) ? fold(text) : text.trim();
}

const UNFOLDED = /[^\S ]| {2}|[\u200b\u2060\ufeff\u00ad]/;

/** A name's words as an address may spell them: `Müller` and `Mueller` are one. Titles are left out. */
export function nameWords(text: string): string[] {
  const words = plain(text).replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').split(' ');
  return words.filter(
    (word) => word.length > 1 && !/^(dr|prof|mr|mrs|ms|herr|frau|dipl|psych|the|and|\d+)$/.test(word),
  );
}

/** How many of the name's words stand among those of the other text, from 0 to 1. */
export function sharedWords(name: string, other: string | ReadonlySet<string>): number {
  const words = nameWords(name);
  if (words.length === 0) return 0;
  const there = typeof other === 'string' ? new Set(nameWords(other)) : other;
  return words.filter((word) => there.has(word)).length / words.length;
}
