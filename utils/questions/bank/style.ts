import { own } from '../../lookup/own.ts';
import type { Axis } from '../../vocabulary/concepts/axes.ts';
import { claims, type Situation } from '../context.ts';
import { leansOf, styleGap } from '../style-gap.ts';
import { toWeigh, yesOrNo } from './answers.ts';
import { type BankQuestion, type Due, TIERS } from './question.ts';

const AXES_AS_ASKED: readonly Axis[] = ['lead', 'work', 'time', 'stance', 'depth'];

/** The reason in words: for who leans towards −3 or +3, where the page leaves it open or leans the other way. */
const WHY: Record<Axis, Record<'less' | 'more', Record<'open' | 'other', string>>> = {
  lead: {
    less: { open: 'why_lead_less', other: 'why_lead_less_other' },
    more: { open: 'why_lead_more', other: 'why_lead_more_other' },
  },
  work: {
    less: { open: 'why_work_less', other: 'why_work_less_other' },
    more: { open: 'why_work_more', other: 'why_work_more_other' },
  },
  time: {
    less: { open: 'why_time_less', other: 'why_time_less_other' },
    more: { open: 'why_time_more', other: 'why_time_more_other' },
  },
  stance: {
    less: { open: 'why_stance_less', other: 'why_stance_less_other' },
    more: { open: 'why_stance_more', other: 'why_stance_more_other' },
  },
  depth: {
    less: { open: 'why_depth_less', other: 'why_depth_less_other' },
    more: { open: 'why_depth_more', other: 'why_depth_more_other' },
  },
};

/** A leaning that the listing leaves open, or goes against. Style moves no estimate; the clearest leaning is asked first. */
function leaning(axis: Axis, situation: Situation): Due[] {
  const lean = leansOf(situation.profile)[axis];
  const gap = styleGap(axis, lean, situation);
  if (lean === undefined || gap === null) return [];
  const why = WHY[axis][lean < 0 ? 'less' : 'more'][gap];
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
function item(id: string, situation: Situation, about: string, why: string): Due[] {
  const answer = Math.abs(own(situation.profile.style, id) ?? 0);
  return answer >= CLEAR ? [{ why, about: [about], press: answer - CLEAR }] : [];
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
  {
    id: 'q_style_talk',
    when: ['call', 's1'],
    tier: TIERS.style,
    resolves: ['style:talk'],
    due: (situation) => item('talk_1', situation, 'style:talk', 'why_talk'),
    answers: suits,
  },
  {
    id: 'q_style_disclosure',
    when: ['call', 's1'],
    tier: TIERS.style,
    resolves: ['style:disclosure'],
    due: (situation) => item('disclosure_1', situation, 'style:disclosure', 'why_disclosure'),
    answers: suits,
  },
  {
    id: 'q_style_length',
    when: ['call', 's1'],
    tier: TIERS.style,
    resolves: ['style:length'],
    due: (situation) =>
      claims(situation, ['length_short', 'length_long', 'brief', 'sfbt'])
        ? []
        : [
            ...item('length_1', situation, 'style:length', 'why_length_wish'),
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
