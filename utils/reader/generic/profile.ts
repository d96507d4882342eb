import { attribute } from '../../dom/dom.ts';
import type { Steps } from '../../dom/work.ts';
import { addressWords, sameSite, type Target, targetOf } from './address.ts';
import { type Block, holds, INLINE, isForeign, isLink, type Outline, within, wordsOf } from './block.ts';
import { isClinical, nameLikeness, takeApart } from './name.ts';
import { nameWords, plain, sharedWords } from './plain.ts';
import { isProse } from './prose.ts';
import { namesOfRecord, type Records, typesOf } from './records.ts';

export interface ProfileName {
  name: string;
  credentials: string[];
  pronouns: string;
  block: Block;
  /** That the page is about this one person: its address, title or structured data say so too. */
  sure: boolean;
  /** That it is the page's first heading and all of it stands in the page's address. */
  addressed: boolean;
}

/** More are not looked at. */
const MAX_HEADINGS = 2000;
const MAX_PEOPLE = 100;
const MAX_LINKS = 8000;

/** The one person that a page is about, by its headings, its title, its address and its structured data. */
export function* profileName(
  page: Outline,
  here: Target | null,
  records: Records,
): Steps<ProfileName | null> {
  const titles = plain(
    `${textOfTag(page, 'title')} ${valueIn(page, 'meta', 'property', 'og:title', 'content')}`,
  );
  const people = records.people
    .filter((record) => !typesOf(record).includes('Organization'))
    .slice(0, MAX_PEOPLE)
    .map((record) => new Set(nameWords(namesOfRecord(record))));
  const address = here ? new Set(nameWords(addressWords(here))) : null;
  let seen = 0;
  let best: (ProfileName & { score: number }) | null = null;
  for (const at of page.blocks) {
    const heading = /^h[1-3]$/.test(at.tag);
    if ((!heading && at.itemprop !== 'name') || at.to - at.from > 2 || isForeign(at)) continue;
    seen += 1;
    if (seen > MAX_HEADINGS) break;
    if (seen % 50 === 0) yield;
    const parts = takeApart(wordsOf(page, at).slice(0, 200));
    const likeness = nameLikeness(parts.name);
    if (likeness === 0) continue;
    const inTitle =
      titles.includes(plain(parts.name)) ||
      // `Fenn, Ada - Register`
      (nameWords(parts.name).length > 1 && sharedWords(parts.name, titles) === 1);
    const inAddress = address ? sharedWords(parts.name, address) : 0;
    const inRecord = people.some((names) => sharedWords(parts.name, names) > 0.6);
    const score =
      likeness +
      (at.tag === 'h1' ? 1.5 : 0) +
      (at.itemprop === 'name' ? 1 : 0) +
      (inTitle ? 1.5 : 0) +
      inAddress * 2 +
      (inRecord ? 2 : 0);
    if (score < 2.2 || (best && best.score >= score)) continue;
    best = {
      ...parts,
      block: at,
      score,
      sure: likeness > 0.5 && (inAddress > 0.6 || inTitle || inRecord),
      addressed: at.tag === 'h1' && likeness === 1 && inAddress === 1 && nameWords(parts.name).length > 1,
    };
  }
  return best?.sure
    ? best
    : ((yield* titledLine(page, pageTitle(page))) ?? best ?? labelledLine(page) ?? soleName(page, here));
}

const CALLED =
  /^((full|member|therapist|counsell?or)( s)? name|name|nom|nombre( completo)?|name (der|des) \w+)$/;

/** A sheet that says whose it is: `Name: Ada Fenn`. Where two are said, it is a list, or a form. */
function labelledLine(page: Outline): ProfileName | null {
  let only: ProfileName | null = null;
  for (const line of page.lines.slice(0, MAX_NAME_LINES)) {
    const cut = line.text.indexOf(':');
    if (cut < 3 || line.text.length > 90 || !CALLED.test(plain(line.text.slice(0, cut)))) continue;
    const parts = takeApart(line.text.slice(cut + 1).trim());
    if (nameWords(parts.name).length < 2 || nameLikeness(parts.name) < 1 || isForeign(line.block)) continue;
    if (only) return null;
    only = { ...parts, block: line.block, sure: true, addressed: false };
  }
  return only;
}

/** On a page known by a number: the only heading that is a name with a clinician's letters, and leads nowhere. */
function soleName(page: Outline, here: Target | null): ProfileName | null {
  if (!/\d/.test(`${here?.query} ${here?.segments.at(-1)}`)) return null;
  let only: ProfileName | null = null;
  for (const at of page.blocks) {
    if (!/^h[1-3]$/.test(at.tag) || at.to - at.from > 1 || isForeign(at)) continue;
    const parts = takeApart(wordsOf(page, at).slice(0, 200));
    if (nameLikeness(parts.name) < 1 || !parts.credentials.some(isClinical)) continue;
    if (only || within(page, at, 20).some(({ tag }) => tag === 'a') || at.parent?.tag === 'a') return null;
    only = { ...parts, block: at, sure: false, addressed: false };
  }
  return only;
}

