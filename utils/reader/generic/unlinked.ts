import type { Steps } from '../../dom/work.ts';
import { addressWords, keyOf } from './address.ts';
import { type Block, cardText, holds, isForeign, type Outline, push, textLength, wordsOf } from './block.ts';
import { LEAST_BESIDE_NAME } from './card-types.ts';
import { type Card, type Link, linksOf } from './cards.ts';
import { titles } from './facts.ts';
import { Found } from './found.ts';
import { nameLikeness, takeApart } from './name.ts';
import { type Windows, windowsOf, withWindows } from './opened.ts';
import { withPageKeys } from './page-key.ts';
import { nameWords, plain, sharedWords } from './plain.ts';
import { isFieldName } from './reason.ts';

export interface Unlinked {
  cards: Card[];
  /** Blocks of people whom nobody can tell apart, or of a list of another kind. */
  refused: number;
}

const HEADING_TAG = /^(h[2-6]|strong|b)$/;
const MAX_NAME_HEADINGS = 1500;
/** Letters or a profession stand within so many lines of the name. */
const NEAR = 4;
/** Blocks below one heading. */
const MAX_BELOW = 40;

/**
 * The people of a list that leads nowhere: blocks of one parent, each with a name as its heading and letters or a
 * profession under it. Where any of them leads to a profile it is another kind of list, and none of these.
 */
export function* findUnlinked(page: Outline, links: readonly Link[], address: string): Steps<Unlinked> {
  const kinds = new Map<string, Block[]>();
  for (const at of page.blocks) {
    if (at.index % 500 === 0) yield;
    if (!HEADING_TAG.test(at.tag) || at.to - at.from > 1 || isForeign(at)) continue;
    // In bold within a sentence somebody is but named.
    if (at.tag[0] !== 'h' && !page.lines[at.from]?.text.startsWith(wordsOf(page, at))) continue;
    const list = kinds.get(at.tag) ?? [];
    kinds.set(at.tag, list);
    if (list.length < MAX_NAME_HEADINGS) list.push(at);
  }
  let best: Card[] = [];
  const windows = windowsOf(page);
  for (const headings of kinds.values()) {
    const cards: Card[] = [];
    for (const [index, region] of headingRegions(headings).entries()) {
      if (index % 20 === 0) yield;
      const heading = headings[index];
      const rest = heading && !region ? below(page, heading) : [];
      const card =
        heading && (region || rest.length > 0)
          ? headedCard(page, heading, { block: region ?? heading, rest }, windows)
          : null;
      if (card) cards.push(card);
    }
    const list = ofOneList(cards);
    // A practice may stand among people; a list of practices alone may be of services.
    if (list.filter(({ named }) => named.likeness === 1).length * 2 < list.length) continue;
    // Most of what stands there is people: a heading that reads like a name may be anything.
    const all = headingRegions(headings).filter(
      (region, at) => (region ?? headings[at])?.parent === list[0]?.block.parent,
    ).length;
    if (list.length > 1 && list.length >= 0.6 * all && list.length > best.length) best = list;
  }
  yield;
  const isFlat = best.some(({ rest }) => rest.length > 0);
  if (!isFlat && leadAway(linksIn(best, links))) return { cards: [], refused: best.length };
  const whole = withWindows(page, best, windows);
  // What led to somebody from a window was a stranger's before.
  const held = linksIn(whole, windows.size > 0 ? yield* linksOf(page, address) : links);
  const all = isFlat || windows.size > 0 ? whole.map((card) => ledBy(card, held.get(card) ?? [])) : whole;
  const led = all.filter(({ target }) => target);
  const others = withPageKeys(
    all.filter(({ target }) => !target),
    address,
  );
  const keyed = [...led, ...others];
  keyed.sort((a, b) => a.block.index - b.block.index);
  return { cards: keyed, refused: best.length - keyed.length };
}

/** What stands below a heading that has no block of its own with it: all up to the next that is no lesser one. */
function below({ blocks }: Outline, heading: Block): Block[] {
  const rest: Block[] = [];
  let at = /^h[2-6]$/.test(heading.tag) ? blocks[heading.end] : undefined;
  while (at && at.parent === heading.parent && rest.length < MAX_BELOW) {
    if (/^h[1-6]$/.test(at.tag) && at.tag <= heading.tag) break;
    rest.push(at);
    at = blocks[at.end];
  }
  return rest;
}

