import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../utils/profile/profile.ts';
import { changedKept } from '../../utils/shortlist/change.ts';
import { compared } from '../../utils/shortlist/compare.ts';
import { callQuestions, judgeKept } from '../../utils/shortlist/judged.ts';
import { answered, tell, untell } from '../../utils/shortlist/tell.ts';
import { someone } from './people.ts';

const profile: Profile = {
  version: 2,
  wishes: [
    { facet: 'price', max: 150, session: 'individual', importance: 'nice' },
    { facet: 'plan', concept: 'aetna', importance: 'must' },
    { facet: 'topic', concept: 'trauma', importance: 'must' },
  ],
  style: {},
  values: [],
};
const TODAY = '2026-11-28';
const silent = someone('a', { insurance: ['Cigna'] });
const question = (() => {
  const about = callQuestions(profile, judgeKept(profile, silent)).find(({ answers }) =>
    answers.some(({ tells }) => tells.some((one) => one.about === 'plan:aetna')),
  );
  if (!about) throw new Error('Nothing is asked of the plan.');
  return about;
})();
const yes = question.answers.findIndex(({ tells }) =>
  tells.some((one) => one.about === 'plan:aetna' && one.yes),
);
const no = question.answers.findIndex(({ tells }) =>
  tells.some((one) => one.about === 'plan:aetna' && !one.yes),
);
const told = (at: number) =>
  tell(silent, question, question.answers[at] ?? { text: '', slots: [], tells: [] }, TODAY);
const verdictOf = (kept: typeof silent) =>
  judgeKept(profile, kept).estimate.verdicts.find(({ wish }) => wish.facet === 'plan')?.verdict;

describe('an answer that a therapist gave', () => {
  it('moves what is known of the wish at once', () => {
    expect(verdictOf(silent)).toBe('unlisted');
    expect(verdictOf(told(yes))).toBe('says');
    expect(verdictOf(told(no))).toBe('no');
  });

  it('is changed by tapping another, and shown as the one that was tapped', () => {
    const changed = tell(
      told(yes),
      question,
      question.answers[no] ?? { text: '', slots: [], tells: [] },
      TODAY,
    );
    expect(answered(changed, question)).toBe(no);
    expect(verdictOf(changed)).toBe('no');
    expect(answered(untell(changed, question.id), question)).toBe(-1);
  });

  it('closes its question: nobody asks twice', () => {
    expect(callQuestions(profile, judgeKept(profile, told(yes))).map(({ id }) => id)).not.toContain(
      question.id,
    );
  });

  it('is shown beside a listing that says otherwise, and not resolved', () => {
    const lists = someone('a', { insurance: ['Aetna'] });
    const made = judgeKept(
      profile,
      tell(lists, question, question.answers[no] ?? { text: '', slots: [], tells: [] }, TODAY),
    );
    const reason = made.estimate.conflicts.find(({ wish }) => wish.facet === 'plan');
    expect(reason?.disagrees).toBe(true);
    expect(reason?.phrase).toContain('Aetna');
  });
});

describe('a comparison', () => {
  const one = someone('a', {
    insurance: ['Aetna'],
    feeIndividual: [135, 135],
    statement: 'I specialise in trauma.',
  });
  const two = someone('b', {
    insurance: ['Cigna'],
    feeIndividual: [150, 150],
    statement: 'I specialise in trauma.',
  });
  const rows = (...people: (typeof one)[]) => compared(people.map((kept) => judgeKept(profile, kept)));

  it('shows first where they differ, and what is the same for all beneath', () => {
    const { differ, same } = rows(one, two);
    const names = (some: typeof differ) =>
      some.map((row) => (row.about === 'wish' ? row.wish.facet : row.about));
    expect(names(differ)).toEqual(['price', 'plan', 'price']);
    expect(names(same)).toEqual(['room', 'topic']);
  });

  it('finds no difference between someone and themselves', () => {
    expect(rows(one, one).differ).toEqual([]);
  });

  it('says that room was told, and is a difference then', () => {
    const asked = { ...one, told: [{ about: 'practical:status_open', yes: true, question: 'q', on: TODAY }] };
    const room = rows(asked, two).differ.find((row) => row.about === 'room');
    expect(room?.cells).toEqual([
      { room: 'open', told: true },
      { room: 'unsaid', told: false },
    ]);
  });
});

describe('steps of two pages that are open at once', () => {
  it('take nothing of each other back, in whatever order they come', () => {
    const changes = [
      { change: 'note', note: 'calm voice' },
      { change: 'own-set', own: { id: 'mine', text: 'Do you take notes?' } },
      { change: 'leave-out', question: 'q_fee', out: true },
      { change: 'openness', openness: 'yes' },
      { change: 'step', step: { stage: 'contacted', on: TODAY, way: 'email' } },
    ] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray([...changes], { minLength: changes.length }), (order) => {
        const done = order.reduce((kept, change) => changedKept(kept, change, TODAY), silent);
        expect(done).toEqual(changes.reduce((kept, change) => changedKept(kept, change, TODAY), silent));
      }),
    );
  });

  it('never take away that someone is kept', () => {
    expect(changedKept(silent, { change: 'step-back' }, TODAY).steps).toEqual(silent.steps);
  });
});
