import { isAmong } from '../../vocabulary/concepts/among.ts';
import { isOf } from '../../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../../vocabulary/concepts/kinds.ts';
import { reasonsAbout, type Situation, wanted } from '../context.ts';
import { howItSounded, toWeigh } from './answers.ts';
import { type BankQuestion, raisedBy, TIERS } from './question.ts';

/** A part of oneself that one may not find easy to bring. */
function differently(situation: Situation): boolean {
  const comfort = wanted(reasonsAbout(situation, 'comfort')).some(
    ({ wish }) => !isOf(wish.concept, 'clinician_gender'),
  );
  return (
    comfort || wanted(reasonsAbout(situation, 'topic')).some(({ wish }) => isAmong(wish.concept, IDENTITY))
  );
}

const IDENTITY: readonly ConceptId[] = [
  'lgbtq',
  'gender',
  'racial_identity',
  'racial_trauma',
  'religious_trauma',
  'immigration',
  'kink',
];

/** Worth saying in the second session, and what check-ins give reason to say from then on. */
export const SESSION_2: readonly BankQuestion[] = [
  {
    id: 'q_worse',
    when: ['s2', 's3'],
    tier: TIERS.must,
    resolves: [],
    due: () => [],
    raised: (signals) => signals.has('worse'),
    raisedWhy: 'why_worse',
    answers: toWeigh('ans_took_it_up', 'ans_normal_for_now', 'ans_defensive'),
  },
  {
    id: 'q_absent',
    when: ['s2', 's3'],
    tier: TIERS.must,
    resolves: [],
    due: () => [],
    raised: (signals) => signals.has('absent'),
    raisedWhy: 'why_absent',
    answers: toWeigh('ans_took_it_up', 'ans_explained', 'ans_defensive'),
  },
  {
    // Ruptures that get repaired go with better outcome.
    id: 'q_repair',
    when: ['s2', 's3'],
    tier: TIERS.must,
    resolves: [],
    due: () => [],
    raised: raisedBy('somethingOff', 'keptToSelf', 'bondLow', 'bondFell'),
    raisedWhy: 'why_repair',
    answers: toWeigh('ans_curious', 'ans_own_part', 'ans_lectured', 'ans_defensive'),
  },
  {
    id: 'q_culture2',
    when: ['s2', 's3'],
    tier: TIERS.useful,
    resolves: [],
    due: (situation) => (differently(situation) ? [{ tier: TIERS.always, why: 'why_culture2_wished' }] : []),
    raised: raisedBy('hiding'),
    raisedWhy: 'why_culture2',
    answers: toWeigh('ans_curious', 'ans_took_it_up', 'ans_passed_over'),
  },
  {
    id: 'q_why',
    when: ['s2', 's3'],
    tier: TIERS.always,
    resolves: [],
    due: () => [{ why: 'why_why', press: 12 }],
    raised: raisedBy('whyUnclear'),
    raisedWhy: 'why_why_unclear',
    answers: howItSounded,
  },
  {
    id: 'q_pace',
    when: ['s2', 's3'],
    tier: TIERS.always,
    resolves: [],
    due: () => [{ why: 'why_pace', press: 7 }],
    raised: raisedBy('paceOff', 'tasksFell'),
    raisedWhy: 'why_pace_off',
    answers: toWeigh('ans_slower', 'ans_further', 'ans_stays_as_it_is'),
  },
  {
    id: 'q_plan2',
    when: ['s2'],
    tier: TIERS.useful,
    resolves: [],
    due: () => [{ why: 'why_plan2' }],
    raised: raisedBy('tooEarly', 'goalsLow', 'tasksLow', 'goalsFell'),
    raisedWhy: 'why_plan2_low',
    answers: howItSounded,
  },
  {
    id: 'q_missed2',
    when: ['s2', 's3'],
    tier: TIERS.always,
    resolves: [],
    due: () => [{ why: 'why_missed2' }],
    answers: toWeigh('ans_asked_me', 'ans_nothing_yet'),
  },
];
