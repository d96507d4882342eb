import type { FieldName, Listing, TickField } from '../listing/listing.ts';
import { hasList } from '../listing/listing.ts';
import { own } from '../lookup/own.ts';
import type { ConceptFacet, ConceptWish } from '../profile/profile.ts';
import { conceptOf } from '../vocabulary/concepts.ts';
import type { Fact } from '../vocabulary/facts.ts';
import { excluding, IMPLIED_BY } from './implied.ts';

/** What a listing says of one concept, sorted by what it is worth. */
export interface Evidence {
  /** Every claim of it, the strongest first. */
  claims: readonly Fact[];
  /** The strongest claim. */
  stated: Fact | null;
  denied: Fact | null;
  weak: Fact | null;
  /** The list that is there without the concept, when nothing else is said of it. */
  unticked: FieldName | null;
}

const LISTS: Partial<Record<ConceptFacet, readonly TickField[]>> = {
  topic: ['issues', 'specialties'],
  approach: ['approaches'],
  age: ['ages'],
  format: ['participants'],
  language: ['languages'],
};

const STRENGTH: Record<Fact['strength'], number> = { field: 4, top: 3, statement: 2, tick: 1 };

/** Gathers what is said of a wish. Order and number of facts make no difference. */
export function gather(wish: ConceptWish, listing: Listing, facts: readonly Fact[]): Evidence {
  const implied = own(IMPLIED_BY, wish.concept) ?? [];
  const about = facts.filter(
    (fact) => fact.id === wish.concept || (implied.includes(fact.id) && fact.status === 'stated'),
  );
  const claims = ranked(about, 'stated');
  const [stated = null] = claims;
  const denied = ranked(about, 'denied')[0] ?? (stated ? null : excluding(wish, facts));
  const [weak = null] = ranked(about, 'weak');
  const silent = !stated && !denied;
  return { claims, stated, denied, weak, unticked: silent ? listWithout(wish, listing, facts) : null };
}

/** The facts of a status, the strongest first; of equals the one whose phrase sorts first, so order makes no difference. */
function ranked(facts: readonly Fact[], status: Fact['status']): Fact[] {
  return facts
    .filter((fact) => fact.status === status)
    .sort((a, b) => STRENGTH[b.strength] - STRENGTH[a.strength] || compare(a.phrase, b.phrase));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A list that is there, and says something, without the concept. */
function listWithout(wish: ConceptWish, listing: Listing, facts: readonly Fact[]): FieldName | null {
  if (wish.facet === 'plan') return namesPlans(facts) ? 'insurance' : null;
  return LISTS[wish.facet]?.find((field) => hasList(listing, field) && listing[field].length > 0) ?? null;
}

/** Whether any plan is named: "Yes" and "out of network" name none. */
export function namesPlans(facts: readonly Fact[]): boolean {
  return facts.some(
    ({ id, kind, field }) =>
      kind === 'insurer' && field === 'insurance' && !conceptOf(id)?.subkind.startsWith('marker'),
  );
}
