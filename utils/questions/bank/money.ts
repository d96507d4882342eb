import type { Reason } from '../../fit/estimate-types.ts';
import type { Listing } from '../../listing/listing.ts';
import type { PriceWish } from '../../profile/profile.ts';
import { isAmong } from '../../vocabulary/concepts/among.ts';
import { isNoPlan } from '../../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../../vocabulary/concepts/kinds.ts';
import { relatives } from '../../vocabulary/concepts/plan-families.ts';
import {
  type ConceptReason,
  claims,
  phraseOf,
  priceReasons,
  reasonsAbout,
  type Situation,
  settles,
  spoken,
  unanswered,
  wanted,
} from '../context.ts';
import { choice, says, toWeigh, yesOrNo } from './answers.ts';
import { type BankQuestion, type Due, keysOf, open, pressing, TIERS } from './question.ts';

type PriceReason = Reason & { wish: PriceWish };

/** Whether only the price of the other kind of session is listed. */
function ofOtherKind({ feeIndividual, feeCouples }: Listing, { wish, note }: PriceReason): boolean {
  const [own, other] = wish.session === 'couples' ? [feeCouples, feeIndividual] : [feeIndividual, feeCouples];
  return note === 'other' || (own === null && other !== null && note !== 'currency');
}

/** A price that is not known to be within the limit: not stated, or a range that only begins within it. */
function openPrice(situation: Situation, reason: PriceReason): Due[] {
  const { listing } = situation;
  if (reason.verdict !== 'silent') return [];
  const due = { tier: pressing(reason, TIERS.moneyAndLicence), reason };
  const couples = reason.wish.session === 'couples';
  if (ofOtherKind(listing, reason))
    return [{ ...due, why: couples ? 'why_fee_couples' : 'why_fee_individual' }];
  if (reason.phrase === null)
    return [{ ...due, why: 'why_price_unknown', phrase: phraseOf(situation, PRICES) }];
  if (reason.note === 'currency') return [{ ...due, why: 'why_price_currency' }];
  return reason.note === 'range' ? [{ ...due, why: 'why_price_range' }] : [];
}

/** A reduced place: over the limit with none ruled out, or listed beside a price that is not stated. */
function reducedPlace(situation: Situation, reason: PriceReason): Due[] {
  const listed = claims(situation, REDUCED);
  const ruledOut = !listed && settles(situation, REDUCED);
  // With their plan listed, what they pay is the insurer's to say.
  const settled = ['told', 'currency', 'planListed'].includes(reason.note ?? '');
  if (settled || reason.verdict === 'fits' || ruledOut) return [];
  if (reason.phrase === null)
    return listed ? [{ tier: TIERS.moneyAndLicence, why: 'why_sliding_listed', reason }] : [];
  // A range that begins within the limit is asked about as a price.
  if (openPrice(situation, reason).length > 0) return [];
  return [{ why: listed ? 'why_price_sliding' : 'why_price_over', reason }];
}

/** A price, by its field or in words: of the words it is not known which session they are about. */
const PRICES: readonly ConceptId[] = ['fee_individual', 'fee_couple'];

const REDUCED: readonly ConceptId[] = ['sliding', 'pro_bono'];

/** A reduced fee that is wished for itself, and not stated. */
const wishedReduced = (situation: Situation): Due[] =>
  unanswered(wanted(reasonsAbout(situation, 'setting')))
    .filter(({ wish }) => isAmong(wish.concept, REDUCED))
    .map((reason) => ({ ...open(reason, spoken(reason.wish.concept), TIERS.moneyAndLicence), slots: [] }));

const byImportance = (a: PriceReason, b: PriceReason) =>
  Number(b.wish.importance === 'must') - Number(a.wish.importance === 'must') ||
  Number(a.wish.session === 'couples') - Number(b.wish.session === 'couples');

/** The limit that a question about the price is about: one at a time. */
const prices = (situation: Situation): PriceReason[] => priceReasons(situation).sort(byImportance);

const planReasons = (situation: Situation): ConceptReason[] =>
  reasonsAbout(situation, 'plan').filter(
    ({ wish, note }) => wish.importance !== 'not' && note !== 'told' && !isNoPlan(wish.concept),
  );

/** A plan of the same family that the listing names instead. */
function relative(situation: Situation, plan: string): ConceptId | undefined {
  return [...relatives(plan)].sort().find((id) => claims(situation, [id]));
}

/** How many plans the listing names. */
function plansListed({ facts }: Situation): number {
  const named = facts.filter(
    ({ kind, status, id }) => kind === 'insurer' && status === 'stated' && !isNoPlan(id),
  );
  return new Set(named.map(({ phrase }) => phrase)).size;
}

