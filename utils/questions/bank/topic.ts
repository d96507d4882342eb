import { wishKey } from '../../fit/told.ts';
import { conceptOf } from '../../vocabulary/concepts.ts';
import { reasonsAbout, type Situation, settles, spoken, unanswered, wanted } from '../context.ts';
import { choice, says, toWeigh, yesOrNo } from './answers.ts';
import { forSomeoneYoung, sharperTopics, topicsOf } from './named-methods.ts';
import { type BankQuestion, byWeight, type Due, open, pressing, TIERS } from './question.ts';

/** What one asks to be given, rather than helped with: letters, testing, coaching. */
const isService = (concept: string) => conceptOf(concept)?.group === 'service';

/** A tick among at least so many says that it is one of many. Count: half of listings tick 21 or more. */
const MANY = 12;

/** Topics that the listing leaves open, or names by a tick and no word more. */
function topicDue(situation: Situation): Due[] {
  const sharper = sharperTopics(situation);
  const topics = wanted(reasonsAbout(situation, 'topic')).filter(({ wish }) => !isService(wish.concept));
  return topics.flatMap((reason): Due[] => {
    const label = spoken(reason.wish.concept);
    if (reason.verdict === 'silent') return [open(reason, label, TIERS.method)];
    // The question about the method is the sharper one where the topic is ticked.
    if (reason.note === 'told' || reason.strength !== 'tick' || sharper.has(reason)) return [];
    const { length } = situation.listing.issues;
    const many = reason.where === 'issues' && length >= MANY;
    return [
      {
        slots: [label],
        why: many ? 'why_tick_many' : 'why_tick_only',
        whySlots: many ? [label, String(length)] : [label],
        reason,
      },
    ];
  });
}

/** Words of a page that already speaks of the others who take part. */
const TEAM = /\b(?:dieti[ct]ians?|nutritionists?)\b/i;
const MEDICATION = ['medication', 'medication_issue'];
const MEDICATED = ['bipolar', 'psychosis', 'medication_issue', 'medication'];

export const TOPIC: readonly BankQuestion[] = [
  {
    id: 'q_issue_exp',
    when: ['call'],
    tier: TIERS.method,
    resolves: ['topic'],
    due: topicDue,
    answers: (due) => [
      says('ans_much', due, true),
      choice('ans_some'),
      says('ans_hardly', due, false),
      choice('ans_vague'),
    ],
  },
  {
    id: 'q_offer',
    when: ['call'],
    tier: TIERS.method,
    resolves: ['topic', 'approach'],
    due: (situation) =>
      unanswered(wanted(reasonsAbout(situation, 'topic', 'approach')))
        .filter(({ wish }) => isService(wish.concept) && !MEDICATION.includes(wish.concept))
        .map((reason) => open(reason, spoken(reason.wish.concept), TIERS.method)),
    answers: yesOrNo('ans_yes_how', 'ans_no', 'ans_in_part', 'ans_vague'),
  },
  {
    id: 'q_method_ed',
    when: ['call'],
    tier: TIERS.method,
    resolves: [],
    due: (situation) =>
      (TEAM.test(situation.listing.statement) ? [] : topicsOf(situation, (id) => id === 'eating')).map(
        (reason) => ({
          tier: forSomeoneYoung(situation) ? TIERS.wish : TIERS.method,
          why: 'why_team_eating',
          reason,
          about: [],
        }),
      ),
    answers: toWeigh('ans_team_yes', 'ans_team_when_needed', 'ans_team_no', 'ans_vague'),
  },
  {
    // Severity cannot be wished for: bipolar disorder, psychosis and medication itself stand for it.
    id: 'q_med',
    when: ['call'],
    tier: TIERS.method,
    resolves: ['topic', 'approach'],
    twin: 'value_q_medication',
    due: (situation) =>
      settles(situation, MEDICATION)
        ? []
        : wanted(reasonsAbout(situation, 'topic', 'approach'))
            .filter(({ wish, note }) => MEDICATED.includes(wish.concept) && note !== 'told')
            .sort(byWeight)
            .slice(0, 1)
            .map((reason) => ({
              tier: MEDICATION.includes(reason.wish.concept) ? pressing(reason, TIERS.method) : TIERS.method,
              why: 'why_med',
              reason,
              about: [
                MEDICATION.includes(reason.wish.concept) ? wishKey(reason.wish) : 'approach:medication',
              ],
            })),
    answers: yesOrNo('ans_with_prescribers', 'ans_no_prescribers', 'ans_vague'),
  },
  {
    id: 'q_risk',
    when: ['call', 's1'],
    tier: TIERS.moneyAndLicence,
    resolves: ['practical:after_hours'],
    due: (situation) =>
      settles(situation, ['after_hours'])
        ? []
        : wanted(reasonsAbout(situation, 'topic'))
            .filter(({ wish }) => ['suicidal', 'self_harm'].includes(wish.concept))
            .sort(byWeight)
            .slice(0, 1)
            .map((reason) => ({
              tier: reason.verdict === 'conflicts' ? TIERS.contradiction : TIERS.moneyAndLicence,
              why: reason.verdict === 'conflicts' ? 'why_risk_denied' : 'why_risk',
              reason,
              about: ['practical:after_hours'],
            })),
    answers: yesOrNo('ans_risk_plan', 'ans_risk_none', 'ans_risk_elsewhere'),
  },
];
