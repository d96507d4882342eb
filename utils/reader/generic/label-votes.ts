import type { Steps } from '../../dom/work.ts';
import { cardLines, type Line, type Outline } from './block.ts';
import type { Card } from './card-types.ts';
import { sectionOf } from './headings.ts';
import { type Columns, labelled } from './labels.ts';
import { plain } from './plain.ts';
import { itemsOf } from './ticks.ts';
import { isTopic } from './topics.ts';
import { AGE, PARTY } from './vocabulary.ts';

/** Labels under which topics stand on this page, as `plain` writes them. */
export type TopicLabels = ReadonlySet<string>;

const MAX_CARDS = 40;
const MAX_LINES = 80;
const FEWEST = 4;
/** Of the items: so many have to be topics that are known, and so few ages or couples. */
const KNOWN = 0.4;
const PARTIES = 0.34;

/**
 * `Works with` announces topics on one site and people on another, and one card alone may be of either kind: over
 * all cards it is told by what stands there.
 */
export function* topicLabels(page: Outline, cards: readonly Card[], columns: Columns): Steps<TopicLabels> {
  const votes = new Map<string, { items: number; topics: number; parties: number }>();
  for (const [index, card] of cards.slice(0, MAX_CARDS).entries()) {
    if (index % 4 === 0) yield;
    for (const line of labelled(page, cardLines(page, card).slice(0, MAX_LINES), columns)) {
      const [label, items] = valuesOf(line);
      if (sectionOf(label) !== 'participants') continue;
      const own = votes.get(plain(label)) ?? { items: 0, topics: 0, parties: 0 };
      votes.set(plain(label), own);
      for (const item of items) {
        const flat = plain(item);
        own.items += 1;
        if (AGE.test(flat) || PARTY.test(flat)) own.parties += 1;
        else if (isTopic(flat)) own.topics += 1;
      }
    }
  }
  const told = [...votes].filter(
    ([, { items, topics, parties }]) =>
      items >= FEWEST && topics >= KNOWN * items && parties <= PARTIES * items,
  );
  return new Set(told.map(([label]) => label));
}

/** What stands under which label, in a line of its own or behind a colon. */
function valuesOf(line: Line): [string, string[]] {
  if (line.label !== undefined) return [line.label, itemsOf(line, true)];
  const cut = line.text.indexOf(':');
  if (cut < 3 || cut > 40) return ['', []];
  const text = line.text.slice(cut + 1).trim();
  return [line.text.slice(0, cut), itemsOf({ ...line, text, parts: [text] }, true)];
}
