import { attribute } from '../dom.ts';
import type { Steps } from '../work.ts';
import { keyOf, patternsOf, sameSite, type Target, targetOf } from './address.ts';
import { type Block, holds, isForeign, type Outline, textIn, within } from './block.ts';
import { cardName, type Named } from './card-name.ts';

/** One person's place on a page: a block with exactly one profile address, and their name. */
export interface Card {
  block: Block;
  /** Their profile; `null` in a list that leads nowhere. */
  target: Target | null;
  /** Tells them from everyone else of the site, or of this page. */
  key: string;
  links: Block[];
  named: Named;
}

export interface Cards {
  cards: Card[];
  /** Blocks that look like the others but do not say whose they are. */
  refused: number;
  /** The pattern of the profile addresses, or empty. */
  pattern: string;
}

export interface Link {
  block: Block;
  target: Target;
}

/** More are not looked at: no list for a person has them. */
const MAX_LINKS = 8000;
const MAX_CARDS = 2000;
/** Blocks looked at for cards in all: kinds of links beyond, the rarest of the page, are left. */
const MAX_WORK = 400_000;
/** Of the usual card, in characters. */
const MIN_TEXT = 30;
/** A card leads to its own profile a few times. */
const MAX_OWN = 8;

/** The repeated blocks of a page that each lead to one person's profile. */
export function* findCards(page: Outline, links: readonly Link[]): Steps<Cards> {
  const patterns = patternsOf(links.map(({ target }) => target));
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const pattern = patterns.get(link.target.address) ?? '';
    push(groups, pattern, link);
  }
  let best: Cards & { worth: number } = { cards: [], refused: 0, pattern: '', worth: 0 };
  yield;
  const left = { work: MAX_WORK };
  for (const [pattern, members] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    if (left.work <= 0) break;
    if (members.every(({ target }) => target.address === members[0]?.target.address)) continue;
    const found = yield* cardsOf(page, members, left);
    const texts = found.cards.map((card) => textIn(page, card.block)).sort((a, b) => a - b);
    // Links of a menu are no cards: a person's has more than a name.
    if ((texts[Math.floor(texts.length / 2)] ?? 0) < MIN_TEXT) continue;
    const worth = found.cards.reduce((sum, card) => sum + worthOf(page, card), 0);
    if (worth > best.worth) best = { ...found, pattern, worth };
  }
  return best.cards.length < 2 ? { cards: [], refused: best.refused, pattern: best.pattern } : best;
}

/** The links of a page to others of its site, but for those in what is foreign. */
export function* linksOf(page: Outline, address: string): Steps<Link[]> {
  const here = targetOf(address, address);
  const links: Link[] = [];
  let seen = 0;
  for (const block of page.blocks) {
    if (block.tag !== 'a') continue;
    seen += 1;
    if (seen > MAX_LINKS) break;
    if (seen % 300 === 0) yield;
    const target = targetOf(attribute(block.element, 'href') ?? '', address);
    if (!target || !here || !sameSite(target.host, here.host) || target.segments.length === 0) continue;
    if (target.address !== here.address && !isForeign(block)) links.push({ block, target });
  }
  return links;
}

/** A card is worth its words, up to what a card holds; without a likely name hardly anything. */
function worthOf(page: Outline, { block, named }: Card): number {
  return (20 + Math.min(textIn(page, block), 400)) * named.likeness;
}

function* cardsOf(
  page: Outline,
  links: readonly Link[],
  left: { work: number },
): Steps<{ cards: Card[]; refused: number }> {
  const regions = regionsOf(links);
  yield;
  const alike = consensus(page, [...regions.keys()]);
  const cards: Card[] = [];
  let refused = 0;
  for (const [region, own] of [...regions].slice(0, MAX_CARDS)) {
    if (left.work <= 0) break;
    left.work -= 50 + Math.min(region.end - region.index, 3000);
    if (cards.length % 10 === 0) yield;
    const block = alike(region);
    const [link] = own;
    if (!block || !link) continue;
    const inside = own
      .slice(0, MAX_OWN)
      .map(({ block: at }) => at)
      .filter((at) => holds(block, at));
    const named = cardName(page, block, inside, link.target);
    if (named && inside.length > 0)
      cards.push({ block, target: link.target, key: keyOf(link.target, named.name), links: inside, named });
    else refused += 1;
  }
  return sureOnes(cards, refused);
}

