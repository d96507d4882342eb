import type { FieldName, Listing, TickField } from '../listing/listing.ts';
import { hasList } from '../listing/listing.ts';
import type { ConceptFacet, ConceptWish } from '../profile/profile.ts';
import type { Fact } from '../vocabulary/facts.ts';

/** What a listing says of one concept, sorted by what it is worth. */
export interface Evidence {
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

/** Other concepts that say the same of a wish: a therapist who offers both settings offers each. */
const IMPLIED_BY: Record<string, readonly string[]> = {
  setting_online: ['setting_hybrid'],
  setting_in_person: ['setting_hybrid'],
  trauma: ['cptsd'],
  addiction: ['substance', 'alcohol'],
  substance: ['alcohol'],
  exposure: ['erp', 'pe'],
  fmt_couple: ['couples_general'],
  fmt_family: ['family_marital'],
  fmt_group: ['group_therapy'],
  lgbtq_affirming: ['gender_affirming'],
};

/** Concepts whose claim is a denial of the wish: who takes no insurance takes no plan. */
const DENIED_BY: Partial<Record<ConceptFacet, string>> = { plan: 'ins_none' };

const STRENGTH: Record<Fact['strength'], number> = { field: 4, top: 3, statement: 2, tick: 1 };

/** Gathers what is said of a wish. Order and number of facts make no difference. */
export function gather(wish: ConceptWish, listing: Listing, facts: readonly Fact[]): Evidence {
  const implied = IMPLIED_BY[wish.concept] ?? [];
  const about = facts.filter(
    (fact) => fact.id === wish.concept || (implied.includes(fact.id) && fact.status === 'stated'),
  );
  const excluded = facts.filter((fact) => fact.id === DENIED_BY[wish.facet] && fact.status === 'stated');
  const stated = strongest(about, 'stated');
  const denied = strongest(about, 'denied') ?? strongest(excluded, 'stated');
  const weak = strongest(about, 'weak');
  const silent = !stated && !denied;
  return { stated, denied, weak, unticked: silent ? listWithout(wish, listing) : null };
}

/** The strongest fact of a status; of equals the one whose phrase sorts first, so order makes no difference. */
function strongest(facts: readonly Fact[], status: Fact['status']): Fact | null {
  const [first] = facts
    .filter((fact) => fact.status === status)
    .sort((a, b) => STRENGTH[b.strength] - STRENGTH[a.strength] || compare(a.phrase, b.phrase));
  return first ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A list that is there, and says something, without the concept. */
function listWithout(wish: ConceptWish, listing: Listing): FieldName | null {
  if (wish.facet === 'plan') return listing.insurance?.length ? 'insurance' : null;
  return LISTS[wish.facet]?.find((field) => hasList(listing, field) && listing[field].length > 0) ?? null;
}
