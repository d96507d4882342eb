import type { Reason } from '../fit/estimate-types.ts';
import type { Axis, Wish } from '../profile/profile.ts';
import { conceptOf } from '../vocabulary/concepts.ts';
import {
  type ConceptReason,
  claims,
  priceReason,
  reasonsAbout,
  type Situation,
  spoken,
  supervised,
} from './context.ts';
import { leansOf, styleGap } from './style-gap.ts';

/** Asked in this order: an unknown must, a contradiction, money and licence, method, style, always useful. */
export const TIERS = {
  must: 1,
  contradiction: 2,
  moneyAndLicence: 3,
  method: 4,
  wish: 5,
  style: 6,
  always: 7,
} as const;

/** One way in which a question is due. */
export interface Due {
  tier: number;
  slots?: string[];
  why: string;
  whySlots?: string[];
  wish?: Wish;
}

/** A question and the situations in which it exists. Its text is the message `${id}_ask`. */
export interface BankQuestion {
  id: string;
  due(situation: Situation): Due[];
}

/** A wish that nobody has answered: the reason in words, and how pressing it is. */
function open(reason: Reason, tier: number, label: string): Due {
  const why = reason.note === 'weak' ? 'why_weak' : 'why_silent';
  const pressing = reason.wish.importance === 'nice' ? tier : TIERS.must;
  return { tier: pressing, slots: [label], why, whySlots: [label], wish: reason.wish };
}

const unanswered = (reasons: ConceptReason[]) => reasons.filter(({ verdict }) => verdict === 'silent');
const wanted = (reasons: ConceptReason[]) => reasons.filter(({ wish }) => wish.importance !== 'not');
const contradicted = (reason: Reason): Due => ({
  tier: TIERS.contradiction,
  why: 'why_contradiction',
  wish: reason.wish,
});

/** Topics for which guidelines name a method, and the methods; silence about the method is worth a question. */
const METHODS: { id: string; topics: (id: string) => boolean; methods: string[] }[] = [
  { id: 'q_method_ocd', topics: (id) => id === 'ocd', methods: ['erp', 'i_cbt', 'exposure'] },
  {
    id: 'q_method_trauma',
    topics: (id) => conceptOf(id)?.group === 'trauma',
    methods: ['emdr', 'cpt', 'pe', 'tf_cbt', 'net', 'brainspotting', 'art_resolution', 'se', 'sensorimotor'],
  },
  { id: 'q_method_ed', topics: (id) => id === 'eating', methods: ['cbt_e', 'fbt'] },
];

const methodQuestions: BankQuestion[] = METHODS.map(({ id, topics, methods }) => ({
  id,
  due: (situation) =>
    wanted(reasonsAbout(situation, 'topic'))
      .filter(
        ({ wish, verdict }) => topics(wish.concept) && verdict !== 'conflicts' && !claims(situation, methods),
      )
      .slice(0, 1)
      .map(({ wish }) => ({ tier: TIERS.method, why: 'why_method', whySlots: [spoken(wish.concept)], wish })),
}));

const AXES: Axis[] = ['lead', 'work', 'time', 'stance', 'depth'];

const styleQuestions: BankQuestion[] = AXES.map((axis) => ({
  id: `q_style_${axis}`,
  due: (situation) =>
    styleGap(axis, leansOf(situation.profile), situation) ? [{ tier: TIERS.style, why: 'why_style' }] : [],
}));

/** Comfort wishes by what is asked of them. */
const COMFORT: [id: string, concepts: RegExp][] = [
  ['q_lgbtq', /^(lgbtq_affirming|gender_affirming|o_lgbtq)$/],
  ['q_faith', /^(f_|christian$|biblical$|pastoral$|islamic$|jewish_frame$|spiritual_integrated$)/],
  ['q_nd', /^(neurodiversity_affirming|o_nd)$/],
  ['q_body', /^haes$/],
  ['q_identity', /^(r_|o_(?!lgbtq|nd)|multicultural$|culturally_sensitive$)/],
];

const comfortQuestions: BankQuestion[] = COMFORT.map(([id, concepts]) => ({
  id,
  due: (situation) =>
    unanswered(reasonsAbout(situation, 'comfort'))
      .filter(({ wish }) => concepts.test(wish.concept))
      .map((reason) => open(reason, TIERS.wish, spoken(reason.wish.concept))),
}));

const MONEY = TIERS.moneyAndLicence;

