import { BASE_RATES } from '../../fit/rates.ts';
import { OPENING } from '../../fit/room.ts';
import { wishKey } from '../../fit/told.ts';
import { isAmong, isId } from '../../vocabulary/concepts/among.ts';
import { conceptOf, isOf } from '../../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../../vocabulary/concepts/kinds.ts';
import { type ConceptReason, reasonsAbout, type Situation, spoken, unanswered, wanted } from '../context.ts';
import type { AnswerChoice } from '../question-types.ts';
import { spokenSetting, spokenTime } from '../spoken.ts';
import { choice, toWeigh, yesOrNo } from './answers.ts';
import { type BankQuestion, byWeight, type Due, keysOf, open, pressing, TIERS } from './question.ts';

const isAccess = (concept: string) => isOf(concept, 'access');
/** What money, openings and the first call have questions of their own for. */
const ASKED_ELSEWHERE: ReadonlySet<string> = new Set<ConceptId>([
  'sliding',
  'pro_bono',
  'consult_free',
  'status_open',
  'status_waitlist',
]);

const openSettings = (situation: Situation): ConceptReason[] =>
  unanswered(wanted(reasonsAbout(situation, 'setting')));

/** Wishes for which an office, captions or another channel may decide whether a session can be held at all. */
const ACCESS_TOPICS: readonly ConceptId[] = [
  'disability',
  'chronic_illness',
  'chronic_pain',
  'tinnitus',
  'o_disabled',
];
const ACCESS_PEOPLE: readonly ConceptId[] = [
  'com_deaf',
  'com_blind',
  'com_disabled',
  'com_immuno',
  'lang_ase',
  'lang_bfi',
  'lang_fsl',
];

/** All hours that are wished for and not stated, in one question: any of them may be the time that works. */
function hoursDue(situation: Situation): Due[] {
  const hours = unanswered(wanted(reasonsAbout(situation, 'hours'))).sort(byWeight);
  const [first] = hours;
  if (!first) return [];
  return [
    {
      tier: pressing(first, TIERS.wish),
      why: first.note === 'zone' ? 'why_hours_zone' : 'why_hours',
      whySlots: [spokenTime(first.wish.concept)],
      reason: first,
      about: hours.map(({ wish }) => wishKey(wish)),
    },
  ];
}

/** A time that suits, a wait, or whether what the page says of openings still holds. */
function openingDue(situation: Situation): Due[] {
  const hours = hoursDue(situation);
  const { room } = situation.estimate;
  // Without openings another question comes first; on a list the wait is what matters.
  if (room === 'full') return [];
  if (room === 'waitlist')
    return [{ about: ABOUT_OPENING, ...hours[0], tier: TIERS.room, why: 'why_wait', whySlots: [] }];
  const wished = openSettings(situation)
    .filter(({ wish }) => isAmong(wish.concept, OPENINGS))
    .sort(byWeight)[0];
  if (wished && hours.length === 0) {
    const why = { why: 'why_open_unknown', whySlots: [] };
    return [
      {
        ...open(wished, spoken(wished.wish.concept), TIERS.wish, why),
        slots: [],
        about: [wishKey(wished.wish), ...ABOUT_OPENING],
      },
    ];
  }
  const told = situation.answers.some(({ about }) => about.startsWith('hours:'));
  if (hours.length > 0 || told) return hours;
  const known = room === 'open';
  return [
    {
      tier: known ? TIERS.always : TIERS.useful,
      why: known ? 'why_open_old' : 'why_open_unknown',
      about: ABOUT_OPENING,
      press: 6,
    },
  ];
}

/** So many see people of that age, or one by one, that it needs no question. Share of listings. */
const NEARLY_ALL = 0.9;

/** What nearly everyone does, before a page that names nobody else of the kind. */
function isUsual({ wish: { concept }, note }: ConceptReason, { facts }: Situation): boolean {
  if (note !== null && note !== 'related') return false;
  const kind = conceptOf(concept)?.subkind;
  const named = facts.some(({ id, status }) => status !== 'weak' && conceptOf(id)?.subkind === kind);
  return !named && BASE_RATES(concept, 'listed') >= NEARLY_ALL;
}

const ABOUT_OPENING = [OPENING];
const OPENINGS: readonly ConceptId[] = ['status_open', 'status_waitlist', 'status_closed'];

/** One "yes" for each time that was wished for, one "no" for all of them. */
function openingAnswers(due: Due): AnswerChoice[] {
  const times = keysOf(due).filter((key) => key.startsWith('hours:'));
  if (times.length === 0)
    return [
      choice('ans_opening_now', [OPENING, true]),
      choice('ans_opening_later', [OPENING, false]),
      choice('ans_other_times'),
    ];
  const yes = (key: string): AnswerChoice => ({
    ...choice('ans_opening_at', [key, true]),
    slots: [spokenTime(key.slice('hours:'.length))],
  });
  return [
    ...times.slice(0, 3).map(yes),
    choice('ans_not_these_times', ...times.map((key): [string, boolean] => [key, false])),
    choice('ans_opening_later'),
  ];
}

