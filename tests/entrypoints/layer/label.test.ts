import { describe, expect, it } from 'vitest';
import { badgeLabel } from '../../../entrypoints/layer/label.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { BadgeSays } from '../../../utils/fit/badge-says.ts';
import { badgeWords } from '../../../utils/fit/badge-words.ts';
import { formatMessage } from '../../../utils/messages/format.ts';

const words = badgeWords((key, ...slots) => formatMessage(messages as never, key, slots));
const label = (name: string, of: BadgeSays | null, here = false) => badgeLabel(name, of, here, words);

const says = (more: Partial<BadgeSays> = {}): BadgeSays => ({
  ...{ marks: ['near', 'says', 'silent'], musts: 2, fact: 'ask', n: 1 },
  ...{ price: [135, 180], currency: 'USD' },
  ...more,
});

describe('a badge in words', () => {
  it('says the fact and the marks in order, and whose it is', () => {
    expect(label('Ada Fenn', says())).toBe(
      'Foreword, for you alone: Ada Fenn. 1 must to ask · $135+. Musts: near, says so. Nice: not said.',
    );
  });

  it('says whom the panel shows', () => {
    expect(label('Ada Fenn', says(), true)).toMatch(/The panel shows this one\.$/);
  });

  it.each([
    [{ fact: 'over' as const }, 'Over yours: $135+.'],
    [{ fact: 'full' as const, price: null }, 'No openings.'],
    [{ fact: 'price' as const }, 'Price: $135+.'],
    [{ n: 3, price: null }, '3 musts to ask.'],
    [{ currency: 'JPY' }, '1 must to ask · JPY 135+.'],
  ])('says %j as "%s"', (more, words) => {
    expect(label('Ada Fenn', says(more))).toContain(`Ada Fenn. ${words} Musts`);
  });

  it('without a price and without a must leaves the fact out', () => {
    const unpriced = says({ fact: 'price', price: null, musts: 0, marks: ['says'] });
    expect(label('Ada', unpriced)).toBe('Foreword, for you alone: Ada. Nice: says so.');
  });

  it('is empty where nothing is said', () => {
    expect(label('Ada Fenn', null)).toBe('');
  });

  it('takes a name as it stands', () => {
    expect(label('A $& $1 Fenn', says())).toContain('alone: A $& $1 Fenn. 1 must');
  });
});