function planDue(situation: Situation, reason: ConceptReason): Due {
  const plan = spoken(reason.wish.concept);
  const due = { slots: [plan], reason };
  const tier = pressing(reason, TIERS.moneyAndLicence);
  if (reason.note === 'supervised') return { ...due, tier, why: 'why_plan_supervised', whySlots: [plan] };
  if (reason.verdict === 'fits')
    return { ...due, tier: TIERS.moneyAndLicence, why: 'why_plan_listed', whySlots: [plan] };
  const near = relative(situation, reason.wish.concept);
  if (near) {
    const phrase = phraseOf(situation, [near]);
    return { ...due, tier, why: 'why_plan_family', whySlots: [spoken(near), plan], phrase };
  }
  if (claims(situation, ['most_ppo']))
    return {
      ...due,
      tier,
      why: 'why_plan_most',
      whySlots: [plan],
      phrase: phraseOf(situation, ['most_ppo']),
    };
  const others = reason.note === 'unticked' ? plansListed(situation) : 0;
  if (others > 1) return { ...due, tier, why: 'why_plan_unlisted', whySlots: [String(others), plan] };
  if (others === 1) return { ...due, tier, why: 'why_plan_unlisted_one', whySlots: [plan] };
  const some = reason.note === null && claims(situation, ['ins_yes']);
  return { ...due, tier, why: some ? 'why_plan_some' : 'why_plan_silent', whySlots: some ? [] : [plan] };
}

export const MONEY: readonly BankQuestion[] = [
  {
    id: 'q_insurance',
    when: ['call'],
    tier: TIERS.moneyAndLicence,
    resolves: ['plan'],
    due: (situation) =>
      planReasons(situation)
        .filter(({ verdict }) => verdict !== 'conflicts')
        .map((reason) => planDue(situation, reason)),
    answers: yesOrNo('ans_in_network', 'ans_out_of_network', 'ans_will_check'),
  },
  {
    id: 'q_oon',
    when: ['call'],
    tier: TIERS.moneyAndLicence,
    resolves: ['practical:reimbursed'],
    due: (situation) =>
      planReasons(situation)
        // Receipts are for who is told no: where the plan is only not listed, the plan is asked about.
        .filter(({ verdict }) => verdict === 'conflicts')
        .map((reason) => ({
          tier: TIERS.contradiction,
          why: 'why_oon_denied',
          whySlots: [spoken(reason.wish.concept)],
          reason,
          about: ['practical:reimbursed'],
        })),
    answers: yesOrNo('ans_comes_back', 'ans_nothing_back', 'ans_ask_insurer'),
  },
  {
    id: 'q_fee',
    when: ['call'],
    tier: TIERS.moneyAndLicence,
    resolves: ['price'],
    due: (situation) => {
      const [first] = prices(situation);
      if (first) return openPrice(situation, first);
      return settles(situation, PRICES) ? [] : [{ tier: TIERS.useful, why: 'why_fee_everyone' }];
    },
    answers: (due) =>
      keysOf(due).length > 0
        ? [says('ans_within', due, true), says('ans_above', due, false), choice('ans_price_depends')]
        : [choice('ans_price_named'), choice('ans_price_depends')],
  },
  {
    // Who set a limit for one person and one for a couple asks for the second price by its name.
    id: 'q_fee_other',
    when: ['call'],
    tier: TIERS.moneyAndLicence,
    resolves: ['price'],
    due: (situation) =>
      prices(situation)
        .slice(1)
        .flatMap((reason) =>
          openPrice(situation, reason).map((due) => ({
            ...due,
            slots: [reason.wish.session === 'couples' ? 'a couple' : 'one person'],
          })),
        ),
    answers: yesOrNo('ans_within', 'ans_above', 'ans_price_depends'),
  },
  {
    id: 'q_sliding',
    when: ['call'],
    tier: TIERS.contradiction,
    resolves: ['price', 'setting'],
    due: (situation) =>
      [
        ...prices(situation).flatMap((reason) => reducedPlace(situation, reason)),
        ...wishedReduced(situation),
      ].slice(0, 1),
    answers: yesOrNo('ans_place_open', 'ans_no_place', 'ans_waiting_for_place'),
  },
  {
    id: 'q_cancel',
    when: ['call'],
    tier: TIERS.always,
    resolves: [],
    due: () => [{ why: 'why_cancel', press: 5 }],
    answers: toWeigh('ans_free_in_time', 'ans_pay_always', 'ans_illness_excused', 'ans_vague'),
  },
];
