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
  const votes = new Map<string, { section: Section | null; items: string[] }>();
  for (const [index, card] of cards.slice(0, MAX_CARDS_VOTING).entries()) {
    if (index % 4 === 0) yield;
    const lines = labelled(page, cardLines(page, card).slice(0, MAX_VOTING_LINES), columns);
    for (const line of lines) {
      const [label, section, items] = valuesOf(line) ?? ['', null, []];
      const own = votes.get(label) ?? { section, items: [] };
      votes.set(label, own);
      own.items.push(...items);
    }
  }
  const told = new Map<string, FieldName>();
  for (const [label, { section, items }] of votes) {
    if (items.length < FEWEST_VOTES) continue;
    const field = section ? topicsAmong(items) : fieldOfMost(items, TOLD_FIELDS);
    if (field) told.set(label, field);
  }
  return told;
}

/** Topics, where people were announced. */
function topicsAmong(items: readonly string[]): FieldName | null {
  const flat = items.map(plain);
  const parties = flat.filter((item) => AGE.test(item) || PARTY.test(item));
  const topics = flat.filter((item) => !parties.includes(item) && isTopic(item));
  return topics.length >= KNOWN_ITEMS * items.length && parties.length <= PARTIES * items.length
    ? 'specialties'
    : null;
}

/** What stands under which label of people or of nobody knows what: in its line, or behind a colon. */
function valuesOf(line: Line): [string, Section | null, string[]] | null {
  const cut = line.text.indexOf(':');
  if (line.label === undefined && (cut < 3 || cut > MAX_VOTED)) return null;
  const label = line.label ?? line.text.slice(0, cut);
  const section = sectionOf(label);
  if ((section !== null && section !== 'participants') || isProseLine(line)) return null;
  const text = line.text.slice(cut + 1).trim();
  return [
    plain(label),
    section,
    tickItems(line.label === undefined ? { ...line, text, parts: [text] } : line, true),
  ];
}
