import { isAmong } from './among.ts';
import type { IdOf } from './kinds.ts';

/**
 * Plans whose names are taken for each other on listings. Members of a family share an emblem or an owner, not
 * a network: that one is listed proves nothing of another, and is worth asking about. From the notes of the
 * vocabulary's insurers.
 */
const FAMILIES: readonly (readonly IdOf<'insurer'>[])[] = [
  [
    'bcbs',
    'bcbs_ma',
    'anthem',
    'blue_shield_ca',
    'florida_blue',
    'independence',
    'highmark',
    'horizon',
    'carefirst',
    'premera',
    'regence',
    'fehb',
  ],
  ['united', 'optum', 'umr', 'oxford', 'pacificare', 'aarp', 'sierra'],
  ['aetna', 'coventry', 'meritain'],
  ['cigna', 'great_west'],
  ['harvard_pilgrim', 'tufts'],
  ['carelon', 'anthem'],
  ['kaiser', 'kaiser_wa'],
];

/** The other plans of the families that a plan belongs to. */
export function relatives(plan: string): ReadonlySet<IdOf<'insurer'>> {
  const members = FAMILIES.filter((family) => isAmong(plan, family)).flat();
  return new Set(members.filter((member) => member !== plan));
}
