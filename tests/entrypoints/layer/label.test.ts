import { describe, expect, it, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { BadgeSays } from '../../../utils/fit/badge-says.ts';
import { formatMessage } from '../../../utils/messages/format.ts';

const asked = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../../entrypoints/overlay/extension.ts', () => ({
  text: (key: string, ...slots: string[]) => {
    asked.times += 1;
    return formatMessage(messages as never, key, slots);
  },
}));
const { labelOf } = await import('../../../entrypoints/layer/label.ts');

const says = (more: Partial<BadgeSays> = {}): BadgeSays => ({
  ...{ marks: ['near', 'says', 'silent'], musts: 2, fact: 'ask', n: 1 },
  ...{ price: [135, 180], currency: 'USD' },
  ...more,
});

describe('a badge in words', () => {
  it('says the fact and the marks in order, and whose it is', () => {
    expect(labelOf('Ada Fenn', says(), false)).toBe(
      'Foreword, for you alone: Ada Fenn. 1 must to ask · $135+. Musts: near, says so. Nice: not said.',
    );
  });

  it('says whom the panel shows', () => {
    expect(labelOf('Ada Fenn', says(), true)).toMatch(/The panel shows this one\.$/);
  });

  it.each([
    [{ fact: 'over' as const }, 'Over yours: $135+.'],
    [{ fact: 'full' as const, price: null }, 'No openings.'],
    [{ fact: 'price' as const }, 'Price: $135+.'],
    [{ n: 3, price: null }, '3 musts to ask.'],
    [{ currency: 'JPY' }, '1 must to ask · JPY 135+.'],
  ])('says %j as "%s"', (more, words) => {
    expect(labelOf('Ada Fenn', says(more), false)).toContain(`Ada Fenn. ${words} Musts`);
  });

  it('without a price and without a must leaves the fact out', () => {
    const label = labelOf('Ada', says({ fact: 'price', price: null, musts: 0, marks: ['says'] }), false);
    expect(label).toBe('Foreword, for you alone: Ada. Nice: says so.');
  });

  it('is empty where nothing is said', () => {
    expect(labelOf('Ada Fenn', null, false)).toBe('');
  });

  it('takes a name as it stands', () => {
    expect(labelOf('A $& $1 Fenn', says(), false)).toContain('alone: A $& $1 Fenn. 1 must');
  });

  it('asks for each text once, however many badges there are', () => {
    labelOf('Ada', says(), true);
    const before = asked.times;
    for (let time = 0; time < 1000; time += 1) labelOf(`Ada ${time}`, says(), true);
    expect(asked.times).toBe(before);
  });
});
