import * as z from 'zod';
import data from './data/licences.json' with { type: 'json' };
import type { Fact } from './facts.ts';

const rowSchema = z.strictObject({
  id: z.string(),
  prescribes: z.enum(['yes', 'may', 'no']).nullable(),
  couples: z.boolean(),
  practice: z.enum(['independent', 'supervised', 'state']).nullable(),
  why: z.string().min(1),
  source: z.string().nullable(),
});

/** What a licence or letters let someone do; see the data's own head. */
export type Licence = z.infer<typeof rowSchema>;

export const LICENCES: readonly Licence[] = z.array(rowSchema).parse(data.items);

const BY_ID = new Map(LICENCES.map((licence) => [licence.id, licence]));

/** A credential that is claimed, with what it lets someone do. */
export interface Held {
  fact: Fact;
  licence: Licence;
}

/** The credentials that a listing claims. */
export function heldBy(facts: readonly Fact[]): Held[] {
  return facts.flatMap((fact) => {
    const licence = fact.kind === 'credential' && fact.status === 'stated' ? BY_ID.get(fact.id) : undefined;
    return licence ? [{ fact, licence }] : [];
  });
}

/**
 * Whether they may prescribe, with the credential that says so. `no` only where a licence is named and none of
 * those named leaves it open; `null` where no credential says anything of it.
 */
export function prescribing(held: readonly Held[]): { answer: 'yes' | 'may' | 'no'; by: Fact } | null {
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
  held: readonly Held[],
  letters: readonly string[] = [],
): 'yes' | 'no' | 'state' | null {
  const permit = letters.some((text) => PERMIT.test(text));
  const has = (practice: Licence['practice']) =>
    held.some(({ fact, licence }) => licence.practice === practice && !(permit && PERMIT.test(fact.phrase)));
  if (has('independent')) return 'no';
  if (permit || has('supervised')) return 'yes';
  return has('state') ? 'state' : null;
}
