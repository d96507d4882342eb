import { attribute } from '../../dom/dom.ts';
import type { Steps } from '../../dom/work.ts';
import { keyOf, patternsOf, sameSite, targetOf } from './address.ts';
import { cardText, holds, isForeign, type Outline, push, wordsOf } from './block.ts';
import { cardName } from './card-name.ts';
import { type Card, type Cards, type Link, MOST_OWN_LINKS } from './card-types.ts';
import { consensus } from './consensus.ts';
import { mixedRows } from './mixed-rows.ts';
import { ownPages } from './own-pages.ts';
import { regionsOf, withRest } from './regions.ts';
import { withoutLink } from './without-link.ts';

export type { Card, Cards, Link } from './card-types.ts';

/** More are not looked at: no list for a person has them. */
const MAX_LINKS = 8000;
const MAX_CARDS = 2000;
/** Blocks looked at for cards in all: kinds of links beyond, the rarest of the page, are left. */
const MAX_WORK = 400_000;
/** Of the usual card, in characters. */
const LEAST_USUAL = 30;
/** Of fewer addresses in one folder nobody can say that it is one of people. */
const MIN_FOLDER = 3;

/** The repeated blocks of a page that each lead to one person's profile. */
export function* findCards(page: Outline, all: readonly Link[], address: string): Steps<Cards> {
  const links = ownPages(all);
  const patterns = patternsOf(links.map(({ target }) => target));
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const pattern = patterns.get(link.target.address) ?? '';
    push(groups, pattern, link);
  }
  addNarrower(groups);
  let best: Cards & { worth: number } = { cards: [], refused: 0, pattern: '', worth: 0 };
  yield;
  const left = { work: MAX_WORK };
  for (const [pattern, members] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    if (left.work <= 0) break;
    if (members.every(({ target }) => target.address === members[0]?.target.address)) continue;
    const found = yield* cardsOf(page, members, left);
    const texts = found.cards.map((card) => cardText(page, card)).sort((a, b) => a - b);
    // Links of a menu are no cards: a person's has more than a name.
    if ((texts[Math.floor(texts.length / 2)] ?? 0) < LEAST_USUAL) continue;
    const worth = found.cards.reduce((sum, card) => sum + worthOf(page, card), 0);
    if (worth > best.worth) best = { ...found, pattern, worth };
  }
  if (best.cards.length > 2) {
    const { cards, refused } = yield* withoutLink(page, best.cards, links, address);
    best = { ...best, cards, refused: best.refused + refused };
  }
  return best.cards.length < 2 ? { cards: [], refused: best.refused, pattern: best.pattern } : best;
}

/**
 * Beside links of one pattern, those of them that lead into one folder: where a page's people are few among links of
 * other kinds, `/member/ada` and `/format/online` are of one pattern. Whichever gives the better cards is taken.
 */
function addNarrower(groups: Map<string, Link[]>): void {
  for (const [pattern, members] of [...groups]) {
    const folders = new Map<string, Link[]>();
    for (const link of members)
      if (link.target.segments.length > 1) push(folders, link.target.segments[0] ?? '', link);
    if (folders.size < 2) continue;
    for (const [folder, own] of folders)
      if (new Set(own.map(({ target }) => target.address)).size >= MIN_FOLDER)
        groups.set(`${pattern} ${folder}`, own);
  }
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
function worthOf(page: Outline, card: Card): number {
  return (20 + Math.min(cardText(page, card), 400)) * card.named.likeness;
}

function* cardsOf(
  page: Outline,
  links: readonly Link[],
  left: { work: number },
): Steps<{ cards: Card[]; refused: number }> {
  const regions = withRest(regionsOf(links));
  yield;
  const alike = consensus(
    page,
    regions.map(({ block }) => block),
  );
  const repeated = repeatedIn(page, links);
  const cards: Card[] = [];
  let refused = 0;
  for (const { block: region, rest, links: own } of regions.slice(0, MAX_CARDS)) {
    if (left.work <= 0) break;
    left.work -= 50 + Math.min(region.end - region.index, 3000);
    if (cards.length % 10 === 0) yield;
    const block = alike(region);
    const [link] = own;
    if (!block || !link) continue;
    const inside = own
      .slice(0, MOST_OWN_LINKS)
      .map(({ block: at }) => at)
      .filter((at) => holds(block, at));
    const named = cardName(page, block, inside, link.target, repeated);
    if (named && inside.length > 0)
      cards.push({
        block,
        rest,
        target: link.target,
        key: keyOf(link.target, named.name),
        links: inside,
        named,
      });
    else refused += 1;
  }
  const sure = sureOnes(cards, refused);
  return { ...sure, cards: mixedRows(page, sure.cards, regions.slice(0, MAX_CARDS), repeated) };
}

/** What links to several people say alike, such as `Fiche complète`, is nobody's name. */
function repeatedIn(page: Outline, links: readonly Link[]): ReadonlySet<string> {
  const leads = new Map<string, Set<string>>();
  for (const { block, target } of links) {
    // What heads a row names it, though all should bear one name.
    if (/^h[1-6]$/.test(block.parent?.tag ?? '')) continue;
    const text = wordsOf(page, block).slice(0, LONGEST_CALL);
    const held = leads.get(text);
    if (held) held.add(target.address);
    else leads.set(text, new Set([target.address]));
  }
  const all = new Set(links.map(({ target }) => target.address)).size;
  const fewest = Math.max(SEVERAL, all * MOST_OF_THEM);
  return new Set([...leads].filter(([, { size }]) => size >= fewest).map(([text]) => text));
}

/** Namesakes are two. */
const SEVERAL = 3;
const MOST_OF_THEM = 0.5;
const LONGEST_CALL = 60;

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
