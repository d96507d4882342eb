import { isAmong } from '../../vocabulary/concepts/among.ts';
import { reasonsAbout, type Situation, settles, wanted } from '../context.ts';
import { howItSounded, toWeigh } from './answers.ts';
import { type BankQuestion, TIERS } from './question.ts';

/** Whoever comes with or for someone young, or as two, has more than one person's confidence to think of. */
function severalPeople(situation: Situation): boolean {
  return wanted(reasonsAbout(situation, 'age', 'format', 'topic')).some(({ wish }) =>
    isAmong(wish.concept, [
      'age_teen',
      'age_preteen',
      'age_child',
      'fmt_couple',
      'fmt_family',
      'court',
      'aviation',
    ]),
  );
}

/** Worth saying in the first session, whatever a listing holds. */
export const SESSION_1: readonly BankQuestion[] = [
  {
    // Agreement on goals goes with outcome (r = .24).
    id: 'q_goals1',
    when: ['s1'],
    tier: TIERS.must,
    core: true,
    resolves: [],
    due: () => [{ why: 'why_goals1' }],
    answers: toWeigh('ans_said_back', 'ans_other_aim', 'ans_vague'),
  },
  {
    id: 'q_conf',
    when: ['s1'],
    tier: TIERS.always,
    resolves: [],
    due: (situation) =>
      severalPeople(situation)
        ? [{ tier: TIERS.useful, why: 'why_conf_several' }]
        : [{ why: 'why_conf', press: 13 }],
    answers: howItSounded,
  },
  {
    id: 'q_role',
    when: ['s1'],
    tier: TIERS.always,
    resolves: [],
    due: () => [{ why: 'why_role', press: 12 }],
    answers: howItSounded,
  },
  {
    // That privacy matters to someone shows only in their values, which have a question of their own.
    id: 'q_records',
    when: ['s1', 's2'],
    tier: TIERS.always,
    resolves: [],
    twin: 'value_q_privacy',
    due: () => [{ why: 'why_records', press: 2 }],
    answers: toWeigh('ans_no_recording', 'ans_can_refuse', 'ans_recorded', 'ans_vague'),
  },
  {
    id: 'q_contact',
    when: ['s1', 's2'],
    tier: TIERS.always,
    resolves: [],
    due: (situation) => {
      const needed = wanted(reasonsAbout(situation, 'topic')).some(({ wish }) =>
        isAmong(wish.concept, [
          'suicidal',
          'self_harm',
          'attachment_issue',
          'bpd',
          'cptsd',
          'domestic_violence',
        ]),
      );
      if (settles(situation, ['after_hours'])) return [];
      return needed ? [{ tier: TIERS.useful, why: 'why_contact_needed' }] : [{ why: 'why_contact' }];
    },
    answers: toWeigh('ans_same_day', 'ans_next_session', 'ans_emergency_line', 'ans_vague'),
  },
  {
    // Notes of earlier therapy are not part of a profile: useful to everybody who had any.
    id: 'q_prev',
    when: ['s1', 's2'],
    tier: TIERS.always,
    resolves: [],
    due: () => [{ why: 'why_prev' }],
    answers: toWeigh('ans_took_it_up', 'ans_would_not_change', 'ans_vague'),
  },
];
