import type { Steps } from '../../dom/work.ts';
import type { FieldName } from '../../listing/listing.ts';
import { type Block, cardLines, isForeign, type Line, type Outline, push } from './block.ts';
import type { Card } from './card-types.ts';
import { titles } from './facts.ts';
import { Found } from './found.ts';
import { isMarkedPlace } from './marked-place.ts';
import { readPlace } from './place.ts';
import { plain } from './plain.ts';
import { SIGNED_AMOUNT } from './price.ts';
import { isProseLine } from './prose.ts';
import { linesApart } from './set-apart.ts';
import { itemsIn } from './ticks.ts';
import { areTowns, areTownsBehind } from './town-votes.ts';
import { fieldOfItem, fieldOfItems, fieldOfMost } from './vocabulary.ts';
import {
  ACCEPTING,
  CLOSED,
  FREE_CALL,
  IN_PERSON,
  ONLINE,
  PROFESSION,
  PRONOUNS_ALONE,
  SLIDING,
  TITLE_AND_TAIL,
  VERIFIED,
  WAITLIST,
} from './words.ts';

/** What stands at a place of the cards, as the words there tell over all of them. */
export type Lists = ReadonlyMap<string, Listed>;
/** A field, a place, or a profession with a town behind it. */
type Listed = FieldName | 'place' | 'titleAndTown';

/** Lines looked at of one card, and of how many cards. */
const MAX_CARD_LINES = 80;
const MAX_CARDS_COMPARED = 60;
/** Of the items at a place, so many have to read like the field's. */
const SHARE = 0.6;
const FEWEST_ITEMS = 4;
/** Of the cards that have the place. */
const MOST = 0.5;
const MAX_STEPS_UP = 8;

interface Votes {
  cards: number;
  lines: number;
  items: string[];
  places: number;
  titles: number;
  /** Short lines, and what stands behind the titles among them. */
  texts: string[];
  tails: string[];
  marked: boolean;
}

/**
 * Places that hold the same kind of thing in most cards, by the elements and classes from the card to them: a list
 * of topics without a heading, a town. One row may hold words that nobody knows; the others tell what they are.
 */
export function* listsOf(page: Outline, cards: readonly Card[]): Steps<Lists> {
  const votes = new Map<string, Votes>();
  for (const [index, card] of cards.slice(0, MAX_CARDS_COMPARED).entries()) {
    if (index % 4 === 0) yield;
    const seen = new Set<string>();
    for (const line of linesApart(page, cardLines(page, card).slice(0, MAX_CARD_LINES))) {
      if (isForeign(line.block) || line.text.length > 200) continue;
      const at = pathInCard(line, card);
      const own = votes.get(at) ?? noVotes();
      votes.set(at, own);
      if (!seen.has(at)) own.cards += 1;
      // Who is met online stands where others have their place.
      if (!ONLINE.test(plain(line.text))) own.lines += 1;
      own.items.push(...(isProseLine(line) || SIGNED_AMOUNT.test(line.text) ? [line.text] : itemsIn(line)));
      voteFor(line, own);
      seen.add(at);
    }
  }
  const lists = new Map<string, Listed>();
  for (const [at, own] of votes) {
    const { cards: held, lines, items, places, titles: titled } = own;
    if (held < 2) continue;
    const field = items.length < FEWEST_ITEMS ? null : listedField(items);
    if (titled > MOST * lines && areTownsBehind(own.tails)) lists.set(at, 'titleAndTown');
    else if (places > MOST * lines || areTowns(own)) lists.set(at, 'place');
    else if (titled > MOST * lines) lists.set(at, 'profession');
    else if (field)
      lists.set(at, field === 'issues' && items.length <= FEW_TAGS * held ? 'specialties' : field);
  }
  return lists;
}

const noVotes = (): Votes => ({
  ...{ cards: 0, lines: 0, items: [], places: 0, titles: 0 },
  ...{ texts: [], tails: [], marked: false },
});

/** Of topics so many in a card are the few that a clinician is known for. */
const FEW_TAGS = 4;
/** Of what a site tags its people with so many are topics that are known: each trade has words of its own. */
const KNOWN_TAGS = 0.3;
const LONGEST_TAG = 40;

/** The field of what stands at one place of the cards. */
function listedField(items: readonly string[]): FieldName | null {
  return fieldOfItems(items, SHARE) ?? (areTags(items) ? 'issues' : null);
}

