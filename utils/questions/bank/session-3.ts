import type { Axis } from '../../vocabulary/concepts/axes.ts';
import type { Situation } from '../context.ts';
import { leansOf } from '../style-gap.ts';
import { toWeigh } from './answers.ts';
import { type BankQuestion, raisedBy, TIERS } from './question.ts';

/** What a person who leans this way would ask for: towards −3, towards +3. */
const MORE: readonly (readonly [axis: Axis, less: string, more: string])[] = [
  ['lead', 'q_more_room', 'q_more_lead'],
  ['work', 'q_more_hour', 'q_more_practice'],
  ['time', 'q_more_present', 'q_more_past'],
  ['stance', 'q_more_support', 'q_more_feedback'],
  ['depth', 'q_more_calm', 'q_more_feeling'],
];

/** The one change that the clearest leaning asks for. */
function wantedChange({ profile }: Situation): string | undefined {
  const leaning = leansOf(profile);
  const [clearest] = MORE.map(([axis, less, more]) => {
    const lean = leaning[axis] ?? 0;
    return { size: Math.abs(lean), id: lean < 0 ? less : more };
  })
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size);
  return clearest?.id;
}

const tried = toWeigh('ans_will_try', 'ans_other_idea', 'ans_defensive');

/** Worth saying in the third session. */
export const SESSION_3: readonly BankQuestion[] = [
  {
    // The early alliance goes with outcome and with staying.
    id: 'q_review3',
    when: ['s3'],
    tier: TIERS.must,
    core: true,
    resolves: [],
    due: () => [{ why: 'why_review3' }],
    answers: toWeigh('ans_same_picture', 'ans_other_picture', 'ans_vague'),
  },
  ...MORE.flatMap(([, less, more]) => [less, more]).map(
    (id): BankQuestion => ({
      id,
      when: ['s3'],
      tier: TIERS.useful,
      resolves: [],
      due: (situation) => (wantedChange(situation) === id ? [{ why: 'why_more' }] : []),
      answers: tried,
    }),
  ),
  {
    id: 'q_change3',
    when: ['s3'],
    tier: TIERS.always,
    resolves: [],
    // Who leans clearly is offered the change that fits their leaning instead.
    due: (situation) => (wantedChange(situation) ? [] : [{ why: 'why_change3', press: 15 }]),
    raised: raisedBy('mixed'),
    raisedWhy: 'why_change3_mixed',
    answers: tried,
  },
  {
    id: 'q_refer',
    when: ['s3'],
    tier: TIERS.useful,
    resolves: [],
    due: () => [],
    raised: (signals) => signals.has('leaving') || (signals.has('lowTwice') && signals.has('repairTried')),
    raisedWhy: 'why_refer',
    answers: toWeigh('ans_would_help', 'ans_asked_to_stay', 'ans_defensive'),
  },
  {
    id: 'q_end',
    when: ['s3'],
    tier: TIERS.always,
    resolves: [],
    due: () => [{ why: 'why_end', press: 14 }],
    raised: (signals) => signals.has('leaving'),
    raisedWhy: 'why_end_leaving',
    answers: toWeigh('ans_last_session', 'ans_any_time', 'ans_asked_to_stay', 'ans_vague'),
  },
  {
    id: 'q_helps3',
    when: ['s3'],
    tier: TIERS.always,
    resolves: [],
    due: () => [{ why: 'why_helps3', press: 10 }],
    answers: toWeigh('ans_saw_something', 'ans_nothing_yet'),
  },
];
