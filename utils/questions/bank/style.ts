import { own } from '../../lookup/own.ts';
import type { Axis } from '../../vocabulary/concepts/axes.ts';
import { claims, type Situation } from '../context.ts';
import { leansOf, styleGap } from '../style-gap.ts';
import { toWeigh, yesOrNo } from './answers.ts';
import { type BankQuestion, type Due, TIERS } from './question.ts';

const AXES_AS_ASKED: readonly Axis[] = ['lead', 'work', 'time', 'stance', 'depth'];

/** A leaning that the listing leaves open, or goes against. Style moves no estimate; the clearest leaning is asked first. */
function leaning(axis: Axis, situation: Situation): Due[] {
  const lean = leansOf(situation.profile)[axis];
  const gap = styleGap(axis, lean, situation);
  if (lean === undefined || gap === null) return [];
  const why = `why_${axis}_${lean < 0 ? 'less' : 'more'}${gap === 'other' ? '_other' : ''}`;
  return [{ why, about: [`style:${axis}`], press: Math.abs(lean) }];
}

/** Whoever wants someone on their side first is not made to ask for contradiction. */
function gentle(axis: Axis, { profile }: Situation): boolean {
  return axis === 'stance' && (leansOf(profile).stance ?? 0) < 0;
}

const suits = yesOrNo('ans_suits', 'ans_does_not_suit', 'ans_vague');

/** A step this far out on an item that has no axis of its own is worth a question. */
const CLEAR = 2;

/** Of the items that lead to questions only: who talks, whether they speak of themselves, how long it may last. */
function item(trait: string, situation: Situation, why: string): Due[] {
  const answer = Math.abs(own(situation.profile.style, `${trait}_1`) ?? 0);
  return answer >= CLEAR ? [{ why, about: [`style:${trait}`], press: answer - CLEAR }] : [];
}

export const STYLE: readonly BankQuestion[] = [
  ...AXES_AS_ASKED.map(
    (axis): BankQuestion => ({
      id: `q_style_${axis}`,
      when: ['call', 's1'],
      tier: TIERS.style,
      resolves: [`style:${axis}`],
      due: (situation) => (gentle(axis, situation) ? [] : leaning(axis, situation)),
      answers: suits,
    }),
  ),
  {
    id: 'q_style_gentle',
    when: ['call', 's1'],
    tier: TIERS.style,
    resolves: ['style:stance'],
    due: (situation) => (gentle('stance', situation) ? leaning('stance', situation) : []),
    answers: suits,
  },
  ...(['talk', 'disclosure'] as const).map(
    (trait): BankQuestion => ({
      id: `q_style_${trait}`,
      when: ['call', 's1'],
      tier: TIERS.style,
      resolves: [`style:${trait}`],
      due: (situation) => item(trait, situation, `why_${trait}`),
      answers: suits,
    }),
  ),
  {
    id: 'q_style_length',
    when: ['call', 's1'],
    tier: TIERS.style,
    resolves: ['style:length'],
    due: (situation) =>
      claims(situation, ['length_short', 'length_long', 'brief', 'sfbt'])
        ? []
        : [
            ...item('length', situation, 'why_length_wish'),
            { tier: TIERS.always, why: 'why_length', about: ['style:length'] },
          ].slice(0, 1),
    answers: suits,
  },
  {
    id: 'q_notworking',
    when: ['call', 's2'],
    tier: TIERS.always,
    resolves: [],
    due: () => [{ why: 'why_notworking', press: 9 }],
    answers: toWeigh('ans_adjust_or_refer', 'ans_more_of_it', 'ans_defensive', 'ans_vague'),
  },
  {
    id: 'q_progress',
    when: ['call', 's2', 's3'],
    tier: TIERS.always,
    resolves: [],
    due: () => [{ why: 'why_progress', press: 8 }],
    answers: toWeigh('ans_look_together', 'ans_you_will_feel_it', 'ans_vague'),
  },
];
