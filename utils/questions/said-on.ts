import { type Listing, TICK_FIELDS } from '../listing/listing.ts';
import { literally } from '../lookup/literally.ts';
import { ownWords } from './own-words.ts';

/** Longer than this a sentence is cut, at a space. */
const LONGEST = 160;

/** Words that say no more of a value than the trade does. */
const TRADE = /\b(?:mental|behaviou?ral|emotional) $/i;

/**
 * What a listing says with one of these words, in its own words: the sentence that holds the first of them, of the
 * statement before an embedded answer, else the tick. An exact part of the listing; `null` when none is used.
 */
export function saidOn(words: readonly string[], listing: Listing): string | null {
  for (const text of ownWords(listing)) {
    const [first] = words
      .map((word) => wordAt(word, text))
      .filter((place) => place !== null)
      .sort((a, b) => a.at - b.at);
    if (first !== undefined) return sentenceAround(text, first);
  }
  const ticks = TICK_FIELDS.flatMap((field) => listing[field]);
  return ticks.find((tick) => words.some((word) => wordAt(word, tick) !== null)) ?? null;
}

interface WordPlace {
  at: number;
  length: number;
}

function wordAt(word: string, text: string): WordPlace | null {
  const pattern = new RegExp(`(?<![\\w-])${literally(word)}(?![\\w-])`, 'gi');
  for (const { index } of text.matchAll(pattern))
    if (!TRADE.test(text.slice(Math.max(0, index - 12), index))) return { at: index, length: word.length };
  return null;
}

function sentenceAround(text: string, { at, length }: WordPlace): string {
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1;
  const from = Math.max(start, before.lastIndexOf('\n') + 1);
  const end = text.slice(at + length).search(/[.?!](?:\s|$)|\n/);
  const to = end < 0 ? text.length : at + length + end + 1;
  if (to - from <= LONGEST) return text.slice(from, to).trim();
  // The word stays in sight: what is cut comes off the longer side, at a space where there is one.
  const first = Math.max(from, Math.min(at - LONGEST / 2, to - LONGEST));
  const space = first > from ? text.slice(first, at).indexOf(' ') : -1;
  const part = text.slice(first + space + 1, Math.min(to, first + space + 1 + LONGEST));
  const last = part.lastIndexOf(' ');
  const isCut = first + space + 1 + part.length < to;
  return (isCut && first + space + 1 + last >= at + length ? part.slice(0, last) : part).trim();
}
