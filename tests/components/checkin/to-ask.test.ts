import { describe, expect, it } from 'vitest';
import { toAsk } from '../../../components/checkin/to-ask.ts';
import { newTherapy, type Therapy } from '../../../utils/alliance/therapy.ts';
import { EMPTY_PROFILE } from '../../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../../utils/profile/sample.ts';
import { QUESTION_ROOM } from '../../../utils/questions/plan.ts';
import { checkIn, even } from '../../alliance/check-ins.ts';
import { someone } from '../../shortlist/people.ts';

/** The questions of the bank among what can be asked; without anybody of the list there are no others. */
const questionsOf = (...args: Parameters<typeof toAsk>) =>
  toAsk(...args).flatMap((one) => ('own' in one ? [] : [one.question]));
const noted = (...checkIns: Therapy['checkIns']): Therapy => ({ ...newTherapy('a'), checkIns });

describe('what to ask next', () => {
  it('is planned for the session that comes, in the first three, and not after', () => {
    expect(questionsOf(EMPTY_PROFILE, noted()).map(({ when }) => when)).toContain('s1');
    expect(questionsOf(EMPTY_PROFILE, noted(checkIn(1))).every(({ when }) => when === 's2')).toBe(true);
    expect(questionsOf(EMPTY_PROFILE, noted(checkIn(1), checkIn(2))).map(({ when }) => when)).toContain('s3');
    expect(questionsOf(EMPTY_PROFILE, noted(checkIn(3)))).toEqual([]);
  });

  it('never speaks of a page: none belongs to a therapy', () => {
    for (const therapy of [noted(), noted(even(1, 2)), noted(even(1, 2), even(2, 2))]) {
      for (const { wish, phrase } of questionsOf(SAMPLE_PROFILE, therapy)) {
        expect(wish).toBeNull();
        expect(phrase).toBeNull();
      }
    }
  });

  it('takes up what the check-ins raise', () => {
    const calm = questionsOf(EMPTY_PROFILE, noted(even(1, 5)));
    const absent = questionsOf(EMPTY_PROFILE, noted(even(1, 5, { flags: ['flag_absent'] })));
    expect(absent.map(({ id }) => id)).not.toEqual(calm.map(({ id }) => id));
  });

  it('has no more than a session has room for', () => {
    expect(
      questionsOf(SAMPLE_PROFILE, noted(even(1, 1, { flags: ['flag_absent'] }))).length,
    ).toBeLessThanOrEqual(QUESTION_ROOM.s2);
  });

  it('with someone of the list is what was prepared: their order, their own words, nothing that is left out', () => {
    const met = someone('k', { insurance: ['Cigna'] }, { stage: 'met', on: '2026-05-05' });
    const [first, second] = questionsOf(EMPTY_PROFILE, noted(checkIn(1)), met);
    const person = {
      ...met,
      own: [{ id: 'own', text: 'Can we go slowly?' }],
      order: ['own', second?.id ?? ''],
      leftOut: [first?.id ?? ''],
    };
    const asked = toAsk(EMPTY_PROFILE, noted(checkIn(1)), person);
    expect(asked.slice(0, 2)).toEqual([
      { id: 'own', own: 'Can we go slowly?' },
      { id: second?.id, question: second },
    ]);
    expect(asked.map((one) => ('own' in one ? '' : one.question.id))).not.toContain(first?.id);
  });
});
