import type { Listing } from '../../listing/listing.ts';
import { NOWHERE } from './address.ts';
import { asideOf } from './asides.ts';
import { type Block, cardLines, holds, isForeign, type Line, type Outline } from './block.ts';
import { type Lists, linesListed } from './card-lists.ts';
import { inSlot, type Slots } from './card-statement.ts';
import type { Card } from './cards.ts';
import { chipsOf, isAnnounced, UNTITLED, untoldOf } from './chips.ts';
import { professed, professedIn, readFacts, titlesBehind } from './facts.ts';
import { Found } from './found.ts';
import type { LabelFields } from './label-votes.ts';
import { type Columns, labelled } from './labels.ts';
import { readMicrodata } from './microdata.ts';
import { takeApart } from './name.ts';
import { placed } from './place.ts';
import { isIn, isNotice, isProseLine, proseOf, tidy } from './prose.ts';
import { readRecord } from './record-fields.ts';
import { type Records, recordsFor } from './records.ts';
import { saidIn } from './said.ts';
import { readSections } from './sections.ts';
import { linesApart } from './set-apart.ts';
import { plansAmong, readTicks } from './ticks.ts';

/** No card is longer. */
const MAX_LINES = 600;

/** What all cards of a page are read with. */
export interface CardContext {
  records: Records;
  base: string;
  slots: Slots;
  lists: Lists;
  columns: Columns;
  fields: LabelFields;
}

/** One listing from its own block, then from the records joined to it. */
export function readCard(
  page: Outline,
  card: Card,
  { records, base, slots, lists, columns, fields }: CardContext,
): Listing {
  const { named, target, block } = card;
  const found = new Found(card.key);
  found.put('name', named.name, 'page: its name');
  if (target && base !== NOWHERE) found.put('url', target.whole, 'page: its link');
  found.put('pronouns', named.pronouns, 'page: beside the name');
  readMicrodata(page, block, found);
  if (named.credentials.length > 0) found.add('credentials', named.credentials, 'page: after the name');
  const own = cardLines(page, card)
    .slice(0, MAX_LINES)
    .filter((line) => !isAway(line.block, card));
  const lines = labelled(page, linesApart(page, own), columns).map((line) => unnamed(line, named.name));
  const nameLine = (line: Line) => holds(named.block, line.block) || line.text === named.name;
  const used = readSections(lines, found, nameLine, fields);
  const unused = lines.filter((line) => !used.has(line) && !nameLine(line));
  for (const [line, field] of linesListed(unused, card, lists)) {
    if (field === 'place') placed(line, found);
    else if (field === 'profession') professed(line, found);
    else if (field === 'titleAndTown') professedIn(line, found);
    else if (!isAnnounced(lines, line, nameLine)) {
      const fresh = !found.has(field);
      readTicks(field, [line], found, []);
      if (fresh && found.has(field)) found.listing.sources[field] = UNTITLED;
      used.set(line, field);
    }
  }
  const rest = unused.filter((line) => !used.has(line));
  const prose = proseOf(rest, () => false);
  if (prose) found.put('statement', prose, 'page: its sentences');
  else if (!found.has('statement'))
    found.put('statement', tidy(inSlot(rest, block, slots)), 'page: its sentences');
  if (!found.has('statement')) {
    // A sentence shorter than a statement usually is, in a paragraph of its own.
    const short = rest.find(
      ({ text, block: at }) =>
        at.tag === 'p' &&
        at.to - at.from === 1 &&
        /\p{Ll}[.!?…]$/u.test(text) &&
        text.split(' ').length > 1 &&
        !isNotice(text),
    );
    if (short) found.put('statement', tidy(short.text), 'page: its paragraph');
  }
  for (const line of rest)
    if (!isProseLine(line) && line.text !== found.listing.statement) {
      readFacts(line, found);
      plansAmong(line, found);
    } else if (!isIn(found.listing.statement, line)) asideOf(line, found);
  saidIn(found.listing.statement, found);
  const head = own.find(nameLine) ?? own.find((line) => holds(line.block, named.block));
  // Title, town and room may stand in the heading of a name, each set apart by its look.
  for (const part of head?.parts ?? [])
    if (head && part.length > 2 && !takeApart(part).name.includes(named.name) && !named.name.includes(part))
      readFacts({ ...head, text: part, parts: [part], level: 0 }, found);
  titlesBehind(head, named.name, found);
  const chips = chipsOf(lines, nameLine, true);
  if (chips.lines.every((line) => !used.has(line)))
    found.add(
      chips.first && !found.has('specialties') ? 'specialties' : 'issues',
      untoldOf(chips.items, found),
      UNTITLED,
    );
  for (const record of recordsFor(records, target?.address ?? '', recordIds(card), named.name)) {
    readRecord(record, found, 'data: a record joined by address or id');
  }
  return found.listing;
}

/** What stands below a term that is the name is not called so by the page. */
function unnamed(line: Line, name: string): Line {
  if (line.label === undefined || takeApart(line.label).name !== name) return line;
  const { label: _, ...rest } = line;
  return rest;
}

function isAway(at: Block, { block, rest }: Card): boolean {
  for (let up: Block | null = at; up && up !== block && !rest.includes(up); up = up.parent)
    if (up.foreign) return true;
  return isForeign(block);
}

/** The ids under which a record may keep this person: the key, the last part of the address, a number at its ends. */
function recordIds({ target, key }: Card): string[] {
  // What the page's markup calls a block need not be what its records call the person.
  if (!target) return [];
  const last = target.segments.at(-1) ?? '';
  const numbers = [/^(\d{3,})-/.exec(last)?.[1], /-(\d{3,})$/.exec(last)?.[1]];
  return [...new Set([key, last, ...numbers].filter((id): id is string => Boolean(id)))];
}
