import type { Listing } from '../listing/listing.ts';
import { own } from '../lookup/own.ts';
import { withoutAccents } from '../lookup/without-accents.ts';
import type { Town } from '../vocabulary/concepts/kinds.ts';
import type { Heard } from './heard-fact.ts';
import { aroundOf } from './phrase.ts';

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

/** A postcode after the name is of a state; before the name, of a town. */
const CODE_LAST = /\d$/;

/** The parts of an address that can name its town: its last one is often a state. */
function townParts(address: string): readonly string[] {
  const parts = address.split(/[,\n]/).map((part) => part.trim());
  return parts.filter((part, index) => index < parts.length - 1 || !CODE_LAST.test(part));
}

/** An embedded answer about where they sit. */
const OF_OFFICES =
  /\b(?:locations?|offices?|address|standort|adresse|praxis|cabinet|direcci[oó]n|consulta)\b/i;

/** "My office is in …", "offices in Seattle and …": where someone sits, up to the name of the town. */
const SITS_IN =
  /\b(?:offices?|clinics?|consulting rooms?|praxis(?:r[aä]ume?)?|cabinets?|consultas?|consultorios?|despachos?)\b(?:\s+[\p{L}'’-]+){0,4}?\s+(?:in|at|en|à)\s+(?:the\s+)?(?:[^.;:!?]{0,40}(?:,|&|\b(?:and|und|et|y))\s+(?:in\s+|à\s+|en\s+)?)?$/iu;
/** An office that was, or that is none. */
const NO_OFFICE =
  /\b(?:no|not|never|former(?:ly)?|closed|left|moved|used to|previous(?:ly)?|virtual|kein\w*|sans|sin|without)\b/i;

/** What a listing says of the town that is wished for: by its city, by a second address, or where it says that an office is. */
export function ofTown(town: string, listing: Listing): readonly Heard[] {
  const wished = townOf(town);
  if (wished === '') return [];
  const said = { id: town as Town, kind: 'place', status: 'stated' } as const;
  if (townsOf(listing.city).includes(wished))
    return [{ ...said, strength: 'field', phrase: listing.city, field: 'city' }];
  const part = townParts(listing.secondAddress).find((each) => townsOf(each).includes(wished));
  if (part !== undefined) return [{ ...said, strength: 'field', phrase: part, field: 'secondAddress' }];
  for (const answer of listing.texts.filter(({ place }) => OF_OFFICES.test(place))) {
    const phrase = townParts(answer.text).find((each) => townsOf(each).includes(wished));
    if (phrase !== undefined) return [{ ...said, strength: 'statement', phrase, field: 'statement', answer }];
  }
  const name = officeIn(town, listing.statement);
  return name === null ? [] : [{ ...said, strength: 'statement', phrase: name, field: 'statement' }];
}

/** What a name goes on with: "Winston-Salem" is not Salem. */
const INSIDE_A_NAME = /[\p{L}\p{N}-]/u;

/** The name of the town as the text has it, where an office is said to be there. */
function officeIn(town: string, text: string): string | null {
  const at = text.toLowerCase().indexOf(town.trim().toLowerCase());
  if (at < 0 || town.trim() === '') return null;
  const name = text.slice(at, at + town.trim().length);
  if (INSIDE_A_NAME.test(text[at - 1] ?? '') || INSIDE_A_NAME.test(text[at + name.length] ?? '')) return null;
  const { before } = aroundOf(text, name);
  return SITS_IN.test(before) && !NO_OFFICE.test(before) ? name : null;
}
