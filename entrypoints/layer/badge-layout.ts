import type { BadgeSays } from '../../utils/fit/badge-says.ts';
import { own } from '../../utils/lookup/own.ts';
import type { Outlines } from '../../utils/messages/page.ts';

/**
 * One size for every badge, whatever it says, in CSS pixels. Measured: beside eight marks the longest fact ends
 * before the tab does, also "7 musts to ask · CHF 180+", where the eighth stands apart, and so do its kin in French,
 * Spanish and German.
 */
export const SIZE = { width: 304, height: 30 } as const;

/** Where things stand in it: the spine, the plate of the musts, marks 12 wide, the tab at the end. */
export const BADGE_PLACES = {
  spine: 5,
  plate: 10,
  inset: 4,
  pitch: 14,
  mark: 12,
  gap: 5,
  words: 7.5,
  tab: 14,
} as const;
export const BADGE_TEXT = { baseline: 19.6, size: 14 } as const;

/** Every outline is as long as this, in characters, so that it takes as long to read. */
export const OUTLINE = 5000;

/** The plate's width, where each of eight marks begins, and where the words do. */
export function layout({ marks, musts }: Pick<BadgeSays, 'marks' | 'musts'>): {
  plate: number;
  marks: number[];
  words: number;
} {
  const { plate, inset, pitch, mark, gap, words } = BADGE_PLACES;
  const wide = (count: number) => count * pitch - (pitch - mark);
  const own = musts > 0 ? wide(musts) + 2 * inset : 0;
  const nice = plate + own + (musts > 0 ? gap : 0);
  const starts = Array.from({ length: 8 }, (_, at) =>
    at < musts ? plate + inset + at * pitch : nice + (at - musts) * pitch,
  );
  const others = marks.length - musts;
  const end = others > 0 ? nice + wide(others) : plate + own;
  return { plate: own, marks: starts, words: end + words };
}

const PRICE_SIGNS: Record<string, string> = { USD: '$', CAD: '$', AUD: '$', NZD: '$', GBP: '£', EUR: '€' };

/** A price as it is written: its low end, and a plus where it reaches further. `null`: it cannot be. */
export function priceText({ price, currency }: Pick<BadgeSays, 'price' | 'currency'>): string | null {
  if (!price) return null;
  const [low, high] = price;
  const before = currency === '' ? '' : (own(PRICE_SIGNS, currency) ?? `${currency} `);
  return `${before}${Math.round(low)}${high > low ? '+' : ''}`;
}

/** The fact as it is drawn; the price is left out where it has no letters or no room. */
export function factText(says: BadgeSays, room: number, outlines: Outlines): string {
  const { fact, n } = says;
  const { words, letters } = outlines;
  const one = fact === 'ask' && n === 1 ? words.ask_one : fact === 'price' ? '' : words[fact];
  const text = fact === 'ask' && n !== 1 ? `${n} ${one}` : one;
  const price = priceText(says);
  if (price === null) return text;
  const between = text === '' ? '' : fact === 'over' ? ' ' : ' · ';
  const whole = text + between + price;
  const has = [...whole].every((letter) => own(letters, letter) !== undefined);
  return has && widthOf(whole, outlines) <= room ? whole : text;
}

/** How wide a text is drawn, in CSS pixels. */
export function widthOf(text: string, { letters, em }: Outlines): number {
  return (
    [...text].reduce((sum, letter) => sum + (own(letters, letter)?.[0] ?? 0), 0) * (BADGE_TEXT.size / em)
  );
}

/** A text as one path of constant length: each letter's outline is relative to the pen. */
export function textOutline(text: string, { letters }: Outlines): string {
  let x = 0;
  let line = 'M0 0';
  for (const letter of text) {
    const [width = 0, path = ''] = own(letters, letter) ?? [];
    if (path) line += `M${x} 0${path}`;
    x += width;
  }
  // Points without extent draw nothing, and take their time all the same.
  const rest = Math.max(0, OUTLINE - line.length);
  return line + 'h0'.repeat(rest >> 1) + ' '.repeat(rest % 2);
}
