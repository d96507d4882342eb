import type { FieldName, Listing } from '../listing/listing.ts';
import type { ConceptWish, PriceWish, Wish } from '../profile/profile.ts';
import type { Fact } from '../vocabulary/facts.ts';
import { ASSUMPTIONS as A } from './assumptions.ts';
import type { Reason, Verdict } from './estimate-types.ts';
import { type Evidence, gather } from './evidence.ts';
import { feeFor, priceChance, priceStanding } from './fee.ts';
import { chancesOf } from './prior.ts';
import { type Told, told } from './told.ts';

/** What one listing says of one wish, and how likely that makes a yes. */
export function weigh(
  wish: Wish,
  listing: Listing,
  facts: readonly Fact[],
  answers: readonly Told[],
): Reason {
  const answer = told(answers, wish);
  const listed = wish.facet === 'price' ? weighPrice(wish, listing) : weighConcept(wish, listing, facts);
  return answer === undefined ? listed : toldReason(listed, answer);
}

/** An answer is taken as certain; what the listing says instead stays beside it, to be shown and not resolved. */
function toldReason(listed: Reason, yes: boolean): Reason {
  const verdict = yes === (listed.wish.importance !== 'not') ? 'fits' : 'conflicts';
  const disagrees = listed.verdict !== 'silent' && listed.verdict !== verdict;
  return { ...listed, verdict, note: 'told', disagrees, chance: verdict === 'fits' ? 1 : 0 };
}

function weighPrice(wish: PriceWish, listing: Listing): Reason {
  const { fee, field } = feeFor(listing, wish);
  const sliding = listing.slidingScale === 'yes';
  const standing = priceStanding(fee, wish.max, sliding);
  const verdict: Verdict = standing === 'within' ? 'fits' : standing === 'over' ? 'conflicts' : 'silent';
  const [low, high] = fee ?? [0, 0];
  return {
    wish,
    verdict,
    phrase: fee && (low === high ? `${low}` : `${low}–${high}`),
    where: fee ? field : null,
    strength: fee ? 'field' : null,
    note: fee && verdict === 'silent' ? 'weak' : null,
    disagrees: false,
    chance: priceChance(standing, wish, sliding),
  };
}

function weighConcept(wish: ConceptWish, listing: Listing, facts: readonly Fact[]): Reason {
  const evidence = withContrary(wish, gather(wish, listing, facts), facts);
  const has = chanceOfHaving(wish, listing, evidence);
  const wanted = wish.importance !== 'not';
  const shown = evidence.denied ?? evidence.stated ?? evidence.weak;
  return {
    wish,
    verdict: verdictOf(evidence, wanted),
    phrase: shown && !BARE.test(shown.phrase) ? shown.phrase : null,
    where: shown?.field ?? evidence.unticked,
    strength: shown?.strength ?? null,
    note: noteOf(evidence),
    disagrees: false,
    chance: wanted ? has : 1 - has,
  };
}

/** What a field of its own says without words: an icon or a code, not a phrase of the listing's. */
const BARE = /^(yes|no|accepting|waitlist|closed)$/;

/** A gender or a state that is stated leaves no room for another: what excludes a wish denies it. */
function withContrary(wish: ConceptWish, evidence: Evidence, facts: readonly Fact[]): Evidence {
  if (evidence.stated || evidence.denied || !wish.concept.startsWith('g_')) return evidence;
  const other = facts.find(
    ({ id, status }) => id.startsWith('g_') && id !== 'g_trans' && status === 'stated',
  );
  return other && wish.concept !== 'g_trans' ? { ...evidence, denied: other } : evidence;
}

function verdictOf({ stated, denied }: Evidence, wanted: boolean): Verdict {
  if (denied) return wanted ? 'conflicts' : 'fits';
  if (stated) return wanted ? 'fits' : 'conflicts';
  return 'silent';
}

function noteOf({ stated, denied, weak, unticked }: Evidence): Reason['note'] {
  if (stated || denied) return null;
  if (weak) return 'weak';
  return unticked ? 'unticked' : null;
}

function chanceOfHaving(wish: ConceptWish, listing: Listing, evidence: Evidence): number {
  const { stated, denied, weak, unticked } = evidence;
  const chances = chancesOf(wish);
  if (denied) return stated ? A.contradicted : A.denied;
  if (stated) {
    const ticked = chances.silent + (chances.ticked - chances.silent) * tickWeight(listing, stated.field);
    return stated.strength === 'tick' ? ticked : Math.max(A.stated[stated.strength], ticked);
  }
  if (weak) return Math.max(chances.silent, Math.min(A.weak, chances.silent + 0.3));
  if (wish.facet === 'state' && elsewhere(wish, listing)) return A.otherState;
  return unticked ? chances.unticked : chances.silent;
}

/** A listing that names its region and not the wished one. */
function elsewhere(wish: ConceptWish, listing: Listing): boolean {
  return listing.region !== '' && wish.facet === 'state';
}

/** 0…1: a tick among very many says less. */
function tickWeight(listing: Listing, field: FieldName): number {
  const list = listing[field];
  const count = Array.isArray(list) ? list.length : 0;
  return Math.min(1, A.ticksAtFullWeight / Math.max(1, count));
}