/** Short words that are no facts, and the most of those that are known topics. */
const areTags = (items: readonly string[]): boolean =>
  items.every((tag) => tag.length <= LONGEST_TAG && !/\d{3}|[.!?]$/.test(tag) && !isFactItem(tag)) &&
  fieldOfMost(items, KNOWN_TAGS) === 'issues';

function voteFor(line: Line, own: Votes): void {
  if (line.text.length > 110 || isProseLine(line)) return;
  const found = new Found('');
  readPlace(line, found);
  titles(line, found);
  own.texts.push(line.text);
  own.marked ||= isMarkedPlace(line);
  if (found.has('city')) own.places += 1;
  if (!found.has('profession')) return;
  own.titles += 1;
  const [, , tail] = TITLE_AND_TAIL.exec(line.text) ?? [];
  if (tail !== undefined && !PRONOUNS_ALONE.test(tail)) own.tails.push(tail);
}

/** The way from a card to a line of it. */
function pathInCard({ block, level }: Line, card: Card): string {
  const path: string[] = [String(level)];
  for (
    let at: Block | null = block, steps = 0;
    at && at !== card.block && !card.rest.includes(at) && steps < MAX_STEPS_UP;
    at = at.parent, steps += 1
  )
    path.push(at.tag + at.marks);
  return path.join('/');
}

/**
 * What lines of a card list: as their own words tell, else as those at their place in the other cards do. What
 * stands at one place of a card is one list.
 */
export function linesListed(lines: readonly Line[], card: Card, lists: Lists): Map<Line, Listed> {
  const told = new Map<Line, Listed>();
  const groups = new Map<string, Line[]>();
  for (const line of lines)
    if (line.label === undefined && !isProseLine(line)) push(groups, pathInCard(line, card), line);
  for (const [at, group] of groups) {
    const there = lists.get(at);
    const whole = there === 'place' || there === 'profession' || there === 'titleAndTown';
    const rows = group.filter((line) => whole || !isFact(line));
    const field =
      whole || there === 'specialties' ? there : there && (fieldOfItems(rows.flatMap(itemsIn), 1) ?? there);
    // Among topics, `Couples` is one.
    const topical = rows.some((line) => itemsIn(line).some((item) => fieldOfItem(item) === 'issues'));
    for (const line of rows) {
      const own = field ?? listAlone(line);
      if (own && !(own === 'participants' && topical)) told.set(line, own);
    }
  }
  return told;
}

const isFact = (line: Line) => SIGNED_AMOUNT.test(line.text) || itemsIn(line).some(isFactItem);

const isFactItem = (item: string): boolean => FACT_WORDS.some((words) => words.test(plain(item)));

/** What is no item of a list, though it may stand as one. */
const FACT_WORDS = [ONLINE, IN_PERSON, ACCEPTING, CLOSED, WAITLIST, SLIDING, FREE_CALL, VERIFIED, PROFESSION];

/** `English, Gaeilge`, `Medicaid, Peach State`: beside a language or a payer that is known a name is one. */
function beside(items: readonly string[]): FieldName | null {
  const field = fieldOfItems(items, SHARE_BESIDE);
  const fit =
    (field === 'languages' || field === 'insurance') &&
    items.every(
      (item) =>
        (fieldOfItem(item) ?? field) === field && /^\p{Lu}[\p{L}' ]+$/u.test(item) && !OWN_POCKET.test(item),
    );
  return fit ? field : null;
}
const SHARE_BESIDE = 0.33;
/** Who pays alone. */
const OWN_POCKET = /^(self|selbst|privat)/i;

/** The longer name of a method; a motto has more. */
const WORDS_OF_ITEM = 3;
/** A payer or two, in characters. */
const SHORT_PLANS = 60;

/** A list that its own words tell, wherever it stands: languages, or ages, and topics where there are some of them. */
function listAlone(line: Line): FieldName | null {
  if (line.text.length > 200 || line.level > 0) return null;
  const items = itemsIn(line);
  const field = items.length > 0 ? (fieldOfItems(items, 1) ?? beside(items)) : null;
  const few =
    field === 'languages' ||
    field === 'participants' ||
    // A way of working is one wherever it stands, and so is who pays.
    (field === 'approaches' &&
      !PROFESSION.test(plain(line.text)) &&
      items.every((item) => item.split(' ').length <= WORDS_OF_ITEM)) ||
    (field === 'insurance' && line.text.length < SHORT_PLANS);
  return few || items.length > 2 ? field : null;
}
