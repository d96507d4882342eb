import { describe, expect, it } from 'vitest';
import { mergedTherapy } from '../../utils/alliance/merge.ts';
import { newTherapy, type Therapy } from '../../utils/alliance/therapy.ts';
import { checkIn } from './check-ins.ts';

const here: Therapy = {
  ...newTherapy('a'),
  name: 'Dr. Birch',
  decision: 'leaving',
  checkIns: [checkIn(1, {}, { note: 'here' }), checkIn(2, {}, { note: 'here' })],
};

describe('what is noted about one therapist in two places', () => {
  it('holds every session of either, and of the same session the second’s notes', () => {
    const brought = { ...newTherapy('a'), checkIns: [checkIn(2, {}, { note: 'file' }), checkIn(3)] };
    const { checkIns } = mergedTherapy(here, brought);
    expect(checkIns.map(({ session, note }) => [session, note])).toEqual([
      [1, 'here'],
      [2, 'file'],
      [3, ''],
    ]);
  });

  it('loses neither a name nor a decision to one that has none', () => {
    expect(mergedTherapy(here, newTherapy('a'))).toEqual(here);
    expect(mergedTherapy(newTherapy('a'), here)).toEqual(here);
    expect(mergedTherapy(here, { ...newTherapy('a'), name: 'B.' })).toMatchObject({
      name: 'B.',
      decision: 'leaving',
    });
  });
});
