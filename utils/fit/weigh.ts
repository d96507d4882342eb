import { A } from '../evidence/assumptions.ts';
import type { Listing } from '../listing/listing.ts';
import type { ConceptWish, Wish } from '../profile/profile.ts';
import { type Chance, opposite, unknown, unticked } from './chance.ts';
import { claimsWorth } from './claims.ts';
import type { Note, Reason, Side, Verdict, VerdictKind } from './estimate-types.ts';
import { type Evidence, gather } from './evidence.ts';
import type { Heard } from './heard-fact.ts';
import { judge } from './judge.ts';
import { type Outlook, outlook } from './outlook.ts';
import { isWordless } from './phrase.ts';
import { prior } from './prior.ts';
import { BASE_RATES, type Rates } from './rates.ts';
import { strongestSaid } from './said-share.ts';
import { ends, type Scales, type Weighed } from './scales.ts';
import { toldAnswer } from './told.ts';
import { overListed } from './told-reason.ts';
import { weighPrice } from './weigh-price.ts';

/** Weighs one wish. An answer of the therapist counts before anything that is listed. */
export function weigh(wish: Wish, scales: Scales): Weighed {
  const answer = toldAnswer(scales.answers, wish);
  const listed = wish.facet === 'price' ? weighPrice(wish, scales) : weighConcept(wish, scales);
  return answer === undefined ? listed : overListed(listed, answer);
}

const SIDES: Record<VerdictKind, Side> = {
  says: 'fits',
  no: 'conflicts',
  near: 'silent',
  silent: 'silent',
  unlisted: 'silent',
};

/** On which of the three lists a verdict stands. */
export const sideOf = ({ verdict }: Pick<Verdict, 'verdict'>): Side => SIDES[verdict];

function weighConcept(wish: ConceptWish, scales: Scales): Weighed {
  const { listing, facts, home, ages } = scales;
  const evidence = gather(wish, listing, facts, ages);
  const beside = evidence.denied ? null : outlook(wish, listing, facts, home);
  const having = chanceOfHaving(wish, evidence, beside, scales);
  const verdict = judge(wish, evidence, beside, listing);
  const shown = decisive(verdict, evidence, beside, listing);
  const where = shown?.field ?? evidence.unticked;
  const side = sideOf(verdict);
  const reason: Reason = {
    wish,
    verdict: side,
    phrase: verdict.phrase ?? (shown && !isWordless(shown.phrase) ? shown.phrase : null),
    where,
    source: (where && listing.sources[where]) ?? null,
    strength: shown?.strength ?? null,
    note: verdict.note ?? (side === 'silent' ? leftOpenBy(evidence) : null),
    disagrees: false,
    ...ends(wish.importance === 'not' ? opposite(having) : having),
  };
  return { verdict, reason };
}

/** Why it is open. Of what is said, half-words elsewhere take nothing away. */
function leftOpenBy({ weak, unticked }: Evidence): Note | null {
  if (weak) return 'weak';
  return unticked ? 'unticked' : null;
}

/** The fact that a verdict rests on: what is shown of a reason is of one fact, its words and where they stand. */
function decisive(
  { wish, verdict }: Verdict,
  { claims, stated, denied, others, weak, near }: Evidence,
  beside: Outlook | null,
  listing: Listing,
): Heard | null {
  if (verdict === 'says' && wish.importance !== 'not') return strongestSaid(claims, listing)?.claim ?? null;
  if (verdict === 'no' && wish.importance === 'not') return stated;
  return denied ?? beside?.fact ?? stated ?? others ?? weak ?? near;
}

function chanceOfHaving(
  wish: ConceptWish,
  { claims, stated, denied, weak, others, near, unticked: list }: Evidence,
  beside: Outlook | null,
  { listing, facts, setting: { rates }, spread }: Scales,
): Chance {
  if (denied) {
    return stated
      ? { low: 0, mid: A.contradictedMid, high: A.contradictedHigh, rule: 'contradictedMid' }
      : { low: 0, mid: A.deniedMid, high: A.deniedHigh, rule: 'deniedMid' };
  }
  if (beside) return unknown(A[beside.rule], spread, beside.rule);
  if (stated) return claimsWorth(wish, claims, listing, rates);
  const before = prior(wish, facts, rates);
  if (weak || others) {
    const mid = Math.max(before.mid, Math.min(A.uncertainMid, before.mid + A.weakGain));
    return unknown(mid, spread, 'uncertainMid');
  }
  if (list && wish.facet === 'plan') return unknown(A.planUnlisted, spread, 'planUnlisted');
  if (list) return unlisted(wish, rates);
  if (near) {
    const mid = Math.max(before.mid, Math.min(A.uncertainMid, before.mid + A.nearGain));
    return unknown(mid, spread, 'nearGain');
  }
  return unknown(before.mid, spread, before.rule);
}

/** Lists of topics and methods may be cut short; lists of ages, formats and languages are whole. */
function unlisted({ facet, concept }: ConceptWish, rates: Rates): Chance {
  const rate = rates(concept, 'listed');
  return facet === 'topic' || facet === 'approach'
    ? unticked(rate, BASE_RATES(concept, 'listed'))
    : unticked(rate);
}
