import { describe, expect, it } from 'vitest';
import { namedOf } from '../../utils/alliance/named.ts';
import { checkIn, even } from './check-ins.ts';

describe('what the latest check-in says that no middle may hide', () => {
  it('is nothing without a check-in, and nothing of a good one', () => {
    expect(namedOf([])).toEqual([]);
    expect(namedOf([checkIn(1, { repair_1: 1, hope_1: 4 }, { compared: 'better' })])).toEqual([]);
  });

  it('is that something felt off, in the words of the answer', () => {
    expect(namedOf([checkIn(1, { repair_1: 5 })])).toEqual(['off_very']);
    expect(namedOf([checkIn(1, { repair_1: 4 })])).toEqual(['off']);
    expect(namedOf([checkIn(1, { repair_1: 3 })])).toEqual([]);
  });

  it('is that one feels worse, however the other answers lie', () => {
    expect(namedOf([even(1, 4), checkIn(2, { hope_1: 1 }, { compared: 'worse' })])).toEqual([
      'nothing_left',
      'worse',
    ]);
    expect(namedOf([checkIn(1, {}, { flags: ['flag_worse'] })])).toEqual(['worse']);
  });

  it('lapses with the next check-in, in whatever order they were noted', () => {
    const worse = checkIn(1, { repair_1: 5 }, { compared: 'worse' });
    expect(namedOf([even(2, 4), worse])).toEqual([]);
  });
});
