import type { RuleName } from '../evidence/assumptions.ts';
import type { Listing } from '../listing/listing.ts';
import type { ConceptWish } from '../profile/profile.ts';
import { isId } from '../vocabulary/concepts/among.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import { relatives } from '../vocabulary/concepts/plan-families.ts';
import { hoursApart } from '../vocabulary/concepts/zones.ts';
import { heldBy, supervision } from '../vocabulary/tagger/licences.ts';
import type { Heard } from './heard.ts';
import { isLicence } from './licensed.ts';

/** What a listing says beside a wish, that is no plain answer to it but moves its chance. */
export interface Outlook {
  note: 'family' | 'office' | 'elsewhere' | 'compact' | 'zone' | 'supervised';
  rule: RuleName;
  fact: Heard | null;
}

/** `null` when the listing says nothing beside the wish. `home`: the state where the user is, if they said so. */
export function outlook(
  wish: ConceptWish,
  listing: Listing,
  facts: readonly Heard[],
  home: string | null,
): Outlook | null {
  const stated = facts.filter(({ status }) => status === 'stated');
  const claimed = stated.filter(({ id }) => id === wish.concept);
  switch (wish.facet) {
    case 'plan':
      return claimed.length > 0 ? supervisedOutlook(stated) : planFamily(wish.concept, facts);
    case 'state':
      return stateOutlook(wish.concept, listing, stated, claimed);
    case 'hours': {
      const states = stated.filter(({ kind, field }) => kind === 'state' && field === 'region');
      const apart = home && states.length > 0 && states.every(({ id }) => hoursApart(id, home) >= 2);
      return claimed[0] && apart && listing.inPerson !== 'yes'
        ? { note: 'zone', rule: 'otherZone', fact: claimed[0] }
        : null;
    }
    default:
      return null;
  }
}

function planFamily(plan: string, facts: readonly Heard[]): Outlook | null {
  const family: ReadonlySet<string> = relatives(plan);
  const fact = facts.find(
    ({ id, status, field }) =>
      field === 'insurance' && (status === 'weak' ? id === plan : family.has(id)) && status !== 'denied',
  );
  return fact ? { note: 'family', rule: 'planFamily', fact } : null;
}

const COMPACTS: ReadonlySet<string> = new Set<ConceptId>(['us_adherent_dhs', 'us_counseling_compact']);

/** Licensed there; an office there, or clients; a compact of states; another state. */
function stateOutlook(
  state: string,
  listing: Listing,
  stated: readonly Heard[],
  claimed: readonly Heard[],
): Outlook | null {
  if (claimed.some((fact) => isLicence(fact, listing))) return null;
  const office = claimed[0];
  if (office) return { note: 'office', rule: 'stateByOffice', fact: office };
  const compact = stated.find(({ id }) => COMPACTS.has(id));
  if (compact) return { note: 'compact', rule: 'stateByCompact', fact: compact };
  const elsewhere = stated.filter(({ kind, id }) => kind === 'state' && id !== state);
  const other = elsewhere.find((fact) => isLicence(fact, listing)) ?? elsewhere[0];
  return other ? { note: 'elsewhere', rule: 'stateElsewhere', fact: other } : null;
}

/** Many plans pay for an associate only through the supervisor, or not at all. */
function supervisedOutlook(stated: readonly Heard[]): Outlook | null {
  const held = heldBy(stated);
  if (supervision(held) !== 'yes' && !stated.some(({ id }) => isId(id, 'supervised_by'))) return null;
  const fact = stated.find(({ id }) => isId(id, 'supervised_by')) ?? held[0]?.fact ?? null;
  return { note: 'supervised', rule: 'planFamily', fact };
}
