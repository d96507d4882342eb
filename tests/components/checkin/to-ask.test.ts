import { describe, expect, it } from 'vitest';
import { toAsk } from '../../../components/checkin/to-ask.ts';
import { newTherapy, type Therapy } from '../../../utils/alliance/therapy.ts';
import { EMPTY_PROFILE } from '../../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../../utils/profile/sample.ts';
import { PLACES } from '../../../utils/questions/plan.ts';
import { checkIn, even } from '../../alliance/check-ins.ts';

const noted = (...checkIns: Therapy['checkIns']): Therapy => ({ ...newTherapy('a'), checkIns });

describe('what to ask next', () => {
  it('is planned for the session that comes, in the first three, and not after', () => {
    expect(toAsk(EMPTY_PROFILE, noted()).map(({ when }) => when)).toContain('s1');
    expect(toAsk(EMPTY_PROFILE, noted(checkIn(1))).every(({ when }) => when === 's2')).toBe(true);
    expect(toAsk(EMPTY_PROFILE, noted(checkIn(1), checkIn(2))).map(({ when }) => when)).toContain('s3');
    expect(toAsk(EMPTY_PROFILE, noted(checkIn(3)))).toEqual([]);
  });

  it('never speaks of a page: none belongs to a therapy', () => {
    for (const therapy of [noted(), noted(even(1, 2)), noted(even(1, 2), even(2, 2))]) {
      for (const { wish, phrase } of toAsk(SAMPLE_PROFILE, therapy)) {
        expect(wish).toBeNull();
        expect(phrase).toBeNull();
      }
    }
  });

  it('takes up what the check-ins raise', () => {
    const calm = toAsk(EMPTY_PROFILE, noted(even(1, 5)));
    const absent = toAsk(EMPTY_PROFILE, noted(even(1, 5, { flags: ['flag_absent'] })));
    expect(absent.map(({ id }) => id)).not.toEqual(calm.map(({ id }) => id));
  });

  it('has no more than a session has room for', () => {
    expect(toAsk(SAMPLE_PROFILE, noted(even(1, 1, { flags: ['flag_absent'] }))).length).toBeLessThanOrEqual(
      PLACES.s2,
    );
  });
});