/** More lines are not looked at for a name that stands in no heading. */
const MAX_NAME_LINES = 600;

/** A line that is a name and begins the page's title: on old pages the name is but printed larger. */
function* titledLine(page: Outline, title: string): Steps<ProfileName | null> {
  for (const [index, line] of page.lines.slice(0, MAX_NAME_LINES).entries()) {
    if (index % 100 === 0) yield;
    if (line.text.length > 90 || line.level > 6 || line.block.tag === 'title') continue;
    if (isForeign(line.block) || isLink(line)) continue;
    const parts = takeApart(line.text);
    const flat = plain(parts.name);
    if (nameWords(parts.name).length < 2 || !`${title} `.startsWith(`${flat} `)) continue;
    if (nameLikeness(parts.name) < 1) continue;
    const own = within(page, line.block, 200).find(
      (at) => at.to - at.from <= 1 && wordsOf(page, at) === line.text,
    );
    if (own) return { ...parts, block: own, sure: true, addressed: false };
  }
  return null;
}

const pageTitle = (page: Outline) => plain(textOfTag(page, 'title'));

/**
 * Marks on a profile what belongs to other people: the blocks around links to profiles of the same kind.
 * `kind` is the pattern of this page's own address.
 */
export function* markOthers(page: Outline, here: Target, own: Block, address: string): Steps<void> {
  const others: { block: Block; target: Target }[] = [];
  let seen = 0;
  for (const block of page.blocks) {
    if (block.tag !== 'a') continue;
    seen += 1;
    if (others.length > 200 || seen > MAX_LINKS) break;
    if (seen % 300 === 0) yield;
    const target = targetOf(attribute(block.element, 'href') ?? '', address);
    if (target && sameKind(target, here) && !holds(own, block)) others.push({ block, target });
  }
  for (const { block, target } of others) {
    let at = block;
    // Up to where another person's address stands too, but never to where the page's own name is.
    for (let up = block.parent; up && !holds(up, own); up = up.parent) {
      at = up;
      if (others.some((other) => other.target.address !== target.address && holds(up, other.block))) break;
    }
    if (isInPassing(page, block)) block.foreign = true;
    else if (at.to - at.from < page.lines.length * 0.5) at.foreign = true;
    else begunBy(block).foreign = true;
  }
}

/** What a link heads: the largest block of which no more than a picture's words and a title stand before it. */
function begunBy(link: Block): Block {
  let at = link;
  for (let up = link.parent; up && link.from - up.from <= MOST_BEFORE; up = up.parent) at = up;
  return at;
}

const MOST_BEFORE = 2;

/** `Next counsellor »`: a way on through the list. */
const ON_AND_BACK =
  /^[«‹←<\s]*(?:next|previous|prev|nächste\w*|vorherige\w*|suivante?|précédente?|siguiente|anterior|volgende|vorige)(?![\p{L}])/iu;

/**
 * Whether a link names somebody in passing, on the way through a list or amid a sentence ("if it is urgent, Bo Lark
 * downstairs may have room"): what stands around it is still about whose page it is.
 */
function isInPassing(page: Outline, link: Block): boolean {
  const text = wordsOf(page, link);
  if (ON_AND_BACK.test(text) || /^(?:next|prev)$/.test(attribute(link.element, 'rel') ?? '')) return true;
  let around = link.parent;
  while (around && INLINE.has(around.tag)) around = around.parent;
  if (!around || around.to - around.from > 1) return false;
  const said = wordsOf(page, around);
  return !said.startsWith(text) && isProse(said);
}

/** Addresses that differ only in who they are about. */
function sameKind(a: Target, b: Target): boolean {
  if (a.address === b.address || a.segments.length !== b.segments.length || !sameSite(a.host, b.host))
    return false;
  if (a.query.split('=')[0] !== b.query.split('=')[0]) return false;
  if (a.query) return a.segments.join('/') === b.segments.join('/');
  const kind = (segment: string) => (/^\d+$/.test(segment) ? '#' : /\d{4,}/.test(segment) ? 'n' : 's');
  const last = a.segments.length - 1;
  return a.segments.every(
    (segment, index) =>
      segment === b.segments[index] ||
      ((index >= Math.max(1, last - 1) || last === 0) && kind(segment) === kind(b.segments[index] ?? '')),
  );
}

/** The blocks of lines that stand near the name, where letters, place, format and availability are told. */
export function headBlocks(page: Outline, name: ProfileName): Set<Block> {
  return new Set(page.lines.slice(name.block.from, name.block.from + 50).map(({ block }) => block));
}

export const textOfTag = (page: Outline, tag: string): string => {
  const at = page.blocks.find((block) => block.tag === tag);
  return at ? wordsOf(page, at) : '';
};

/** One attribute of the element whose other attribute has this value: what a page's head says of it. */
export function valueIn(page: Outline, tag: string, name: string, value: string, wanted: string): string {
  const at = page.blocks.find((block) => block.tag === tag && attribute(block.element, name) === value);
  return at ? (attribute(at.element, wanted) ?? '') : '';
}
