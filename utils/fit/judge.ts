import { A } from '../evidence/assumptions.ts';
import type { Listing } from '../listing/listing.ts';
import type { ConceptFacet, ConceptWish } from '../profile/profile.ts';
import { conceptOf } from '../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import type { Note, Verdict, VerdictKind } from './estimate-types.ts';
import type { Evidence } from './evidence.ts';
import { factPlace, type Heard } from './heard.ts';
import type { Outlook } from './outlook.ts';
import { isWordless, sentenceWith } from './phrase.ts';
import { saidNothing } from './said-nothing.ts';
import { saidShare, strongestSaid } from './said-share.ts';

/** What one listing says of one concept, from what was gathered about it. */
export function judge(
  wish: ConceptWish,
  evidence: Evidence,
  beside: Outlook | null,
  listing: Listing,
): Verdict {
  return wish.importance === 'not'
    ? judgeMustNot(wish, evidence, listing)
    : judgeWish(wish, evidence, beside, listing);
}

/**
 * Offered, in words or by a tick, or ruled out; where a page says both it is offered, so that nothing which is taken
 * from a page makes it offered. Silence and half-words are no mark.
 */
function judgeMustNot(wish: ConceptWish, { denied, stated }: Evidence, listing: Listing): Verdict {
  if (stated) return judgementBy(wish, 'no', stated, listing, noteFor(stated));
  return denied ? judgementBy(wish, 'says', denied, listing, noteFor(denied)) : saidNothing(wish);
}

function judgeWish(
  wish: ConceptWish,
  { claims, denied, weak, others, near, unticked }: Evidence,
  beside: Outlook | null,
  listing: Listing,
): Verdict {
  if (denied) return judgementBy(wish, 'no', denied, listing, noteFor(denied));
  const best = strongestSaid(claims, listing);
  if (best && beside?.note !== 'office' && beside?.note !== 'zone') {
    const { claim, said } = best;
    return { ...judgementBy(wish, 'says', claim, listing, beside?.note ?? noteFor(claim)), ...said };
  }
  if (beside && NEARLY.has(beside.note)) return judgementBy(wish, 'near', beside.fact, listing, beside.note);
  const half = AFFIRMING.has(wish.concept) ? null : weak;
  if (others) return judgementBy(wish, 'near', others, listing, 'ages');
  if (canBeNear(wish) && (half || near)) {
    const note = half ? (noteFor(half) ?? 'weak') : 'related';
    return {
      ...judgementBy(wish, 'near', half ?? near, listing, note),
      related: half ? null : (near?.id ?? null),
    };
  }
  const said = beside?.fact ?? weak;
  const note = beside?.note ?? (weak ? 'weak' : null);
  if (unticked) {
    const found = said ? judgementBy(wish, 'unlisted', said, listing, note) : saidNothing(wish);
    return { ...found, verdict: 'unlisted', where: found.where ?? unticked, note: note ?? 'unticked' };
  }
  return said ? judgementBy(wish, 'silent', said, listing, note) : saidNothing(wish);
}

/** What stands beside a wish and comes near to it. */
const NEARLY: ReadonlySet<string> = new Set(['office', 'compact', 'zone']);

/** Who someone is, what they speak and which plan they take is so or not: nothing is near to it. */
const NEVER_NEAR: ReadonlySet<ConceptFacet> = new Set(['plan', 'language']);
const FAITHS: ReadonlySet<string> = new Set<ConceptId>([
  'christian',
  'biblical',
  'pastoral',
  'islamic',
  'jewish_frame',
]);

function canBeNear({ facet, concept }: ConceptWish): boolean {
  return !NEVER_NEAR.has(facet) && conceptOf(concept)?.kind !== 'identity' && !FAITHS.has(concept);
}

/** Welcome is no affirming care: a community tick, *allied* or *friendly* is never near to it. */
const AFFIRMING: ReadonlySet<string> = new Set<ConceptId>(['lgbtq_affirming', 'gender_affirming']);

function noteFor({ by }: Heard): Note | null {
  return by ?? null;
}

const SHARES: Record<VerdictKind, number> = { says: 1, near: A.saidNear, silent: 0, unlisted: 0, no: 0 };

function judgementBy(
  wish: ConceptWish,
  verdict: VerdictKind,
  fact: Heard | null,
  listing: Listing,
  note: Note | null,
): Verdict {
  return {
    ...saidNothing(wish),
    verdict,
    phrase: fact && reasonPhrase(fact, listing),
    deciding: fact && !isWordless(fact.phrase) ? fact.phrase : null,
    where: fact && factPlace(fact),
    note,
    share: SHARES[verdict],
    amongTicks: fact ? saidShare(fact, listing).amongTicks : null,
  };
}

function reasonPhrase({ phrase, field, answer, by: source }: Heard, listing: Listing): string | null {
  if (isWordless(phrase)) return null;
  if (source === 'filter') return phrase;
  if (answer) return sentenceWith(answer.text, phrase);
  return field === 'statement' ? sentenceWith(listing.statement, phrase) : phrase;
}
