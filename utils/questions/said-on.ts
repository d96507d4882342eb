import { type Listing, TICK_FIELDS } from '../listing/listing.ts';

/** Longer than this a sentence is cut, at a space. */
const LONGEST = 160;

/** Words that say no more of a value than the trade does. */
const TRADE = /\b(?:mental|behaviou?ral|emotional) $/i;

/**
 * What a listing says with one of these words, in its own words: the sentence of the statement that holds the
 * first of them, else the tick. An exact part of the listing; `null` when none is used.
 */
export function saidOn(words: readonly string[], listing: Listing): string | null {
  const found = words
    .map((word) => wordAt(word, listing.statement))
    .filter((place) => place !== null)
    .sort((a, b) => a - b);
  if (found[0] !== undefined) return sentenceAround(listing.statement, found[0]);
  const ticks = TICK_FIELDS.flatMap((field) => listing[field]);
  return ticks.find((tick) => words.some((word) => wordAt(word, tick) !== null)) ?? null;
}

function wordAt(word: string, text: string): number | null {
  const pattern = new RegExp(`(?<![\\w-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'gi');
  for (const { index } of text.matchAll(pattern))
    if (!TRADE.test(text.slice(Math.max(0, index - 12), index))) return index;
  return null;
}

function sentenceAround(text: string, at: number): string {
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1;
  const from = Math.max(start, before.lastIndexOf('\n') + 1, at - LONGEST);
  const end = text.slice(at).search(/[.?!](?:\s|$)|\n/);
  const to = Math.min(end < 0 ? text.length : at + end + 1, at + LONGEST);
  const sentence = text.slice(from, to).trim();
  if (sentence.length <= LONGEST) return sentence;
  // The word stays in sight: what is cut comes off the longer side.
  const word = sentence.toLowerCase().indexOf(text.slice(at, at + 3).toLowerCase());
  const head = word > LONGEST / 2 ? sentence.slice(word - LONGEST / 2) : sentence;
  const whole = head.slice(0, LONGEST);
  return whole.slice(0, Math.max(whole.lastIndexOf(' '), LONGEST / 2)).trim();
}
