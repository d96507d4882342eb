import { lazily } from '../../lookup/lazily.ts';
import data from './data/licences.json' with { type: 'json' };
import type { Fact } from './facts.ts';

/** What a licence or letters let someone do; see the data's own head. A test holds the data to it. */
export interface LicenceRights {
  id: string;
  prescribes: 'yes' | 'may' | 'no' | null;
  couples: boolean;
  practice: 'independent' | 'supervised' | 'state' | null;
  why: string;
  source: string | null;
}

export const licences = lazily((): readonly LicenceRights[] => data.items as LicenceRights[]);

const byId = lazily(() => new Map(licences().map((licence) => [licence.id, licence])));

/** A credential that is claimed, with what it lets someone do. */
export interface HeldLicence {
  fact: Fact;
  licence: LicenceRights;
}

/** The credentials that a listing claims. */
export function heldBy(facts: readonly Fact[]): HeldLicence[] {
  return facts.flatMap((fact) => {
    const licence = fact.kind === 'credential' && fact.status === 'stated' ? byId().get(fact.id) : undefined;
    return licence ? [{ fact, licence }] : [];
  });
}

/**
 * Whether they may prescribe, with the credential that says so. `no` only where a licence is named and none of
 * those named leaves it open; `null` where no credential says anything of it.
 */
export function prescribing(held: readonly HeldLicence[]): { answer: 'yes' | 'may' | 'no'; by: Fact } | null {
  for (const answer of ['yes', 'may', 'no'] as const) {
    const found = held.find(({ licence }) => licence.prescribes === answer);
    if (found) return { answer, by: found.fact };
  }
  return null;
}

/** Letters for a permit that is held before the licence: MHC-LP, MFT-LP, CAT-LP. */
const PERMIT = /\b(?:L?MHC|L?MFT|L?CAT|LP)[- ]?L\.?P\b/i;

/**
 * Whether they work under supervision. `no` where any licence is an independent one, whatever other letters say;
 * `state` where it depends on the state; `null` where no credential tells. `letters`: the credentials as listed.
 */
export function supervision(
  held: readonly HeldLicence[],
  letters: readonly string[] = [],
): 'yes' | 'no' | 'state' | null {
  const permit = letters.some((text) => PERMIT.test(text));
  const has = (practice: LicenceRights['practice']) =>
    held.some(({ fact, licence }) => licence.practice === practice && !(permit && PERMIT.test(fact.phrase)));
  if (has('independent')) return 'no';
  if (permit || has('supervised')) return 'yes';
  return has('state') ? 'state' : null;
}
