import { describe, expect, it } from 'vitest';
import { newKept } from '../../utils/shortlist/keep.ts';
import { seenAgain } from '../../utils/shortlist/seen-again.ts';
import { DAY, entry } from './people.ts';

const LATER = '2026-11-28';
const before = {
  availability: 'accepting' as const,
  feeIndividual: [125, 125] as const,
  insurance: ['Cigna', 'Aetna'],
  online: 'yes' as const,
};
const again = (now: Parameters<typeof entry>[0]) =>
  seenAgain(newKept('a', entry(before)), entry({ ...before, ...now }, 'lantern.example', LATER));
const changes = (now: Parameters<typeof entry>[0]) => again(now).entries[0]?.changes;

describe('someone kept who is seen again', () => {
  it('has not changed when the same is said, in whatever order', () => {
    expect(changes({ insurance: ['Aetna', 'Cigna'] })).toEqual([]);
  });

  it('is said to cost more, and to have no openings, since the day they were read', () => {
    expect(changes({ availability: 'closed', feeIndividual: [140, 140] })).toEqual([
      { what: 'room', was: 'open', is: 'full', since: DAY },
      { what: 'price', was: '125–125', is: '140–140', since: DAY },
    ]);
  });

  it('has not changed where this page says nothing: a card says less than a profile', () => {
    expect(
      changes({ availability: 'unknown', feeIndividual: null, insurance: null, online: 'unknown' }),
    ).toEqual([]);
  });

  it('keeps an older change until the same thing changes again', () => {
    const once = again({ feeIndividual: [140, 140] });
    const twice = seenAgain(
      once,
      entry({ ...before, feeIndividual: [140, 140], online: 'no' }, 'lantern.example', '2026-12-24'),
    );
    expect(twice.entries[0]?.changes.map(({ what, since }) => [what, since])).toEqual([
      ['price', DAY],
      ['online', LATER],
    ]);
  });

  it('is not read over by an older reading, nor by somebody else’s', () => {
    const kept = again({ feeIndividual: [140, 140] });
    expect(seenAgain(kept, entry(before, 'lantern.example', DAY))).toEqual(kept);
    expect(
      seenAgain(kept, entry({ ...before, key: 'k2', feeIndividual: [1, 1] }, 'lantern.example', LATER)),
    ).toEqual(kept);
    expect(seenAgain(kept, entry({ ...before, feeIndividual: [1, 1] }, 'other.example', LATER))).toEqual(
      kept,
    );
  });
});
