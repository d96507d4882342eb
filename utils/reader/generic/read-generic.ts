import { finish, type Steps } from '../../dom/work.ts';
import type { BadgePlace } from '../../listing/descriptor.ts';
import type { FieldName, Listing } from '../../listing/listing.ts';
import type { PageReading, ReadPlace } from '../descriptor/read-page.ts';
import { WALL, WALL_LENGTH } from '../descriptor/wall.ts';
import { addressWords, NOWHERE, type Target, targetOf } from './address.ts';
import { type Outline, wordsOf } from './block.ts';
import { readCard } from './card.ts';
import { listsOf } from './card-lists.ts';
import { slotsOf } from './card-statement.ts';
import { findCards, linksOf } from './cards.ts';
import { markEchoes, markExcluded, markForeign } from './foreign.ts';
import { labelFields } from './label-votes.ts';
import { findLone } from './lone.ts';
import { MAX_SIZE, outlineSteps } from './outline.ts';
import { textOfTag } from './profile.ts';
import { fieldsRead, readProfile } from './read-profile.ts';
import { clinicians } from './reason.ts';
import { recordsOf } from './records.ts';
import { dataOf } from './state.ts';
import { listedPeople } from './structured.ts';
import { findUnlinked } from './unlinked.ts';

export interface GenericReading extends PageReading {
  /** Why the page was not read at all. */
  refused?: 'too-large';
}

export interface GenericOptions {
  /** Leaves the page's embedded state and structured data out, to show what the DOM alone gives. */
  noState?: boolean;
  /** What is other people's or the site's own on this directory: a selector. */
  exclude?: string;
  /** What the site itself says in a block of its own, whole. */
  echoes?: RegExp;
  /** The site is known to list clinicians: nobody on it has to give a reason to be taken for one. */
  known?: boolean;
}

const BADGE: BadgePlace = { corner: 'top-right', inset: [16, -13] };
const NO_RESULTS =
  /\b(no (results?|matches|therapists?|providers?|listings?)( were)?( found)?|0 (results?|therapists?|treffer|resultats?|resultados)|keine (treffer|ergebnisse)|aucun resultat|sin resultados|no se (han )?encontr\w+|no (therapists?|counsell?ors?|practitioners?|profiles?|psychologists?) (can|could) be found)\b/i;

/**
 * Reads a page of a directory that nobody described: repeated blocks that lead to profiles, or one profile.
 * Facts of a person come from inside their own block, and from records joined to it by address or id.
 * Never changes the document and never throws on what it holds.
 */
export function readGeneric(doc: Document, address: string, options: GenericOptions = {}): GenericReading {
  return finish(readGenericSteps(doc, address, options));
}

/** The same, in steps of a few milliseconds, for a page that a person is using meanwhile. */
export function* readGenericSteps(
  doc: Document,
  address: string,
  options: GenericOptions = {},
): Steps<GenericReading> {
  const base = /^https?:/i.test(address) && URL.canParse(address) ? address : NOWHERE;
  const page = yield* outlineSteps(doc);
  if (page.size > MAX_SIZE) return { ...reading('other', [], [], 0), refused: 'too-large' };
  const length = page.lengths.at(-1) ?? 0;
  if (length < WALL_LENGTH && ['title', 'h1'].some((tag) => WALL.test(textOfTag(page, tag))))
    return reading('blocked', [], [], 0);
  if (options.exclude) markExcluded(page, options.exclude);
  if (options.echoes) markEchoes(page, options.echoes);
  yield* markForeign(page);
  const here = targetOf(base, base);
  const data = options.noState ? { structured: [], state: [] } : yield* dataOf(page.scripts);
  const records = yield* recordsOf(data.structured, data.state, base);

  const links = yield* linksOf(page, base);
  let looksListed = false;
  let found = yield* findCards(page, links, base);
  if (found.cards.length === 0) {
    const unlinked = yield* findUnlinked(page, links, base);
    if (unlinked.cards.length + unlinked.refused > 0) found = { ...unlinked, pattern: '' };
    looksListed = unlinked.refused > 0;
  }
  yield;
  const profile = yield* readProfile(page, base, records, found, options.known ?? false);
  if (profile) {
    const body = page.blocks.find(({ tag }) => tag === 'body');
    const places = body
      ? [{ key: profile.key, element: body.element, badge: { ...BADGE, anchor: 'h1' } }]
      : [];
    return reading('profile', [profile], places, 0);
  }
  // Where several stand whom nobody can tell apart, none of them is the only one.
  if (found.cards.length === 0 && !looksListed) {
    const lone = yield* findLone(page, links);
    if (lone) found = { cards: [lone], refused: 0, pattern: '' };
  }
  let listings = new Map<string, Listing>();
  const places: ReadPlace[] = [];
  const slots = yield* slotsOf(page, found.cards);
  const lists = yield* listsOf(page, found.cards);
  const columns = new Map();
  const fields = yield* labelFields(page, found.cards, columns);
  const context = { records, base, slots, lists, columns, fields };
  let unreadable = found.refused;
  for (const [index, card] of found.cards.entries()) {
    if (index % 5 === 0) yield;
    const listing = readCard(page, card, context);
    const other = listings.get(listing.key);
    // Two addresses under one key would lend one person the other's facts.
    if (other && other.url !== listing.url) unreadable += 1;
    else {
      places.push({ key: listing.key, element: card.block.element, badge: BADGE });
      // A copy in a strip says less than the row.
      if (!other || fieldsRead(other) < fieldsRead(listing)) listings.set(listing.key, listing);
    }
  }
  const about = pageTopicOf(page, here);
  const kept = (people: Iterable<Listing>) =>
    new Map(
      (options.known ? [...people] : clinicians([...people], about)).map((person) => [person.key, person]),
    );
  listings = kept(listings.values());
  if (listings.size === 0) listings = kept(listedPeople(data.structured, records, base));
  if (listings.size > 0) {
    return reading(
      'results',
      [...listings.values()],
      places.filter(({ key }) => listings.has(key)),
      unreadable,
    );
  }
  const none = page.lines.some(({ text }) => text.length < 160 && NO_RESULTS.test(text));
  return reading(none && targetOf(base, base) ? 'empty' : 'other', [], [], unreadable);
}

/** What the page says it is about: its title, its heading, its address. */
function pageTopicOf(page: Outline, here: Target | null): string {
  const titles = page.blocks.filter(({ tag }) => tag === 'title' || tag === 'h1').slice(0, 6);
  const words = titles.map((at) => wordsOf(page, at).slice(0, 300));
  return [...words, here ? addressWords(here).replace(/[-_/.]/g, ' ') : ''].join(' ');
}

function reading(
  page: PageReading['page'],
  listings: Listing[],
  places: ReadPlace[],
  unreadable: number,
): GenericReading {
  const fields: Partial<Record<FieldName, number>> = {};
  for (const field of listings.flatMap(({ sources }) => Object.keys(sources) as FieldName[])) {
    fields[field] = (fields[field] ?? 0) + 1;
  }
  const coverage = { listings: listings.length, unreadable, fields };
  return { page, listings, opened: null, places, unreadable, signs: null, coverage };
}
