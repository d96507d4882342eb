import type { Listing } from '../listing/listing.ts';
import type { ConceptWish } from '../profile/profile.ts';
import { conceptOf } from '../vocabulary/concepts.ts';
import type { Fact } from '../vocabulary/facts.ts';
import type { RuleName } from './assumptions.ts';
import { relatives } from './plan-families.ts';
import { hoursApart } from './zones.ts';

/** What a listing says beside a wish, that is no answer to it but moves its chance. */
export interface Outlook {
  note: 'family' | 'elsewhere' | 'compact' | 'zone' | 'supervised';
  rule: RuleName;
  fact: Fact | null;
}

/** `null` when the listing says nothing beside the wish. `home`: the state where the user is, if they said so. */
export function outlook(
  wish: ConceptWish,
  listing: Listing,
  facts: readonly Fact[],
  home: string | null,
): Outlook | null {
  const stated = facts.filter(({ status }) => status === 'stated');
  const claimed = stated.find(({ id }) => id === wish.concept);
  switch (wish.facet) {
    case 'plan': {
      if (claimed) return supervised(stated);
      const family = relatives(wish.concept);
      const fact = facts.find(
        ({ id, status, field }) =>
          field === 'insurance' &&
          (status === 'weak' ? id === wish.concept : family.has(id)) &&
          status !== 'denied',
      );
      return fact ? { note: 'family', rule: 'planFamily', fact } : null;
    }
    case 'state': {
      if (claimed || !stated.some(({ kind }) => kind === 'state')) return null;
      const compact = stated.find(({ id }) => COMPACTS.has(id));
      if (compact) return { note: 'compact', rule: 'stateByCompact', fact: compact };
      const region = stated.find(({ kind }) => kind === 'state') ?? null;
      return { note: 'elsewhere', rule: 'stateElsewhere', fact: region };
    }
    case 'hours': {
      const states = stated.filter(({ kind, field }) => kind === 'state' && field === 'region');
      const apart = home && states.length > 0 && states.every(({ id }) => hoursApart(id, home) >= 2);
      return claimed && apart && listing.inPerson !== 'yes'
        ? { note: 'zone', rule: 'otherZone', fact: claimed }
        : null;
    }
    default:
      return null;
  }
}

const COMPACTS = new Set(['us_adherent_dhs', 'us_counseling_compact']);

/** Many plans pay for an associate only through the supervisor, or not at all. */
function supervised(stated: readonly Fact[]): Outlook | null {
  const fact = stated.find(
    ({ id, kind }) =>
      id === 'supervised_by' || (kind === 'credential' && conceptOf(id)?.level === 'supervised'),
  );
  return fact ? { note: 'supervised', rule: 'planFamily', fact } : null;
}
