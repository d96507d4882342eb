import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTLINES } from '../../entrypoints/background/outlines.ts';
import {
  BADGE_PLACES,
  factText,
  layout,
  OUTLINE,
  priceText,
  SIZE,
  textOutline,
  widthOf,
} from '../../entrypoints/layer/badge-layout.ts';
import { factTexts, outlineWords } from '../../scripts/outline-words.ts';
import { type BadgeMark, type BadgeSays, FACTS, MARKS } from '../../utils/fit/badge-says.ts';

const badge = (more: Partial<BadgeSays> = {}): BadgeSays => ({
  ...{ marks: Array<BadgeMark>(MARKS).fill('says'), musts: 6, fact: 'ask', n: 2 },
  ...{ price: [135, 135], currency: 'USD' },
  ...more,
});
const room = (says: BadgeSays) => SIZE.width - BADGE_PLACES.tab - layout(says).words;
const drawn = (says: BadgeSays) => factText(says, room(says), OUTLINES);

describe('the words on a badge', () => {
  it('are those of the locale: run "npm run outline-words" when this fails', async () => {
    const fresh = (await outlineWords(await factTexts())).replace(/[\s"';,]/g, '');
    const kept = readFileSync('entrypoints/background/outlines.ts', 'utf8').replace(/[\s"';,]/g, '');
    expect(kept).toBe(fresh);
  });

  it('have an outline for every letter', () => {
    for (const words of Object.values(OUTLINES.words))
      for (const letter of words.replaceAll(' ', ''))
        expect(OUTLINES.letters[letter]?.[1], letter).toMatch(/^m.*z$/);
  });

  it.each([
    ['Waiting list · $140', { fact: 'waitlist', price: [140, 140] }],
    ['Waiting list · CHF 180', { fact: 'waitlist', price: [180, 180], currency: 'CHF' }],
    ['Over yours: $185', { fact: 'over', price: [185, 185] }],
    ['Says otherwise', { fact: 'otherwise', price: null }],
    ['2 musts to ask · $120+', { price: [120, 180] }],
    ['1 must to ask · £80', { n: 1, price: [80, 80], currency: 'GBP' }],
    ['All musts said · €90', { fact: 'all', price: [90, 90], currency: 'EUR' }],
    ['Not on this card', { fact: 'unsaid', price: null }],
    ['$135', { fact: 'price', price: [135, 135] }],
    ['', { fact: 'price', price: null }],
    ['No openings', { fact: 'full', price: null }],
  ] as const)('say "%s"', (text, says) => {
    expect(drawn(badge(says))).toBe(text);
  });

  it('leave a price out that they have no letters for', () => {
    expect(drawn(badge({ currency: 'JPY' }))).toBe('2 musts to ask');
    expect(priceText(badge({ currency: '' }))).toBe('135');
  });
});

describe('whatever it says', () => {
  const any = fc
    .record({
      count: fc.integer({ min: 0, max: MARKS }),
      musts: fc.integer({ min: 0, max: MARKS }),
      fact: fc.constantFrom(...FACTS),
      low: fc.integer({ min: 0, max: 100_000 }),
      more: fc.boolean(),
      currency: fc.constantFrom('', 'USD', 'GBP', 'EUR', 'CHF', 'PLN', 'JPY'),
    })
    .map(({ count, musts, fact, low, more, currency }) =>
      badge({
        ...{
          marks: Array<BadgeMark>(count).fill('near'),
          musts: Math.min(count, musts),
          n: count,
          fact,
          currency,
        },
        price: [low, more ? low + 50 : low],
      }),
    );

  it('a badge’s words end before the tab does', () => {
    fc.assert(
      fc.property(any, (says) => void expect(widthOf(drawn(says), OUTLINES)).toBeLessThanOrEqual(room(says))),
    );
  });

  it('with a price of three digits nothing is left out, whatever stands beside it', () => {
    const upTo = (most: number) => Array.from({ length: most + 1 }, (_, at) => at);
    const prices = (['USD', 'GBP', 'EUR', 'CHF'] as const).flatMap((currency) => [
      { currency, price: [180, 180] as const },
      { currency, price: [180, 240] as const },
    ]);
    const cut = upTo(MARKS).flatMap((count) =>
      upTo(count).flatMap((musts) =>
        upTo(MARKS).flatMap((n) =>
          FACTS.flatMap((fact) =>
            prices.flatMap(({ currency, price }) => {
              const says = badge({
                ...{ marks: Array<BadgeMark>(count).fill('near'), musts, n, fact, currency },
                // These facts are never sent with a price.
                price: /full|otherwise|unsaid/.test(fact) ? null : price,
              });
              return drawn(says) === factText(says, Number.POSITIVE_INFINITY, OUTLINES) ? [] : [says];
            }),
          ),
        ),
      ),
    );
    expect(cut).toEqual([]);
  });

  it('the path of its words has one length', () => {
    fc.assert(
      fc.property(any, (says) => void expect(textOutline(drawn(says), OUTLINES).length).toBe(OUTLINE)),
    );
  });

  it('there are always eight places, each beside the one before', () => {
    fc.assert(
      fc.property(any, (says) => {
        const { marks } = layout(says);
        expect(marks.length).toBe(MARKS);
        for (const [at, start] of marks.entries())
          if (at > 0) expect(start - (marks[at - 1] ?? 0)).toBeGreaterThanOrEqual(BADGE_PLACES.pitch);
      }),
    );
  });
});
