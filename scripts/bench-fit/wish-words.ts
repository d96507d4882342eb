import type { Listing } from '../../utils/listing/listing.ts';
import { TICK_FIELDS } from '../../utils/listing/listing.ts';
import { queryOf } from './baselines.ts';
import type { Ranker } from './pairs.ts';

const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];
/** Words that every query and every listing holds. */
const EMPTY = new Set('a an and at by for in issues of on or the therapy to with work'.split(' '));

/** How often the wishes' own words stand on a listing: what someone counts who skims the page for them. */
export const wishWordsOf: Ranker = (profile, listing) => {
  const asked = new Set(words(queryOf(profile)).filter((word) => !EMPTY.has(word)));
  return words(textOf(listing)).filter((word) => asked.has(word)).length;
};

function textOf(listing: Listing): string {
  return [
    listing.statement,
    ...TICK_FIELDS.flatMap((field) => listing[field]),
    ...(listing.insurance ?? []),
  ].join(' ');
}
