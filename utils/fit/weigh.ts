import type { ConceptWish, Wish } from '../profile/profile.ts';
import { A } from './assumptions.ts';
import { type Chance, certain, opposite, unknown, unticked } from './chance.ts';
import { worthOf } from './claims.ts';
import type { Note, Reason, Verdict } from './estimate-types.ts';
import { type Evidence, gather } from './evidence.ts';
import { type Outlook, outlook } from './outlook.ts';
import { prior } from './prior.ts';
import { BASE_RATES, type Rates } from './rates.ts';
import { ends, type Scales } from './scales.ts';
import { told } from './told.ts';
import { weighPrice } from './weigh-price.ts';

/** What one listing says of one wish, and how likely that makes a yes. */
export function weigh(wish: Wish, scales: Scales): Reason {
  const answer = told(scales.answers, wish);
  const listed = wish.facet === 'price' ? weighPrice(wish, scales) : weighConcept(wish, scales);
  return answer === undefined ? listed : toldReason(listed, answer);
}

/** An answer is taken as certain; what the listing says instead stays beside it, to be shown and not resolved. */
function toldReason(listed: Reason, yes: boolean): Reason {
  const fits = yes === (listed.wish.importance !== 'not');
  const verdict = fits ? 'fits' : 'conflicts';
  const disagrees = listed.verdict !== 'silent' && listed.verdict !== verdict;
  return { ...listed, ...ends(certain(fits)), verdict, note: 'told', disagrees };
}

function weighConcept(wish: ConceptWish, scales: Scales): Reason {
  const { listing, facts, home } = scales;
  const evidence = gather(wish, listing, facts);
  const beside = evidence.denied ? null : outlook(wish, listing, facts, home);
  const having = chanceOfHaving(wish, evidence, beside, scales);
  const wanted = wish.importance !== 'not';
  const shown = evidence.denied ?? evidence.stated ?? beside?.fact ?? evidence.weak;
  const where = shown?.field ?? evidence.unticked;
  return {
    wish,
    verdict: verdictOf(evidence, beside, wanted),
    phrase: shown && !BARE.test(shown.phrase) ? shown.phrase : null,
    where,
    source: (where && listing.sources[where]) ?? null,
    strength: shown?.strength ?? null,
    note: noteOf(evidence, beside),
    disagrees: false,
    ...ends(wanted ? having : opposite(having)),
  };
}

/** What a field of its own says without words: an icon or a code, not a phrase of the listing's. */
const BARE = /^(yes|no|accepting|waitlist|closed)$/;

function verdictOf({ stated, denied }: Evidence, beside: Outlook | null, wanted: boolean): Verdict {
  if (denied) return wanted ? 'conflicts' : 'fits';
  if (stated && !beside) return wanted ? 'fits' : 'conflicts';
  return 'silent';
}

function noteOf({ stated, denied, weak, unticked: list }: Evidence, beside: Outlook | null): Note | null {
  if (beside) return beside.note;
  if (stated || denied) return null;
  if (weak) return 'weak';
  return list ? 'unticked' : null;
}

function chanceOfHaving(
  wish: ConceptWish,
  { claims, stated, denied, weak, unticked: list }: Evidence,
  beside: Outlook | null,
  { listing, facts, setting: { rates }, spread }: Scales,
): Chance {
  if (denied) {
    return stated
      ? { low: 0, mid: A.contradictedMid, high: A.contradictedHigh, rule: 'contradictedMid' }
      : { low: 0, mid: A.deniedMid, high: A.deniedHigh, rule: 'deniedMid' };
  }
  if (beside) return unknown(A[beside.rule], spread, beside.rule);
  if (stated) return worthOf(wish, claims, listing, rates);
  const before = prior(wish, facts, rates);
  if (weak) {
    const mid = Math.max(before.mid, Math.min(A.uncertainMid, before.mid + A.weakGain));
    return unknown(mid, spread, 'uncertainMid');
  }
  if (list && wish.facet === 'plan') return unknown(A.planUnlisted, spread, 'planUnlisted');
  if (list) return unlisted(wish, rates);
  return unknown(before.mid, spread, before.rule);
}

/** Lists of topics and methods may be cut short; lists of ages, formats and languages are whole. */
function unlisted({ facet, concept }: ConceptWish, rates: Rates): Chance {
  const rate = rates(concept, 'listed');
  return facet === 'topic' || facet === 'approach'
    ? unticked(rate, BASE_RATES(concept, 'listed'))
    : unticked(rate);
}
