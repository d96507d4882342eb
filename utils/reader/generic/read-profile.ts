import type { Steps } from '../../dom/work.ts';
import type { Listing } from '../../listing/listing.ts';
import { addressWords, keyOf, NOWHERE, type Target, targetOf } from './address.ts';
import { cardLines, holds, INLINE, inCard, isForeign, isLink, type Line, type Outline } from './block.ts';
import type { Cards } from './cards.ts';
import { chipsOf, UNTITLED, untoldOf } from './chips.ts';
import { readFacts, titlesBehind } from './facts.ts';
import { Found } from './found.ts';
import { sectionOf } from './headings.ts';
import { labelled } from './labels.ts';
import { readMicrodata } from './microdata.ts';
import { takeApart } from './name.ts';
import { numbersOf } from './numbers.ts';
import { offersOf, readCalls } from './offers.ts';
import { nameWords, plain } from './plain.ts';
import { headBlocks, markOthers, profileName, textOfTag, valueIn } from './profile.ts';
import { isProseLine, proseOf } from './prose.ts';
import { reasonFor } from './reason.ts';
import { readRecord } from './record-fields.ts';
import { normal, type Records, recordsFor } from './records.ts';
import { saidIn } from './said.ts';
import { readSections } from './sections.ts';
import { linesApart } from './set-apart.ts';
import { FIELD } from './words.ts';

/** No profile is longer. */
const MAX_PROFILE_LINES = 4000;

/** The one person of a profile page, or `null` when the page is no profile. */
export function* readProfile(
  page: Outline,
  base: string,
  records: Records,
  cards: Cards,
  /** Whether the site is known to list clinicians. */
  believed: boolean,
): Steps<Listing | null> {
  const address = canonicalAddress(page, base);
  const here = targetOf(address, address);
  const name = yield* profileName(page, here, records);
  // Without an id nobody can say whose facts these are.
  if (!here || !name || keyOf(here, name.name) === '') return null;
  // A heading inside one of several rows is that row's; a page of rows is about no one of them.
  const rows = cards.cards.filter(({ block }) => !isForeign(block));
  if (!name.addressed && rows.some((card) => inCard(card, name.block))) return null;
  const inRows = new Set<Line>();
  for (const card of rows) for (const line of cardLines(page, card)) inRows.add(line);
  yield;
  const announced = page.lines.slice(0, MAX_PROFILE_LINES).filter(
    (line) =>
      line.text.length < 70 &&
      // The heads of columns announce what every row has.
      line.block.tag !== 'th' &&
      !isForeign(line.block) &&
      hasOwnSection(line.text) &&
      !inRows.has(line),
  ).length;
  const rowText = rows.reduce((sum, { block }) => sum + block.to - block.from, 0);
  if (!name.addressed && rows.length > 2 && rowText > page.lines.length * 0.4 && announced < 3) return null;
  if (!name.sure && announced < 2) return null;
  if (rows.length > 0 && !name.sure) return null;
  for (const { block, rest } of rows)
    for (const at of [block, ...rest]) if (!holds(at, name.block)) at.foreign = true;
  yield* markOthers(page, here, name.block, address);
  yield;

  const found = new Found(keyOf(here, name.name));
  found.put('name', name.name, 'page: its heading');
  if (base !== NOWHERE) found.put('url', here.whole, 'page: its address');
  found.put('pronouns', name.pronouns, 'page: beside the name');
  if (name.credentials.length > 0) found.add('credentials', name.credentials, 'page: after the name');
  const body = page.blocks.find(({ tag }) => tag === 'body') ?? page.root;
  readMicrodata(page, body, found);
  const lines = labelled(
    page,
    linesApart(
      page,
      page.lines
        .filter((line) => !isForeign(line.block) && holds(body, line.block))
        .slice(0, MAX_PROFILE_LINES),
    ),
    new Map(),
  );
  const nameLine = (line: Line) =>
    holds(name.block, line.block) ||
    line.text === name.name ||
    (line.text.length < 100 && line.text.startsWith(name.name) && takeApart(line.text).name === name.name);
  yield;
  const used = readSections(lines, found, nameLine);
  const rest = lines.filter((line) => !used.has(line) && !nameLine(line));
  const open = rest.filter((line) => !isProseLine(line) && !isLink(line));
  yield;
  const head = headBlocks(page, name);
  // A piece of a line stands where its line does.
  const isNear = ({ block }: Line) => head.has(INLINE.has(block.tag) && block.parent ? block.parent : block);
  const near = lines.filter(isNear);
  for (const line of open) if (isNear(line)) readFacts(line, found);
  titlesBehind(lines.find(nameLine), name.name, found);
  const chips = chipsOf(near, nameLine, false);
  if (chips.lines.every((line) => !used.has(line)))
    found.add('issues', untoldOf(chips.items, found), UNTITLED);
  for (const [index, line] of open.entries()) {
    if (index % 300 === 0) yield;
    offersOf(line, found);
    numbersOf(line, found);
  }
  for (const line of rest)
    if (line.text.length < 110 && (isProseLine(line) || isLink(line))) readCalls(line, found);
  yield;
  const prose = proseOf(rest, (line) => line.block.end <= name.block.index);
  if (prose.length > 60) found.put('statement', prose, 'page: its sentences');
  saidIn(found.listing.statement, found);
  yield;
  for (const record of ownRecords(
    records,
    here.address,
    [found.listing.key, here.segments.at(-1) ?? ''],
    name.name,
  )) {
    readRecord(record, found, 'data: a record joined by address or id');
  }
  if (!found.listing.statement && announced === 0 && !found.listing.profession) return null;
  return believed || isClinician(found.listing, page, near) ? found.listing : null;
}

