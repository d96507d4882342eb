import type { Listing } from '../listing/listing.ts';
import { own } from '../lookup/own.ts';
import { withoutAccents } from '../lookup/without-accents.ts';
import type { ConceptWish } from '../profile/profile.ts';
import type { Town } from '../vocabulary/concepts/kinds.ts';
import type { Fact } from '../vocabulary/tagger/facts.ts';
import { professions } from '../vocabulary/tagger/professions.ts';
import type { Heard } from './heard.ts';

/**
 * What a listing says of the town and of the kind of professional that are wished for. Both are read from fields of
 * their own: a town in a statement may be where someone studied.
 */
export function particulars(wish: ConceptWish, listing: Listing, facts: readonly Fact[]): readonly Heard[] {
  if (wish.facet === 'place') return ofPlace(wish.concept, listing);
  return wish.facet === 'profession' ? ofProfession(wish.concept, listing, facts) : [];
}

/** Lower case, letters and digits, single spaces; "St." is "Saint". */
function townKey(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^st(?= )/, 'saint')
    .trim();
}

/** Names under which one town goes. */
const SAME: Readonly<Record<string, string>> = {
  nyc: 'new york',
  'new york city': 'new york',
  manhattan: 'new york',
  philly: 'philadelphia',
  'washington dc': 'washington',
  dc: 'washington',
  'salt lake': 'salt lake city',
  munich: 'munchen',
  cologne: 'koln',
  vienna: 'wien',
};

const townOf = (name: string) => own(SAME, townKey(name)) ?? townKey(name);

/** A number or a letter code of a part of a town, and whatever follows the town's own name. */
const CODE = /\b[A-Z]{0,2}\d\w*/g;
const PART = /[,(].*|-(?=\p{Lu}).*|\//u;

/** The names of a town, also where a part of it or its name in another language stands beside it: "Dublin 24", "Berlin-Kreuzberg", "Biel/Bienne". */
const townsOf = (city: string): readonly string[] =>
  [city, ...city.replace(CODE, '').split(PART)].map(townOf);

function ofPlace(town: string, { city }: Listing): readonly Heard[] {
  const wished = townOf(town);
  if (wished === '' || !townsOf(city).includes(wished)) return [];
  return [
    { id: town as Town, kind: 'place', status: 'stated', strength: 'field', phrase: city, field: 'city' },
  ];
}

function ofProfession(wished: string, { profession }: Listing, facts: readonly Fact[]): readonly Heard[] {
  const wanted = professions().find((each) => each.id === wished);
  if (!wanted) return [];
  const { id } = wanted;
  const held = facts
    .filter(
      ({ kind, status, id: held }) =>
        kind === 'credential' && status === 'stated' && wanted.credentials.includes(held),
    )
    .map((fact): Heard => ({ ...fact, id, kind: 'profession' }));
  const named = withoutAccents(profession).toLowerCase();
  const said = wanted.said.some((words) => named.includes(words));
  const field: Heard[] = said
    ? [
        {
          id,
          kind: 'profession',
          status: 'stated',
          strength: 'field',
          phrase: profession,
          field: 'profession',
        },
      ]
    : [];
  return [...field, ...held];
}

/** The field that names another town, or another profession; `null` where none is named. */
export function namedOtherwise(wish: ConceptWish, listing: Listing): 'city' | 'profession' | null {
  if (wish.facet === 'place') return listing.city.trim() === '' ? null : 'city';
  const named = withoutAccents(listing.profession).toLowerCase();
  return professions().some(({ said }) => said.some((words) => named.includes(words))) ? 'profession' : null;
}
