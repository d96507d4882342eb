import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { estimate } from '../../utils/fit/estimate.ts';
import type { Estimate } from '../../utils/fit/estimate-types.ts';
import { compareOrder } from '../../utils/fit/order.ts';
import type { Setting } from '../../utils/fit/setting.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { parseLooseListing } from '../../utils/listing/schema.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { InputError } from '../input.ts';
import type { Person } from './people/person.ts';

const choice = z.enum(['a', 'b', 'cannot tell']);
const row = z.object({
  id: z.string(),
  a: z.unknown(),
  b: z.unknown(),
  readers: z.array(z.object({ choice, strength: z.number().nullish() })).min(2),
});

/** Two listings, and what two readers would have a person look at first. */
export interface Pair {
  id: string;
  /** The person, such as `p07`. */
  person: string;
  profile: Profile;
  a: Listing;
  b: Listing;
  choices: z.infer<typeof choice>[];
  /** The weaker of the readers' strengths: 1…3, or 0 where none was given. */
  strength: number;
}

/**
 * Reads the pairs of these people, one JSON object a line; the person is known by the part of the id before its
 * dash. Pairs of others are left out; throws `InputError` when none is left.
 */
export async function readPairs(file: string | URL, people: readonly Person[]): Promise<Pair[]> {
  const source = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no file "${file}" of pairs.`);
  });
  const pairs = source
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { id, a, b, readers } = row.parse(JSON.parse(line));
      const person = people.find((each) => each.id === id.split('-')[0]);
      if (!person) return [];
      return [
        {
          id,
          person: person.id,
          profile: person.profile,
          a: parseLooseListing(a),
          b: parseLooseListing(b),
          choices: readers.map((reader) => reader.choice),
          strength: Math.min(...readers.map(({ strength }) => strength ?? 0)),
        },
      ];
    });
  if (pairs.length === 0) throw new InputError(`"${file}" holds no pair of a person with a profile.`);
  return pairs;
}

/** The half of the people that may be worked on: odd numbers. Of the other half only sums are printed. */
export function isWorkedOn({ person }: Pick<Pair, 'person'>): boolean {
  return Number(person.replace(/\D/g, '')) % 2 === 1;
}

/** Whether both readers decided, and alike. */
export function isDecided({ choices }: Pair): boolean {
  return choices.every((one) => one === choices[0] && one !== 'cannot tell');
}

/** Compares two listings for a person: below 0 when the first is to be looked at first, 0 for a tie. */
export type Orderer = (profile: Profile, a: Listing, b: Listing) => number;

/** Says how much one listing is preferred: higher first. */
export type Ranker = (profile: Profile, listing: Listing) => number;

/** The order that a number makes. */
export const byRank =
  (rank: Ranker): Orderer =>
  (profile, a, b) =>
    rank(profile, b) - rank(profile, a);

export interface PairReport {
  decided: number;
  /** Of the decided pairs: ordered as both readers did; a tie is half right. */
  right: number;
  wrong: string[];
}

/** The pairs that both readers decided in the same way, ordered by ours or another's order. */
export function orderPairs(pairs: readonly Pair[], order: Orderer): PairReport {
  const decided = pairs.filter(isDecided);
  const wrong: string[] = [];
  let right = 0;
  for (const { id, profile, a, b, choices } of decided) {
    const first = order(profile, a, b);
    const agreed = choices[0] === 'a' ? -first : first;
    if (agreed > 0) right += 1;
    else {
      if (agreed === 0) right += 0.5;
      wrong.push(id);
    }
  }
  return { decided: decided.length, right, wrong };
}

/** Of the pairs where neither reader could tell, how many have ranges that overlap. */
export function overlapping(pairs: readonly Pair[], of: (profile: Profile, listing: Listing) => Estimate) {
  const open = pairs.filter(({ choices }) => choices.every((one) => one === 'cannot tell'));
  const apart = open.filter(({ profile, a, b }) => {
    const [one, other] = [of(profile, a), of(profile, b)];
    return one.high < other.low || other.high < one.low;
  });
  return { open: open.length, overlap: open.length - apart.length, apart: apart.map(({ id }) => id) };
}

/** Our order: the panel's. */
export function ourOrder(setting?: Setting): Orderer {
  const of = (profile: Profile, listing: Listing) =>
    estimate(profile, listing, factsOf(listing), [], setting).order;
  return (profile, a, b) => compareOrder(of(profile, a), of(profile, b));
}
