import { describe, expect, it } from 'vitest';
import { cardsPage, LAYOUT_NAMES } from '../../scripts/audit-page/cards.ts';
import { ksTest } from '../../scripts/audit-page/oracle.ts';

const spread = (from: number, count = 30) =>
  Array.from({ length: count }, (_, at) => from + ((at * 7) % count));

describe('whether two samples are of one distribution', () => {
  it('is certain of the same numbers, and likely of numbers among each other', () => {
    expect(ksTest(spread(100), spread(100))).toBe(1);
    expect(ksTest(spread(100), spread(102))).toBeGreaterThan(0.5);
  });

  it('is unlikely where one lies beside the other, whichever comes first', () => {
    expect(ksTest(spread(100), spread(120))).toBeLessThan(0.001);
    expect(ksTest(spread(120), spread(100))).toBeLessThan(0.001);
  });

  it('says little of a few numbers', () => {
    expect(ksTest([1, 2, 3], [2, 3, 4])).toBeGreaterThan(0.5);
  });
});

describe('a page of cards', () => {
  it('holds as many people as were asked for, everyone once', () => {
    for (const layout of LAYOUT_NAMES) {
      const ids = [...cardsPage(layout, 200).matchAll(/data-listing-id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(200);
    }
    const names = [...cardsPage('flow', 300).matchAll(/x-\d+">([^<]+)</g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(300);
  });
});
