import type { FieldName, Listing, TickField } from '../listing/listing.ts';
import { hasList } from '../listing/listing.ts';
import type { ConceptFacet, ConceptWish } from '../profile/profile.ts';
import { isAmong } from '../vocabulary/concepts/among.ts';
import { isNoPlan, isOf } from '../vocabulary/concepts/concepts.ts';
import type { Subkind } from '../vocabulary/concepts/kinds.ts';
import { kindsOf, nearOf } from '../vocabulary/concepts/relations.ts';
import type { Fact } from '../vocabulary/tagger/facts.ts';
import { isUnderstood } from '../vocabulary/tagger/ticks.ts';
import { isForOthers } from './for-whom.ts';
import type { Heard } from './heard.ts';
import { excluding } from './implied.ts';
import { namedOtherwise, particulars } from './particulars.ts';

/** What a listing says of one concept, sorted by what it is worth. */
export interface Evidence {
  /** Every claim of it, the strongest first. */
  claims: readonly Heard[];
  /** The strongest claim. */
  stated: Heard | null;
  denied: Heard | null;
  weak: Heard | null;
  /** A claim of it for people of another age than is asked for, in the absence of any for them. */
  others: Heard | null;
  /** Something related that is said, in the absence of any claim; see `relations.json`. */
  near: Heard | null;
  /** The list that is there without the concept, when nothing else is said of it. */
  unticked: FieldName | null;
}

const TICKS_OF_FACET: Partial<Record<ConceptFacet, readonly TickField[]>> = {
  topic: ['issues', 'specialties'],
  approach: ['approaches'],
  age: ['ages'],
  format: ['participants'],
  language: ['languages'],
};

const STRENGTH: Record<Fact['strength'], number> = { field: 4, top: 3, statement: 2, tick: 1 };

const ANY_AGE: ReadonlySet<string> = new Set();

/** Gathers what is said of a wish, for people of the ages asked for. Order and number of facts make no difference. */
export function gather(
  wish: ConceptWish,
  listing: Listing,
  facts: readonly Heard[],
  ages = ANY_AGE,
): Evidence {
  const kinds = kindsOf(wish.concept);
  const about = [
    ...particulars(wish, listing, facts),
    ...facts.filter(
      (fact) => fact.id === wish.concept || (fact.status === 'stated' && isAmong(fact.id, kinds)),
    ),
  ];
  const offered = wish.importance === 'not' ? about.filter(({ by }) => by !== 'licence') : about;
  const all = ranked(offered, 'stated');
  const forOthers = wish.facet === 'topic' ? all.filter((fact) => isForOthers(fact, listing, ages)) : [];
  const said = all.filter((fact) => !forOthers.includes(fact));
  const denial = ranked(about, 'denied')[0] ?? (said[0] ? null : excluding(wish, facts));
  // A licence that rules it out yields to the therapist's own words, and makes a mere tick a question.
  const byLicence = denial?.by === 'licence' && said.length > 0;
  const listed = listWithout(wish, listing, facts);
  // A training for couples, beside a list of those who come that does not name them, leaves it open.
  const trained =
    wish.facet === 'format' && listed !== null && said.length > 0 && said.every(({ by }) => by === 'licence');
  const doubted = (byLicence && !said.some(({ strength }) => strength === 'statement')) || trained;
  const claims = doubted ? [] : said;
  const [stated = null] = claims;
  const denied = byLicence ? null : denial;
  const weak = (doubted && said[0]) || (ranked(offered, 'weak')[0] ?? null);
  const silent = !stated && !denied;
  return {
    claims,
    stated,
    denied,
    weak,
    others: silent ? (forOthers[0] ?? null) : null,
    near: silent ? relatedTo(wish, facts) : null,
    unticked: silent && !listedWeakly(weak) ? listed : null,
  };
}

/** The facts of a status, the strongest first; of equals the one whose phrase sorts first, so order makes no difference. */
function ranked(facts: readonly Heard[], status: Fact['status']): Heard[] {
  return facts
    .filter((fact) => fact.status === status)
    .sort(
      (a, b) =>
        Number(a.by !== undefined) - Number(b.by !== undefined) ||
        STRENGTH[b.strength] - STRENGTH[a.strength] ||
        compare(a.phrase, b.phrase),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The strongest claim of something near the wish. A must-not has nothing near it. */
function relatedTo({ concept, importance }: ConceptWish, facts: readonly Heard[]): Heard | null {
  const related = importance === 'not' ? [] : nearOf(concept);
  if (related.length === 0) return null;
  const found = facts.filter(
    ({ id, strength, by }) =>
      by !== 'filter' &&
      related.some(({ said, ownWords }) => said === id && (!ownWords || strength === 'statement')),
  );
  return ranked(found, 'stated')[0] ?? null;
}

/** A list that names it with a reserve, such as a language spoken a little, is no list without it. */
function listedWeakly(weak: Heard | null): boolean {
  return weak !== null && weak.strength !== 'statement' && weak.by === undefined;
}

/** A list that is there, and says something that is understood, without the concept. */
function listWithout(wish: ConceptWish, listing: Listing, facts: readonly Heard[]): FieldName | null {
  const known = (field: TickField | 'insurance') => isUnderstood(listing[field] ?? [], field);
  if (wish.facet === 'plan') return namesPlans(facts) && known('insurance') ? 'insurance' : null;
  if (wish.facet === 'place' || wish.facet === 'profession') return namedOtherwise(wish, listing);
  if (wish.facet === 'comfort') return otherIdentities(wish.concept, facts);
  return TICKS_OF_FACET[wish.facet]?.find((field) => hasList(listing, field) && known(field)) ?? null;
}

/** Whether any plan is named: "Yes" and "out of network" name none. */
export function namesPlans(facts: readonly Heard[]): boolean {
  return facts.some(
    ({ id, kind, field, by }) =>
      kind === 'insurer' && field === 'insurance' && by !== 'filter' && !isNoPlan(id),
  );
}

const KIN = ['clinician_ethnicity', 'faith'] as const satisfies readonly Subkind[];

/** A list of ethnicities or of faiths that names others. */
function otherIdentities(concept: string, facts: readonly Heard[]): FieldName | null {
  const kin = KIN.find((subkind) => isOf(concept, subkind));
  if (!kin) return null;
  const other = facts.find(
    ({ id, field, by }) => isOf(id, kin) && (field === 'identity' || field === 'faith') && by !== 'filter',
  );
  return other?.field ?? null;
}
