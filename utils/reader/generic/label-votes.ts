import type { Steps } from '../../dom/work.ts';
import type { FieldName } from '../../listing/listing.ts';
import { cardLines, type Line, type Outline } from './block.ts';
import type { Card } from './card-types.ts';
import { type Section, sectionOf } from './headings.ts';
import { type Columns, labelled } from './labels.ts';
import { plain } from './plain.ts';
import { isProseLine } from './prose.ts';
import { tickItems } from './ticks.ts';
import { isTopic } from './topics.ts';
import { AGE, fieldOfMost, PARTY } from './vocabulary.ts';
import { PROFESSION } from './words.ts';

/** What stands on this page under labels that do not tell it themselves, by the labels as `plain` writes them. */
export type LabelFields = ReadonlyMap<string, FieldName>;

const MAX_CARDS_VOTING = 40;
const MAX_VOTING_LINES = 80;
const MAX_VOTED = 40;
const FEWEST_VOTES = 4;
/** Of the items: so many have to be topics that are known, and so few ages or couples. */
const KNOWN_ITEMS = 0.4;
const PARTIES = 0.34;
/** Of the items under a label that nobody knows, so many have to read like one field's, and hardly others like another's. */
const TOLD_FIELDS = 0.4;

/**
 * `Works with` announces topics on one site and people on another, `Ask me about` nobody knows what, and one card
 * alone may be of either kind: over all cards it is told by what stands there.
 */
export function* labelFields(page: Outline, cards: readonly Card[], columns: Columns): Steps<LabelFields> {
  const votes = new Map<string, Votes>();
  for (const [index, card] of cards.slice(0, MAX_CARDS_VOTING).entries()) {
    if (index % 4 === 0) yield;
    const lines = labelled(page, cardLines(page, card).slice(0, MAX_VOTING_LINES), columns);
    for (const [line, heading] of underHeadings(lines)) {
      const [label, section, items] = valuesOf(line, heading) ?? ['', null, []];
      const own: Votes = votes.get(label) ?? { section, items: [], cards: new Map() };
      votes.set(label, own);
      own.items.push(...items);
      own.cards.set(index, (own.cards.get(index) ?? 0) + 1);
    }
  }
  const told = new Map<string, FieldName>();
  for (const [label, { section, items, cards: held }] of votes) {
    // A name heads one card alone.
    if (items.length < FEWEST_VOTES || held.size < 2 || PROFESSION.test(label)) continue;
    const field =
      section === 'issues'
        ? firstFew(label, [...held.values()])
        : section
          ? topicsAmong(items)
          : fieldOfMost(items, TOLD_FIELDS);
    if (field) told.set(label, field);
  }
  return told;
}

/** A label, what is known of it, and what stands under it. */
type LabelAndItems = [label: string, section: Section | null, items: string[]];

/** What stands under one label: the items of all cards, and how many lines they are in each card that has it. */
interface Votes {
  section: Section | null;
  items: string[];
  cards: Map<number, number>;
}

/** A site that cuts its cards' topics off shows so many of each, on nearly all of some cards. */
const SHOWN = 3;
const FEWEST_CUT = 4;
const USUAL = 0.75;
/** What people come with is theirs, however few of it are shown. */
const BROUGHT = /\b(br(ing|ought)\w*|come|reasons?|concerns?|motifs?|motivos?|anliegen|consult\w*)\b/;

/** Topics that are cut off after the first few, each in a place of its own, are what somebody is known for. */
const firstFew = (label: string, counts: readonly number[]): FieldName | null =>
  counts.length >= FEWEST_CUT &&
  Math.max(...counts) === SHOWN &&
  counts.filter((count) => count === SHOWN).length >= USUAL * counts.length &&
  !BROUGHT.test(label)
    ? 'specialties'
    : null;

/** Each line with the heading that it stands under: as far as what stands there is drawn alike. */
function underHeadings(lines: readonly Line[]): [Line, Line | undefined][] {
  let heading: Line | undefined;
  let first: Line | undefined;
  return lines.map((line) => {
    const heads = line.level > 0 ? line.level < 8 : VOTED.has(sectionOf(line.text));
    if (heads) heading = line;
    else if (first && first.block.tag + first.block.marks !== line.block.tag + line.block.marks)
      heading = undefined;
    first = heads || !heading ? undefined : (first ?? line);
    return [line, heads ? undefined : heading];
  });
}

/** What is known of these labels leaves open what stands below them. */
export const VOTED = new Set<Section | null>(['participants', 'issues']);

/** Topics, where people were announced. */
function topicsAmong(items: readonly string[]): FieldName | null {
  const flat = items.map(plain);
  const parties = flat.filter((item) => AGE.test(item) || PARTY.test(item));
  const topics = flat.filter((item) => !parties.includes(item) && isTopic(item));
  return topics.length >= KNOWN_ITEMS * items.length && parties.length <= PARTIES * items.length
    ? 'specialties'
    : null;
}

/** What stands under which label of people or of nobody knows what: in its line, behind a colon, below a heading. */
function valuesOf(line: Line, heading?: Line): LabelAndItems | null {
  const cut = line.text.indexOf(':');
  const noted = line.label !== undefined || (cut > 2 && cut <= MAX_VOTED);
  if (!noted && (!heading || line.level > 0 || line.text.length > MAX_VOTED)) return null;
  const label = line.label ?? (noted ? line.text.slice(0, cut) : (heading?.text ?? ''));
  const section = sectionOf(label);
  if (!(section === null || VOTED.has(section)) || isProseLine(line)) return null;
  const text = line.text.slice(noted ? cut + 1 : 0).trim();
  return [
    plain(label),
    section,
    tickItems(line.label === undefined ? { ...line, text, parts: [text] } : line, true),
  ];
}