/** A page about somebody says that they treat people: in a profession, in letters, or in its title. */
function isClinician(listing: Listing, page: Outline, near: readonly Line[]): boolean {
  // A name that speaks of therapy may be a service's.
  const reason = reasonFor({ ...listing, name: '' });
  const title = textOfTag(page, 'title');
  const said = [title, ...near.slice(0, 12).map(({ text }) => text.slice(0, 100))].join(' ');
  if (reason === 2)
    return (
      FIELD.test(plain(`${said} ${listing.profession} ${listing.statement}`)) ||
      listing.credentials.length > 0
    );
  return (
    reason === 1 &&
    FIELD.test(
      plain(
        `${title} ${near
          .slice(0, 6)
          .map(({ text }) => text.slice(0, 100))
          .join(' ')}`,
      ),
    ) &&
    fieldsRead(listing) > 5
  );
}

/** How many fields were read. */
export const fieldsRead = ({ sources }: Listing): number => Object.keys(sources).length;

const hasOwnSection = (text: string) => {
  const section = sectionOf(text.split(':', 1)[0] ?? '');
  return section !== null && section !== 'foreign' && section !== 'place' && section !== 'training';
};

/** Records of this address or id; else the only person that the page's structured data is about. */
function ownRecords(records: Records, address: string, ids: readonly string[], name: string) {
  const joined = recordsFor(records, address, ids, name);
  if (joined.length > 0 || records.people.length !== 1) return joined;
  const [only] = records.people;
  const elsewhere = [...records.byAddress].some(
    ([at, list]) => at !== normal(address) && only && list.includes(only),
  );
  return only && !elsewhere
    ? recordsFor({ ...records, byAddress: new Map([[normal(address), [only]]]) }, address, [], name)
    : [];
}

/** A page saved or reached under another address gives its own; only on the same site is it believed. */
function canonicalAddress(page: Outline, base: string): string {
  const href = valueIn(page, 'link', 'rel', 'canonical', 'href');
  const given = targetOf(href, base);
  const here = targetOf(base, base);
  // One far above this page is its list's, and so is one that says less than half as much of what the page is called.
  const near = given && here && given.segments.length >= Math.max(1, here.segments.length - 1);
  if (!near || given.host !== here.host) return base;
  if (given.whole === here.whole) return given.whole;
  const title = new Set(nameWords(textOfTag(page, 'title')));
  const said = ({ segments }: Target) =>
    nameWords(addressWords({ segments: segments.slice(-1) })).filter((word) => title.has(word)).length;
  return said(given) * 2 < said(here) ? base : given.whole;
}