export const PRACTICAL: readonly BankQuestion[] = [
  {
    id: 'q_language',
    when: ['call'],
    tier: TIERS.wish,
    resolves: ['language'],
    due: (situation) =>
      unanswered(wanted(reasonsAbout(situation, 'language'))).map((reason) =>
        open(reason, spoken(reason.wish.concept), TIERS.wish, {
          why: reason.note === 'weak' ? 'why_language_weak' : 'why_language',
        }),
      ),
    answers: yesOrNo('ans_whole_sessions', 'ans_no', 'ans_partly'),
  },
  {
    id: 'q_setting',
    when: ['call'],
    tier: TIERS.wish,
    resolves: ['setting'],
    due: (situation) =>
      openSettings(situation)
        .filter(({ wish }) => isOf(wish.concept, 'setting'))
        .map((reason) => {
          const how = spokenSetting(reason.wish.concept);
          return open(reason, how, TIERS.wish, { why: 'why_setting', whySlots: [how] });
        }),
    answers: yesOrNo('ans_yes', 'ans_no', 'ans_sometimes'),
  },
  {
    id: 'q_arrange',
    when: ['call'],
    tier: TIERS.wish,
    resolves: ['setting'],
    due: (situation) =>
      openSettings(situation)
        .filter(({ wish }) => !isOf(wish.concept, 'access', 'setting') && !ASKED_ELSEWHERE.has(wish.concept))
        .map((reason) => open(reason, spoken(reason.wish.concept), TIERS.wish)),
    answers: yesOrNo('ans_yes', 'ans_no', 'ans_partly'),
  },
  {
    id: 'q_town',
    when: ['call'],
    tier: TIERS.wish,
    resolves: ['place'],
    due: (situation) =>
      unanswered(wanted(reasonsAbout(situation, 'place'))).map((reason) =>
        open(reason, reason.wish.concept, TIERS.wish, {
          why: reason.where ? 'why_town_other' : 'why_town_silent',
          whySlots: [reason.wish.concept],
        }),
      ),
    answers: yesOrNo('ans_yes', 'ans_no', 'ans_partly'),
  },
  {
    id: 'q_profession',
    when: ['call'],
    tier: TIERS.wish,
    resolves: ['profession'],
    due: (situation) =>
      unanswered(wanted(reasonsAbout(situation, 'profession'))).map((reason) => {
        const label = spoken(reason.wish.concept);
        return open(reason, label, TIERS.wish, { why: 'why_profession', whySlots: [label] });
      }),
    answers: yesOrNo('ans_yes', 'ans_no'),
  },
  {
    id: 'q_who',
    when: ['call'],
    tier: TIERS.wish,
    resolves: ['age', 'format'],
    due: (situation) =>
      unanswered(wanted(reasonsAbout(situation, 'age', 'format')))
        .filter((reason) => !isUsual(reason, situation))
        .map((reason) =>
          open(reason, spoken(reason.wish.concept), TIERS.wish, {
            why: reason.note === 'weak' ? 'why_who_weak' : 'why_who',
          }),
        ),
    answers: yesOrNo('ans_often', 'ans_never', 'ans_now_and_then'),
  },
  {
    id: 'q_no_room',
    when: ['call'],
    tier: TIERS.room,
    resolves: ABOUT_OPENING,
    due: ({ estimate }) => (estimate.room === 'full' ? [{ why: 'why_full', about: ABOUT_OPENING }] : []),
    answers: yesOrNo('ans_opening_soon', 'ans_no_opening', 'ans_named_colleague'),
  },
  {
    id: 'q_open',
    when: ['call'],
    tier: TIERS.always,
    resolves: ['hours', 'setting', OPENING],
    due: openingDue,
    answers: openingAnswers,
  },
  {
    // Needs for access have no facet of their own: they hang on what the profile holds that may bring them.
    id: 'q_access',
    when: ['call'],
    tier: TIERS.wish,
    resolves: ['setting', 'practical:access'],
    due: (situation) => {
      const [wished] = openSettings(situation)
        .filter(({ wish }) => isAccess(wish.concept))
        .sort(byWeight);
      if (wished) {
        const label = spoken(wished.wish.concept);
        return [{ ...open(wished, label, TIERS.wish), slots: [] }];
      }
      const likely = wanted(reasonsAbout(situation, 'topic', 'comfort', 'age', 'format', 'language')).some(
        ({ wish }) => isAmong(wish.concept, [...ACCESS_TOPICS, ...ACCESS_PEOPLE]),
      );
      const told = situation.facts.some(({ id, status }) => status !== 'weak' && isAccess(id));
      return likely && !told ? [{ why: 'why_access', about: ['practical:access'] }] : [];
    },
    answers: yesOrNo('ans_can_arrange', 'ans_cannot_arrange', 'ans_in_part'),
  },
  {
    id: 'q_often',
    when: ['call'],
    tier: TIERS.always,
    resolves: [],
    due: () => [{ why: 'why_often', press: 2 }],
    answers: toWeigh('ans_weekly', 'ans_every_two_weeks', 'ans_as_needed', 'ans_vague'),
  },
  {
    id: 'q_away',
    when: ['call', 's2'],
    tier: TIERS.always,
    resolves: [],
    due: () => [{ why: 'why_away', press: 1 }],
    answers: toWeigh('ans_stand_in', 'ans_told_early', 'ans_no_cover', 'ans_vague'),
  },
  {
    id: 'q_consult',
    when: ['call'],
    tier: TIERS.always,
    resolves: ['setting', 'practical:consult_free'],
    due: (situation) => {
      const wished = openSettings(situation).find(({ wish }) => isId(wish.concept, 'consult_free'));
      if (wished) {
        const about = [wishKey(wished.wish), 'practical:consult_free'];
        return [
          { ...open(wished, spoken('consult_free' satisfies ConceptId), TIERS.wish), slots: [], about },
        ];
      }
      return [{ why: 'why_consult', press: 7, about: ['practical:consult_free'] }];
    },
    answers: yesOrNo('ans_free_call', 'ans_no_free_call', 'ans_paid_call'),
  },
];
