import { wishKey } from '../../fit/told.ts';
import { isAmong, isId } from '../../vocabulary/concepts/among.ts';
import { conceptOf } from '../../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../../vocabulary/concepts/kinds.ts';
import { type ConceptReason, reasonsAbout, type Situation, spoken, unanswered, wanted } from '../context.ts';
import { ownWords } from '../own-words.ts';
import type { AnswerChoice } from '../question-types.ts';
import { choice, says, toWeigh, yesOrNo } from './answers.ts';
import { forSomeoneYoung, sharperTopics, topicsOf } from './named-methods.ts';
import { nearWhy } from './near-why.ts';
import { MEDICATION, prescribeDue } from './prescribe.ts';
import { type BankQuestion, byWeight, type Due, keysOf, open, pressing, TIERS } from './question.ts';

/** What one asks to be given, rather than helped with: letters, testing, coaching. */
const isService = (concept: string) => conceptOf(concept)?.group === 'service';

/** A tick among at least so many says that it is one of many. Count: half of listings tick 21 or more. */
const MANY = 12;

/** Topics that the listing leaves open, two to a question, or names by a tick and no word more. */
function topicDue(situation: Situation): Due[] {
  const sharper = sharperTopics(situation);
  const topics = wanted(reasonsAbout(situation, 'topic'))
    .filter(({ wish }) => !isService(wish.concept))
    .sort(byWeight);
  const left = topics.filter(({ verdict }) => verdict === 'silent');
  return [...inPairs(left).map((pair) => openTopics(situation, pair)), ...ticked(situation, topics, sharper)];
}

/** Room for names in a question that is said in one breath: 25 words, of which 14 are the question's own. */
const BREATH = 11;

/** Two by two, as long as a question with both can be said in one breath. */
function inPairs(topics: readonly ConceptReason[]): ConceptReason[][] {
  const pairs: ConceptReason[][] = [];
  for (const topic of topics) {
    const last = pairs.at(-1);
    const words = last && joined([...last, topic]).split(/\s+/).length;
    if (last?.length === 1 && words !== undefined && words <= BREATH) last.push(topic);
    else pairs.push([topic]);
  }
  return pairs;
}

const joined = (topics: readonly ConceptReason[]) =>
  topics.map(({ wish }) => spoken(wish.concept)).join(' and with ');

/** One sentence for one topic or for two. */
function openTopics(situation: Situation, pair: readonly ConceptReason[]): Due {
  const [reason] = pair as [ConceptReason];
  const labels = pair.map(({ wish }) => spoken(wish.concept));
  const label = joined(pair);
  if (pair.length === 1) return open(reason, label, TIERS.method, nearWhy(situation, reason));
  return open(reason, label, TIERS.method, {
    why: 'why_silent_more',
    whySlots: [labels.join(' or with ')],
    also: pair[1],
    about: pair.map(({ wish }) => wishKey(wish)),
  });
}

