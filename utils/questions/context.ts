import type { Estimate, Reason } from '../fit/estimate-types.ts';
import type { Listing } from '../listing/listing.ts';
import type { ConceptFacet, ConceptWish, PriceWish, Profile } from '../profile/profile.ts';
import { conceptOf } from '../vocabulary/concepts.ts';
import type { Fact } from '../vocabulary/facts.ts';
import { plainLabel } from './plain-label.ts';

/** Everything that decides whether a question is worth asking. */
export interface Situation {
  profile: Profile;
  listing: Listing;
  facts: readonly Fact[];
  estimate: Estimate;
}

/** A reason about a concept of these facets; the first is the one that matters most. */
export type ConceptReason = Reason & { wish: ConceptWish };

export function reasonsAbout(situation: Situation, ...facets: ConceptFacet[]): ConceptReason[] {
  return allReasons(situation).filter((reason): reason is ConceptReason =>
    (facets as string[]).includes(reason.wish.facet),
  );
}

export function priceReason(situation: Situation): (Reason & { wish: PriceWish }) | undefined {
  return allReasons(situation).find(
    (reason): reason is Reason & { wish: PriceWish } => reason.wish.facet === 'price',
  );
}

export function allReasons({ estimate }: Situation): Reason[] {
  return [...estimate.silent, ...estimate.conflicts, ...estimate.fits];
}

/** What a person would call a concept in the middle of a sentence. */
export function spoken(id: string): string {
  const label = plainLabel(conceptOf(id)?.label ?? id);
  // Abbreviations, names of methods, plans and languages keep their capitals.
  return /^[A-Z][a-z]+(\s|$)/.test(label) && LOWER_KINDS.has(conceptOf(id)?.kind ?? '')
    ? label[0]?.toLowerCase() + label.slice(1)
    : label;
}

const LOWER_KINDS = new Set(['issue', 'population', 'practical', 'approach']);

/** Whether the listing claims any of these. */
export function claims({ facts }: Situation, ids: readonly string[]): boolean {
  return facts.some((fact) => fact.status === 'stated' && ids.includes(fact.id));
}

/** Whether a credential says that they work under supervision. */
export function supervised({ facts, listing }: Situation): boolean {
  const byCredential = facts.some(
    ({ id, kind, status }) =>
      status === 'stated' &&
      (id === 'supervised_by' || (kind === 'credential' && SUPERVISED.has(conceptOf(id)?.level ?? ''))),
  );
  return byCredential || /\b(associate|pre-licensed|intern|trainee|supervisee)\b/i.test(listing.profession);
}

const SUPERVISED = new Set(['supervised', 'student']);
