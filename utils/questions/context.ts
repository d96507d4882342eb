import type { Estimate, Reason, Verdict } from '../fit/estimate-types.ts';
import type { Heard } from '../fit/heard.ts';
import { isWordless } from '../fit/phrase.ts';
import type { Told } from '../fit/told.ts';
import type { Listing } from '../listing/listing.ts';
import type { ConceptFacet, ConceptWish, PriceWish, Profile } from '../profile/profile.ts';
import { isAmong } from '../vocabulary/concepts/among.ts';
import { conceptOf } from '../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import type { Fact } from '../vocabulary/tagger/facts.ts';
import { heldBy, isJunior, supervision } from '../vocabulary/tagger/licences.ts';

export { spoken } from './spoken.ts';

/** Everything that decides whether a question is worth asking. */
export interface Situation {
  profile: Profile;
  listing: Listing;
  facts: readonly Fact[];
  /** Made with `answers`. */
  estimate: Estimate;
  /** What the therapist has said so far. */
  answers: readonly Told[];
}

/** A reason about a concept. */
export type ConceptReason = Reason & { wish: ConceptWish };

/** The reasons about concepts of these facets. */
export function reasonsAbout(situation: Situation, ...facets: ConceptFacet[]): ConceptReason[] {
  return allReasons(situation).filter((reason): reason is ConceptReason =>
    (facets as string[]).includes(reason.wish.facet),
  );
}

/** The reasons about a price: for one person, for a couple, or both. */
export function priceReasons(situation: Situation): (Reason & { wish: PriceWish })[] {
  return allReasons(situation).filter(
    (reason): reason is Reason & { wish: PriceWish } => reason.wish.facet === 'price',
  );
}

export function allReasons({ estimate }: Situation): Reason[] {
  return [...estimate.silent, ...estimate.conflicts, ...estimate.fits];
}

/** Those that nobody has answered yet: neither the listing nor the therapist. */
export const unanswered = <R extends Reason>(reasons: readonly R[]): R[] =>
  reasons.filter(({ verdict }) => verdict === 'silent');

/** Those about something that is wished for, not kept out. */
export const wanted = <R extends Reason>(reasons: readonly R[]): R[] =>
  reasons.filter(({ wish }) => wish.importance !== 'not');

/** Whether the listing claims any of these, or the therapist said so. */
export function claims({ facts, answers }: Situation, ids: readonly ConceptId[]): boolean {
  return (
    facts.some((fact) => fact.status === 'stated' && isAmong(fact.id, ids)) ||
    answers.some(({ about, yes }) => yes && isAmong(about.slice(about.indexOf(':') + 1), ids))
  );
}

/** Whether the listing says anything plain of these: that it is so, or that it is not. What a licence rules out, it does not say. */
export function settles({ facts }: Situation, ids: readonly ConceptId[]): boolean {
  return (facts as readonly Heard[]).some(
    ({ id, status, by }) =>
      status !== 'weak' && !(by === 'licence' && status === 'denied') && isAmong(id, ids),
  );
}

/** The listing's own words for the first of these that it claims. */
export function phraseOf({ facts }: Situation, ids: readonly ConceptId[]): string | null {
  const [first] = facts
    .filter(({ id, status, phrase }) => status === 'stated' && isAmong(id, ids) && !isWordless(phrase))
    .map(({ phrase }) => phrase)
    .sort();
  return first ?? null;
}

/** The levels of the credentials that the listing claims. */
export function credentialLevels({ facts }: Situation): Set<string> {
  return new Set(
    facts
      .filter(({ kind, status }) => kind === 'credential' && status === 'stated')
      .map(({ id }) => conceptOf(id)?.level ?? ''),
  );
}

/**
 * Whether they work under supervision, and what says so: their own words, their letters, or letters that mean it in
 * some states only. `null` where an independent licence is named, or nothing tells.
 */
export function supervised(situation: Situation): 'words' | 'letters' | 'state' | null {
  const { facts, listing } = situation;
  const by = supervision(heldBy(facts));
  if (by === 'no') return null;
  if (claims(situation, ['supervised_by'])) return 'words';
  if (by === 'yes' || [listing.profession, ...listing.credentials].some(isJunior)) return 'letters';
  return by;
}

/** The verdict on a reason's wish. */
export function verdictOn({ estimate }: Situation, { wish }: Reason): Verdict | undefined {
  return estimate.verdicts.find((verdict) => verdict.wish === wish);
}
