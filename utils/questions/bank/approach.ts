import { isAmong, isId } from '../../vocabulary/concepts/among.ts';
import { conceptOf, isOf } from '../../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../../vocabulary/concepts/kinds.ts';
import { kindsOf } from '../../vocabulary/concepts/relations.ts';
import { claims, reasonsAbout, type Situation, spoken, unanswered } from '../context.ts';
import { choice, says, yesOrNo } from './answers.ts';
import { approaches, askedByTopic } from './named-methods.ts';
import { nearWhy } from './near-why.ts';
import { type BankQuestion, type Due, open, TIERS } from './question.ts';

/** Families in which one is trained: a frame, a service or a way of being has no levels. */
const TRAINED = new Set([
  'cognitive_behavioural',
  'trauma',
  'third_wave',
  'integrative_depth',
  'somatic',
  'parts',
  'couples',
  'child_family',
  'sexuality',
  'expressive',
  'interpersonal',
  'psychodynamic',
  'body_tech',
  'psychedelic',
]);

const trained = (concept: string) => TRAINED.has(conceptOf(concept)?.group ?? '');

/** Certificates that say how far a training in it went. */
const certificatesFor = (method: string): readonly ConceptId[] =>
  kindsOf(method).filter((id) => conceptOf(id)?.kind === 'credential');

/** A method that is mentioned, or ticked, without how far the training went. */
function levelDue(situation: Situation): Due[] {
  return approaches(situation).flatMap((reason): Due[] => {
    const { concept } = reason.wish;
    const certified = claims(situation, certificatesFor(concept));
    if (certified || !trained(concept)) return [];
    const label = spoken(concept);
    if (reason.note === 'weak')
      return [open(reason, label, TIERS.method, { why: 'why_weak_method', whySlots: [label] })];
    if (reason.verdict !== 'fits' || reason.strength !== 'tick') return [];
    return [{ slots: [label], why: 'why_level', whySlots: [label], reason }];
  });
}

/** Of these nobody is asked whether they would bring them in: who someone is, where they live, what they speak. */
const KEPT_OUT = ['approach', 'topic', 'setting', 'format', 'comfort'] as const;
const isWhoTheyAre = (concept: string) =>
  isOf(concept, 'clinician_ethnicity', 'lived_experience', 'clinician_gender', 'access');

/** What a person would call something that they want to keep out. */
function keptOut(concept: string): string {
  if (isId(concept, 'fmt_group')) return 'a group';
  if (isId(concept, 'setting_in_person')) return 'meetings in person';
  if (isOf(concept, 'setting')) return `meetings ${spoken(concept)}`;
  const named = isOf(concept, 'faith') && !isAmong(concept, ['f_secular', 'f_other']);
  return named ? `the ${spoken(concept)} faith` : spoken(concept);
}

export const APPROACH: readonly BankQuestion[] = [
  {
    id: 'q_uses',
    when: ['call'],
    tier: TIERS.method,
    resolves: ['approach'],
    due: (situation) => {
      const sharper = askedByTopic(situation);
      return unanswered(approaches(situation))
        .filter(({ wish }) => conceptOf(wish.concept)?.group !== 'service')
        .filter(({ wish, note }) => !sharper.has(wish.concept) && !(note === 'weak' && trained(wish.concept)))
        .map((reason) => open(reason, spoken(reason.wish.concept), TIERS.method, nearWhy(situation, reason)));
    },
    answers: yesOrNo('ans_yes_how', 'ans_no', 'ans_in_part', 'ans_vague'),
  },
  {
    id: 'q_level',
    when: ['call'],
    tier: TIERS.method,
    resolves: ['approach'],
    due: levelDue,
    answers: (due) => [
      says('ans_certified', due, true),
      says('ans_trained', due, true),
      choice('ans_introduced'),
      says('ans_not_used', due, false),
    ],
  },
  {
    id: 'q_mustnot',
    when: ['call'],
    tier: TIERS.method,
    resolves: [...KEPT_OUT],
    due: (situation) =>
      // Silence on what should stay out is no occasion to ask.
      unanswered(reasonsAbout(situation, ...KEPT_OUT))
        .filter(({ note }) => note === 'weak')
        .filter(({ wish }) => wish.importance === 'not' && !isWhoTheyAre(wish.concept))
        .map((reason) => {
          const label = keptOut(reason.wish.concept);
          return { tier: TIERS.must, slots: [label], why: 'why_mustnot_weak', whySlots: [label], reason };
        }),
    answers: yesOrNo('ans_would_bring', 'ans_would_not', 'ans_only_if_asked'),
  },
];
