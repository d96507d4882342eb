import { A } from '../evidence/assumptions.ts';
import type { Listing } from '../listing/listing.ts';
import type { ConceptFacet, ConceptWish } from '../profile/profile.ts';
import type { Strength } from '../vocabulary/tagger/facts.ts';
import { type Chance, claimed, type Worth } from './chance.ts';
import type { Heard } from './heard.ts';
import type { ClaimPlace, Rates } from './rates.ts';

/** The four numbers that the table of rules has for a kind of claim. */
const worth = (kind: 'tick' | 'statement' | 'top' | 'twice' | 'plan'): Worth => ({
  common: { low: A[`${kind}LowCommon`], mid: A[`${kind}MidCommon`] },
  rare: { low: A[`${kind}LowRare`], mid: A[`${kind}MidRare`] },
  rule: `${kind}MidCommon`,
});

const TICK = worth('tick');
const STATEMENT = worth('statement');
const TOP = worth('top');
const TWICE = worth('twice');
const PLAN = worth('plan');

/** What a field of its own says, such as a setting: hardly anything is left open. */
export const BY_FIELD: Chance = { low: A.fieldLow, mid: A.fieldMid, high: 1, rule: 'fieldMid' };

/** Who, where and when: a plain fact wherever it stands. */
const PLAIN: Chance = { low: A.factLow, mid: A.factMid, high: 1, rule: 'factMid' };
const PLAIN_FACETS: ReadonlySet<ConceptFacet> = new Set([
  'age',
  'format',
  'language',
  'setting',
  'state',
  'hours',
  'place',
  'profession',
]);

/**
 * What the claims of one concept are worth together: the strongest counts; put first *and* written out counts
 * as two places. More ticks add nothing.
 */
export function claimsWorth(
  wish: ConceptWish,
  claims: readonly Heard[],
  listing: Listing,
  rates: Rates,
): Chance {
  if (wish.facet === 'plan') return claimed(PLAN, rates(wish.concept, 'listed'));
  const at = (strength: Strength) => claims.some((fact) => fact.strength === strength);
  if (PLAIN_FACETS.has(wish.facet)) return at('field') ? BY_FIELD : PLAIN;
  const rate = (place: ClaimPlace) => rates(wish.concept, place);
  const worths: Chance[] = [];
  if (at('field')) worths.push(BY_FIELD);
  if (at('top') && at('statement')) worths.push(claimed(TWICE, Math.min(rate('top'), rate('statement'))));
  if (at('top')) worths.push(claimed(TOP, rate('top')));
  if (at('statement')) worths.push(claimed(STATEMENT, rate('statement')));
  if (at('tick')) worths.push(claimed(TICK, rate('listed'), amongTicks(claims, listing)));
  return worths.reduce((best, worth) => (worth.mid > best.mid ? worth : best));
}

/** What a tick is worth on a listing of which nothing else is known. */
export function worthOfTick(rate: number): Chance {
  return claimed(TICK, rate);
}

/** 0…1: a tick among very many says less. */
function amongTicks(claims: readonly Heard[], listing: Listing): number {
  const counts = claims.flatMap(({ strength, field }) => {
    const list = listing[field];
    return strength === 'tick' && Array.isArray(list) ? [list.length] : [];
  });
  return Math.min(1, A.ticksAtFullWeight / Math.max(1, ...counts));
}