/** Named by a tick and no word more. */
function ticked(
  { listing }: Situation,
  topics: readonly ConceptReason[],
  sharper: ReadonlySet<ConceptReason>,
): Due[] {
  return topics.flatMap((reason): Due[] => {
    if (reason.verdict === 'silent') return [];
    // The question about the method is the sharper one where the topic is ticked.
    if (reason.strength !== 'tick' || sharper.has(reason)) return [];
    const label = spoken(reason.wish.concept);
    const { length } = listing.issues;
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

/** One topic: much or hardly. Two: much with both, with either, with neither. */
function experience(due: Due): AnswerChoice[] {
  const keys = keysOf(due);
  if (keys.length < 2)
    return [
      says('ans_much', due, true),
      choice('ans_some'),
      says('ans_hardly', due, false),
      choice('ans_vague'),
    ];
  const only = (key: string): AnswerChoice => ({
    ...choice('ans_much_of', [key, true]),
    slots: [spoken(key.slice('topic:'.length))],
  });
  return [
    says('ans_much_all', due, true),
    ...keys.map(only),
    says('ans_hardly', due, false),
    choice('ans_vague'),
  ];
}

/** Words of a page that already speaks of the others who take part. */
const DIETITIANS = /\b(?:dieti[ct]ians?|nutritionists?)\b/i;
const MEDICATED: readonly ConceptId[] = ['bipolar', 'psychosis', ...MEDICATION];

/** Where they stand, for whom it matters; of someone whose profession does not prescribe, who else would. */
function viewOnMedication(situation: Situation): Due[] {
  return wanted(reasonsAbout(situation, 'topic', 'approach'))
    .filter(({ wish, note }) => isAmong(wish.concept, MEDICATED) && note !== 'told')
    .sort(byWeight)
    .slice(0, 1)
    .map((reason) => {
      const itself = isAmong(reason.wish.concept, MEDICATION);
      const ruledOut = itself && reason.verdict === 'conflicts';
      return {
        tier: ruledOut ? TIERS.contradiction : itself ? pressing(reason, TIERS.method) : TIERS.method,
        why: ruledOut ? 'why_med_no_prescriber' : 'why_med',
        reason,
        about: ['approach:works_with_prescribers'],
      };
    });
}

export const TOPIC: readonly BankQuestion[] = [
  {
    id: 'q_issue_exp',
    when: ['call'],
    tier: TIERS.method,
    resolves: ['topic'],
    due: topicDue,
    answers: experience,
  },
  {
    id: 'q_offer',
    when: ['call'],
    tier: TIERS.method,
    resolves: ['topic', 'approach'],
    due: (situation) =>
      unanswered(wanted(reasonsAbout(situation, 'topic', 'approach')))
        .filter(({ wish }) => isService(wish.concept) && !isAmong(wish.concept, MEDICATION))
        .map((reason) => open(reason, spoken(reason.wish.concept), TIERS.method)),
    answers: yesOrNo('ans_yes_how', 'ans_no', 'ans_in_part', 'ans_vague'),
  },
  {
    id: 'q_method_ed',
    when: ['call'],
    tier: TIERS.method,
    resolves: [],
    due: (situation) =>
      (ownWords(situation.listing).some((words) => DIETITIANS.test(words))
        ? []
        : topicsOf(situation, (id) => isId(id, 'eating'))
      ).map((reason) => ({
        tier: forSomeoneYoung(situation) ? TIERS.wish : TIERS.method,
        why: 'why_team_eating',
        reason,
        about: [],
      })),
    answers: toWeigh('ans_team_yes', 'ans_team_when_needed', 'ans_team_no', 'ans_vague'),
  },
  {
    id: 'q_prescribe',
    when: ['call'],
    tier: TIERS.method,
    resolves: ['topic', 'approach'],
    due: prescribeDue,
    answers: (due) => [
      says('ans_prescribes', due, true),
      says('ans_colleague_prescribes', due, false),
      says('ans_nobody_prescribes', due, false),
      choice('ans_vague'),
    ],
  },
  {
    // Severity cannot be wished for: bipolar disorder, psychosis and medication itself stand for it.
    id: 'q_med',
    when: ['call'],
    tier: TIERS.method,
    resolves: ['topic', 'approach'],
    twin: 'value_q_medication',
    due: (situation) => (prescribeDue(situation).length > 0 ? [] : viewOnMedication(situation)),
    answers: yesOrNo('ans_with_prescribers', 'ans_no_prescribers', 'ans_vague'),
  },
  {
    id: 'q_risk',
    when: ['call', 's1'],
    tier: TIERS.moneyAndLicence,
    resolves: ['practical:after_hours'],
    due: (situation) =>
      wanted(reasonsAbout(situation, 'topic'))
        .filter(({ wish }) => isAmong(wish.concept, ['suicidal', 'self_harm']))
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