/** The links that stand in each of the cards. */
function linksIn(cards: readonly Card[], links: readonly Link[]): Map<Card, Link[]> {
  const byBlock = new Map(
    cards.flatMap((card) => [card.block, ...card.rest].map((at) => [at, card] as const)),
  );
  const held = new Map<Card, Link[]>();
  for (const link of links) {
    let at: Block | null = link.block;
    while (at && !byBlock.has(at)) at = at.parent;
    const card = at && byBlock.get(at);
    if (card) push(held, card, link);
  }
  return held;
}

/** Whether an address bears some of a name. */
const bears = ({ target }: Link, name: string): boolean =>
  sharedWords(name, new Set(nameWords(addressWords(target)))) > 0;

/** Somebody with the only address below their heading that bears their name: `More about Jo`. */
function ledBy(card: Card, links: readonly Link[]): Card {
  const own = links.filter((link) => bears(link, card.named.name));
  const [first] = own;
  if (!first || own.some(({ target }) => target.address !== first.target.address)) return card;
  const { target } = first;
  return { ...card, target, key: keyOf(target, card.named.name), links: own.map(({ block }) => block) };
}

/** The largest block around each heading that holds no other of them; `null` where that is the heading itself. */
function headingRegions(headings: readonly Block[]): (Block | null)[] {
  return headings.map((heading, index) => {
    const before = headings[index - 1]?.index ?? -1;
    const after = headings[index + 1]?.index ?? Number.POSITIVE_INFINITY;
    let at = heading;
    while (at.parent && at.parent.index > before && at.parent.end <= after) at = at.parent;
    return at === heading || at.tag === 'body' || at.parent === null ? null : at;
  });
}

type CardPart = Pick<Card, 'block' | 'rest'>;

function headedCard(page: Outline, heading: Block, part: CardPart, windows: Windows): Card | null {
  const { block: region, rest } = part;
  const end = rest.at(-1) ?? region;
  const text = wordsOf(page, heading).slice(0, 200);
  const parts = takeApart(text);
  const window = windows.get(plain(parts.name));
  const more = window ? textLength(page, window) : 0;
  if (!isNamed(parts.name) || cardText(page, part) + more - text.length < LEAST_BESIDE_NAME) return null;
  const found = new Found('');
  if (parts.credentials.length > 0) found.add('credentials', parts.credentials, '');
  for (const line of page.lines.slice(heading.to, Math.min(heading.to + NEAR, end.to)))
    if (line.text.length < 80) titles(line, found);
  if (!found.has('profession') && !found.has('credentials') && !isFieldName(plain(parts.name))) return null;
  const rivals = page.blocks
    .slice(region.index, Math.min(end.end, region.index + 400))
    .filter((at) => /^h[1-6]$/.test(at.tag) && at !== heading && !holds(at, heading))
    .map((at) => takeApart(wordsOf(page, at).slice(0, 200)).name);
  // Another name in it: whose facts these are nobody can tell.
  if (rivals.some((name) => nameLikeness(name) === 1 && plain(name) !== plain(parts.name))) return null;
  const named = { ...parts, block: heading, likeness: nameLikeness(parts.name), agrees: 0, rivals: 0 };
  return { block: region, rest, target: null, key: '', links: [], named };
}

/** Somebody's name, or a practice's that says its profession. */
const isNamed = (name: string) =>
  nameLikeness(name) === 1 || (nameLikeness(name) >= 0.7 && isFieldName(plain(name)));

/** Those of the parent that holds most of them. */
function ofOneList(cards: readonly Card[]): Card[] {
  const lists = new Map<Block | null, Card[]>();
  for (const card of cards) {
    const list = lists.get(card.block.parent) ?? [];
    lists.set(card.block.parent, list);
    list.push(card);
  }
  return [...lists.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Whether any of them holds a link that may be a profile's: with a part of the name, or with an id. */
const leadAway = (held: ReadonlyMap<Card, Link[]>): boolean =>
  [...held].some(([{ named }, own]) =>
    own.some(
      (link) =>
        link.target.query !== '' ||
        /\d{3,}/.test(link.target.segments.at(-1) ?? '') ||
        bears(link, named.name),
    ),
  );
