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

/** A permit that is held before the licence (MHC-LP, MFT-LP, CAT-LP), and words of whoever is on the way to one. */
const JUNIOR =
  /\b(?:L?MHC|L?MFT|L?CAT|LP)[- ]?L\.?P\b|^[^,;]*\b(?:associate|candidate|intern|qualifying|resident|supervisee|trainee|pre-licensed|in (?:aus|weiter)bildung|stagiaire|en (?:formati?[oó]n|pr[aá]cticas))\b/i;

/** Whether words of a profession or of a licence are of someone who works towards one. */
export const isJunior = (words: string): boolean => JUNIOR.test(words);

/**
 * Whether they work under supervision. `no` where any licence is an independent one, whatever other letters say, but
 * for words beside it that make it one to come; `state` where it depends on the state; `null` where no credential tells.
 */
export function supervision(held: readonly HeldLicence[]): 'yes' | 'no' | 'state' | null {
  const practices = held.map(({ fact, licence: { practice } }) =>
    practice && isJunior(fact.phrase) ? 'supervised' : practice,
  );
  if (practices.includes('independent')) return 'no';
  if (practices.includes('supervised')) return 'yes';
  return practices.includes('state') ? 'state' : null;
}