/** The largest block around each link that holds no other address of the kind. */
function regionsOf(links: readonly Link[]): Map<Block, Link[]> {
  const SEVERAL = '';
  const owner = new Map<Block, string>();
  for (const { block, target } of links) {
    let claim: string = target.address;
    for (let at: Block | null = block; at; at = at.parent) {
      const before = owner.get(at);
      if (before === SEVERAL) break;
      if (before === claim) continue;
      if (before !== undefined) claim = SEVERAL;
      owner.set(at, claim);
    }
  }
  const regions = new Map<Block, Link[]>();
  for (const link of links) {
    let region = link.block;
    while (region.parent && owner.get(region.parent) === link.target.address) region = region.parent;
    if (owner.get(region) !== link.target.address) continue;
    push(regions, region, link);
  }
  return regions;
}

/** A block's kinds of elements, one within another: no class, no order, so that changed names do not matter. */
function shapeOf(page: Outline, block: Block): Set<string> {
  const above: string[] = [''];
  const shape = new Set<string>();
  for (const at of within(page, block, 200)) {
    const depth = at.depth - block.depth;
    if (depth < 1 || depth > 6) continue;
    const path = `${above[depth - 1]}/${at.tag}`;
    above[depth] = path;
    shape.add(path);
  }
  return shape;
}

/** Blocks that hold only one other are wrappers. */
function unwrap(block: Block): Block {
  let at = block;
  for (;;) {
    const only = at.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
    const [child] = only;
    if (only.length !== 1 || child === undefined || typeof child === 'string' || child.tag === 'a') return at;
    at = child;
  }
}

/**
 * Learns what the page's rows have in common from the list that holds most of its text, and gives for a region
 * the row in it, or `null` when it is another kind of thing (a strip of portraits, a link in a text).
 */
function consensus(page: Outline, regions: readonly Block[]): (region: Block) => Block | null {
  const lists = new Map<Block | null, Block[]>();
  for (const region of regions) push(lists, region.parent, region);
  const size = (block: Block) => textIn(page, block);
  const ranked = [...lists.values()]
    .map((members) => ({
      members,
      text: members.reduce((sum, member) => sum + Math.min(size(member), 800), 0),
    }))
    .sort((a, b) => b.text - a.text);
  // Where no list holds two, every row stands in a wrapper of its own.
  const model = ranked[0] && ranked[0].members.length > 1 ? ranked[0].members : [...regions];
  const counts = new Map<string, number>();
  for (const member of model.slice(0, 60)) {
    for (const path of shapeOf(page, unwrap(member))) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const usual = [...counts]
    .filter(([, times]) => times * 2 > Math.min(model.length, 60))
    .map(([path]) => path);
  const sizes = model.map(size).sort((a, b) => a - b);
  const most = 3 * (sizes[Math.floor(sizes.length / 2)] ?? 0) + 400;
  // The page's own heading is in no row, or in every one.
  const titles = page.blocks.filter(({ tag }) => tag === 'h1').slice(0, MAX_CARDS);
  const hasTitle = (block: Block) => titles.some((title) => holds(block, title));
  const headed = model.slice(0, 60).filter(hasTitle).length * 2 > Math.min(model.length, 60);

  const fits = (block: Block) => {
    const shape = shapeOf(page, block);
    const shared = usual.filter((path) => shape.has(path)).length;
    return shared * 2 >= usual.length && size(block) <= most && (headed || !hasTitle(block));
  };
  return (region) => {
    let at = region;
    for (let depth = 0; depth < 8; depth += 1) {
      const row = unwrap(at);
      if (fits(row)) return row;
      // A wrapper with something beside the row: the row is the child that holds most of it.
      const inner = row.children.filter((child): child is Block => typeof child !== 'string');
      const next = inner.sort((a, b) => size(b) - size(a))[0];
      if (!next) return null;
      at = next;
    }
    return null;
  };
}

/**
 * Drops a card that has another name beside its own where the others have one (two people, whose facts nobody can
 * tell apart), and one whose name has nothing of its address where the others' have: it is no name.
 */
function sureOnes(cards: readonly Card[], refused: number): { cards: Card[]; refused: number } {
  const usual =
    cards.map(({ named }) => named.rivals).sort((a, b) => a - b)[Math.floor(cards.length / 2)] ?? 0;
  const agreeing = cards.filter(({ named }) => named.agrees > 0).length;
  const kept = cards.filter(
    ({ named }) => named.rivals <= usual && (named.agrees > 0 || agreeing < 0.7 * cards.length),
  );
  return { cards: kept, refused: refused + cards.length - kept.length };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
