import { describe, expect, it } from 'vitest';
import { COMMON } from '../../scripts/bench-fit/people/common.ts';
import { OTHERS } from '../../scripts/bench-fit/people/others.ts';
import { OF_PAIRS } from '../../scripts/bench-fit/people/pairs.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { valueQuestion } from '../../utils/questions/bank/values.ts';
import { plan, QUESTION_ROOM } from '../../utils/questions/plan.ts';
import type { When } from '../../utils/questions/question-types.ts';
import { listing } from '../support/samples.ts';
import { idsOf, situation, words } from './situations.ts';

const PEOPLE = [
  ...[...COMMON, ...OF_PAIRS, ...OTHERS].map(({ id, profile }) => ({ id, profile })),
  { id: 'sample', profile: SAMPLE_PROFILE },
];

/** A bare card, a page with long lists, and one in a few sentences of its own. */
const PAGES = {
  card: listing(),
  lists: listing({
    credentials: ['LCSW'],
    region: 'Ohio',
    online: 'yes',
    availability: 'accepting',
    feeIndividual: [150, 200],
    slidingScale: 'yes',
    insurance: ['Aetna', 'BlueCross and BlueShield'],
    issues: [
      'Anxiety',
      'Depression',
      'Trauma and PTSD',
      'OCD',
      'Grief',
      'Stress',
      'Eating Disorders',
      'Phobias',
    ],
    approaches: ['Cognitive Behavioral (CBT)', 'EMDR', 'Mindfulness-Based (MBCT)'],
    ages: ['Adults', 'Teen'],
    participants: ['Individuals', 'Couples'],
  }),
  words: listing({
    profession: 'Professional Counselor Associate',
    statement: 'I am trauma-informed and listen closely. I do not work with couples. Honesty matters to me.',
  }),
};

describe.each(PEOPLE)('$id', ({ profile }) => {
  it.each(Object.entries(PAGES))(
    'has five and three times three before the %s, without any check-in',
    (_name, page) => {
      const lists = plan(situation(profile, page));
      for (const when of Object.keys(QUESTION_ROOM) as When[])
        expect(lists[when], when).toHaveLength(QUESTION_ROOM[when]);
      const said = Object.values(lists).flat().map(words);
      expect(new Set(said).size).toBe(said.length);
    },
  );

  it('is asked about everything they value', () => {
    const ids = Object.values(plan(situation(profile, PAGES.lists))).flatMap(idsOf);
    for (const value of profile.values)
      expect(
        ids.some((id) => id === valueQuestion(value) || TWINS[value] === id),
        value,
      ).toBe(true);
  });
});

/** Questions for the call that ask the same as a value's. */
const TWINS: Record<string, string> = { v_faith: 'q_faith', v_health: 'q_body', v_medication: 'q_med' };