export const BANK: readonly BankQuestion[] = [
  ...comfortQuestions,
  ...methodQuestions,
  {
    id: 'q_issue_exp',
    due: (situation) =>
      wanted(reasonsAbout(situation, 'topic')).flatMap((reason): Due[] => {
        const label = spoken(reason.wish.concept);
        if (reason.verdict === 'silent') return [open(reason, TIERS.method, label)];
        if (reason.strength !== 'tick') return [];
        return [
          { tier: TIERS.method, slots: [label], why: 'why_tick_only', whySlots: [label], wish: reason.wish },
        ];
      }),
  },
  {
    id: 'q_uses',
    due: (situation) =>
      unanswered(wanted(reasonsAbout(situation, 'approach'))).map((reason) =>
        open(reason, TIERS.method, spoken(reason.wish.concept)),
      ),
  },
  {
    id: 'q_mustnot',
    due: (situation) =>
      unanswered(reasonsAbout(situation, 'approach', 'topic'))
        .filter(({ wish }) => wish.importance === 'not')
        .map((reason) => open(reason, TIERS.method, spoken(reason.wish.concept))),
  },
  {
    id: 'q_who',
    due: (situation) =>
      unanswered(wanted(reasonsAbout(situation, 'age', 'format'))).map((reason) =>
        open(reason, TIERS.wish, spoken(reason.wish.concept)),
      ),
  },
  {
    id: 'q_setting',
    due: (situation) =>
      unanswered(wanted(reasonsAbout(situation, 'setting'))).map((reason) =>
        open(reason, TIERS.wish, spoken(reason.wish.concept)),
      ),
  },
  {
    id: 'q_language',
    due: (situation) =>
      unanswered(reasonsAbout(situation, 'language')).map((reason) =>
        open(reason, TIERS.wish, spoken(reason.wish.concept)),
      ),
  },
  {
    id: 'q_open',
    due: (situation) => {
      const hours = unanswered(reasonsAbout(situation, 'hours'))[0];
      if (hours)
        return [
          {
            tier: hours.wish.importance === 'must' ? TIERS.must : TIERS.wish,
            why: 'why_hours',
            wish: hours.wish,
          },
        ];
      return situation.listing.availability === 'closed' ? [] : [{ tier: TIERS.always, why: 'why_always' }];
    },
  },
  {
    id: 'q_state',
    due: (situation) => {
      const state = reasonsAbout(situation, 'state')[0];
      if (state?.verdict !== 'silent') return [];
      return [
        {
          tier: state.wish.importance === 'must' ? TIERS.must : MONEY,
          why: 'why_state',
          whySlots: [spoken(state.wish.concept)],
          wish: state.wish,
        },
      ];
    },
  },
  {
    id: 'q_insurance',
    due: (situation) =>
      reasonsAbout(situation, 'plan').flatMap((reason): Due[] => {
        const plan = spoken(reason.wish.concept);
        if (reason.verdict === 'conflicts') return [];
        const why = reason.verdict === 'fits' ? 'why_plan_listed' : 'why_plan_silent';
        const tier = reason.verdict === 'silent' && reason.wish.importance === 'must' ? TIERS.must : MONEY;
        return [{ tier, slots: [plan], why, whySlots: [plan], wish: reason.wish }];
      }),
  },
  {
    id: 'q_oon',
    due: (situation) =>
      reasonsAbout(situation, 'plan')
        .filter(({ verdict, note }) => verdict === 'conflicts' || note === 'unticked')
        .slice(0, 1)
        .map(contradicted),
  },
  {
    id: 'q_fee',
    due: (situation) => {
      const price = priceReason(situation);
      const tier = price?.wish.importance === 'must' ? TIERS.must : MONEY;
      if (price && !price.phrase) return [{ tier, why: 'why_price_unknown', wish: price.wish }];
      return price?.note === 'weak' && situation.listing.slidingScale !== 'yes'
        ? [{ tier, why: 'why_price_over', wish: price.wish }]
        : [];
    },
  },
  {
    id: 'q_sliding',
    due: (situation) => {
      const price = priceReason(situation);
      if (!price || price.verdict === 'fits') return [];
      const over = price.phrase !== null;
      return over || situation.listing.slidingScale === 'yes'
        ? [
            {
              tier: over ? TIERS.contradiction : MONEY,
              why: over ? 'why_price_over' : 'why_price_unknown',
              wish: price.wish,
            },
          ]
        : [];
    },
  },
  {
    id: 'q_assoc',
    due: (situation) => (supervised(situation) ? [{ tier: MONEY, why: 'why_supervised' }] : []),
  },
  ...styleQuestions,
  {
    id: 'q_method_generic',
    due: ({ listing }) =>
      listing.approaches.length === 0 || listing.approaches.length > 10
        ? [{ tier: TIERS.always, why: 'why_not_said' }]
        : [],
  },
  { id: 'q_notworking', due: () => [{ tier: TIERS.always, why: 'why_always' }] },
  { id: 'q_progress', due: () => [{ tier: TIERS.always, why: 'why_always' }] },
  { id: 'q_cancel', due: () => [{ tier: TIERS.always, why: 'why_always' }] },
];
