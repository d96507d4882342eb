import type { Listing } from '../listing/listing.ts';
import type { Kept } from './kept.ts';
import { withCells } from './own-columns.ts';

/** What says that two entries are one person. */
export type Proof = 'npi' | 'licence' | 'register' | 'telephone';

export interface Proposal {
  ids: readonly [string, string];
  proof: Proof;
}

/**
 * Pairs of kept people who seem to be one, on strong evidence only: the same number of a register or of a licence,
 * or the same telephone under the same family name. A name alone is no evidence, nor is a telephone alone: people
 * of one practice share it. What the user said are two people is not proposed again.
 */
export function samePeople(list: readonly Kept[]): Proposal[] {
  const seen = new Map<string, Kept[]>();
  const proposals = new Map<string, Proposal>();
  for (const kept of list) {
    for (const [proof, sign] of proofsOf(kept)) {
      for (const other of seen.get(sign) ?? []) {
        if (other === kept || other.notSame.includes(kept.id) || kept.notSame.includes(other.id)) continue;
        const pair = `${other.id} ${kept.id}`;
        if (!proposals.has(pair)) proposals.set(pair, { ids: [other.id, kept.id], proof });
      }
      seen.set(sign, [...(seen.get(sign) ?? []), kept]);
    }
  }
  return [...proposals.values()];
}

function proofsOf({ entries }: Kept): [Proof, string][] {
  return entries.flatMap(({ listing }) => [...numbers(listing), ...telephone(listing)]);
}

function numbers({ npi, licences, registerNumber }: Listing): [Proof, string][] {
  const found: [Proof, string][] = licences
    .map(({ state, number }) => [bareNumber(state), bareNumber(number)] as const)
    // Without the state a short number may be anybody's.
    .filter(([state, number]) => state !== '' && /\d{3}/.test(number))
    .map(([state, number]) => ['licence', `licence ${state} ${number}`]);
  if (/^\d{10}$/.test(npi)) found.push(['npi', `npi ${npi}`]);
  if (/\d{4}/.test(registerNumber)) found.push(['register', `register ${bareNumber(registerNumber)}`]);
  return found;
}

function telephone({ telephone: printed, name }: Listing): [Proof, string][] {
  const digits = printed.replace(/\D/g, '').replace(/^0+/, '');
  const family = familyName(name);
  // The last nine: one directory prints the country's prefix, the other does not.
  return digits.length >= 9 && family !== ''
    ? [['telephone', `telephone ${digits.slice(-9)} ${family}`]]
    : [];
}

/** The last word of a name that is no letters behind it: "Ana Lopez-Ruiz, LCSW" gives "lopez-ruiz". */
function familyName(name: string): string {
  const [whole = ''] = name.split(/[,(|]/);
  return whole.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
}

const bareNumber = (text: string) => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Two entries as one person: everything of both is kept, and what was said last stands last. */
export function merged(one: Kept, two: Kept): Kept {
  const first = one.keptOn <= two.keptOn ? one : two;
  const other = first === one ? two : one;
  const ids = new Set(first.own.map(({ id }) => id));
  return {
    ...first,
    entries: [...first.entries, ...other.entries],
    steps: [...first.steps, ...other.steps.filter(({ stage }) => stage !== 'kept')].toSorted((a, b) =>
      a.on.localeCompare(b.on),
    ),
    told: [...first.told, ...other.told].toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? '')),
    note: [first.note, other.note].filter((note) => note.trim() !== '').join('\n\n'),
    own: [...first.own, ...other.own.filter(({ id }) => !ids.has(id))],
    leftOut: [...new Set([...first.leftOut, ...other.leftOut])],
    order: [...new Set([...first.order, ...other.order])],
    openness: other.openness ?? first.openness,
    notSame: [...new Set([...first.notSame, ...other.notSame])],
    therapy: first.therapy ?? other.therapy,
    cells: withCells(other.cells, first.cells),
    remindOn: [first.remindOn, other.remindOn].filter((day) => day !== null).toSorted()[0] ?? null,
    changedOn: later(first.changedOn, other.changedOn),
  };
}

/** Of two days, written `2026-11-28`. */
const later = (one: string, two: string) => (one > two ? one : two);
