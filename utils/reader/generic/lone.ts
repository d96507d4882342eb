import type { Steps } from '../../dom/work.ts';
import { addressWords, keyOf, type Target } from './address.ts';
import { type Block, holds, isForeign, type Outline, textLength, wordsOf } from './block.ts';
import { cardName } from './card-name.ts';
import { LEAST_BESIDE_NAME } from './card-types.ts';
import type { Card, Link } from './cards.ts';
import { titles } from './facts.ts';
import { Found } from './found.ts';
import { nameLikeness, takeApart } from './name.ts';
import { nameWords, plain, sharedWords } from './plain.ts';

const MAX_ADDRESSES = 400;
/** Of one card, in lines and characters: more is a text about someone. */
const MAX_LONE_LINES = 60;
const MAX_LONE_TEXT = 5000;
const MAX_BLOCKS = 1000;
const ROW = new Set(['li', 'article', 'tr']);
/** Addresses of those who wrote or run a site. */
const AUTHOR = /\b(authors?|blog|news|articles?|posts?|staff|team|events?|courses?|podcasts?|users?)\b/;

/**
 * The only person of a list of one: a block with a name, letters or a profession, and a link whose address holds
 * the whole name. Two such people would be a list by themselves; then this is none.
 */
export function* findLone(page: Outline, links: readonly Link[]): Steps<Card | null> {
  const heading = page.blocks.find(({ tag }) => tag === 'h1');
  const title = heading ? takeApart(wordsOf(page, heading).slice(0, 200)).name : '';
  const targets = new Map(links.map(({ block, target }) => [block, target]));
  const addresses = new Map<string, Link[]>();
  for (const link of links) {
    const own = addresses.get(link.target.address);
    if (own) own.push(link);
    else if (addresses.size < MAX_ADDRESSES) addresses.set(link.target.address, [link]);
  }
  let only: Card | null = null;
  let tried = 0;
  for (const own of addresses.values()) {
    tried += 1;
    if (tried % 20 === 0) yield;
    const card = loneCard(page, own, targets);
    if (!card) continue;
    if (only) return null;
    only = card;
  }
  // The page is about someone else.
  if (only && nameLikeness(title) === 1 && plain(title) !== plain(only.named.name)) return null;
  return only;
}

function loneCard(page: Outline, own: readonly Link[], targets: ReadonlyMap<Block, Target>): Card | null {
  const [first] = own;
  if (!first) return null;
  const { target } = first;
  const slug = new Set(nameWords(addressWords(target)));
  if (slug.size < 2 || AUTHOR.test(plain(addressWords(target)))) return null;
  const block = blockAround(page, first, slug, targets);
  if (!block || isForeign(block)) return null;
  const inside = own.map((link) => link.block).filter((link) => holds(block, link));
  const named = cardName(page, block, inside, target);
  if (!named || named.agrees < 1 || named.rivals > 0 || nameWords(named.name).length < 2) return null;
  if (textLength(page, block) - named.name.length < LEAST_BESIDE_NAME) return null;
  const found = new Found('');
  for (const line of page.lines.slice(block.from, block.to)) if (line.text.length < 80) titles(line, found);
  if (named.credentials.length === 0 && !found.has('profession') && !found.has('credentials')) return null;
  return { block, rest: [], target, key: keyOf(target, named.name), links: inside, named };
}

/**
 * The largest block around a link whose first heading is this name, and which holds no other heading of its rank,
 * no other name in bold, and no link to another page of the kind.
 */
function blockAround(
  page: Outline,
  { block: link, target }: Link,
  slug: ReadonlySet<string>,
  targets: ReadonlyMap<Block, Target>,
): Block | null {
  const nameOf = (at: Block) => takeApart(wordsOf(page, at).slice(0, 200)).name;
  const isOther = (at: Block) => {
    if (at.tag === 'b' || at.tag === 'strong')
      return nameLikeness(nameOf(at)) === 1 && sharedWords(nameOf(at), slug) < 1;
    const to = targets.get(at);
    return to && to.address !== target.address && to.segments.length === target.segments.length;
  };
  let best: Block | null = null;
  for (let at: Block = link; at.parent; at = at.parent) {
    const large =
      at.to - at.from > MAX_LONE_LINES ||
      at.end - at.index > MAX_BLOCKS ||
      textLength(page, at) > MAX_LONE_TEXT;
    if (large || at.tag === 'body' || at.tag === 'main') break;
    const inside = page.blocks.slice(at.index, at.end);
    if (inside.some(isOther)) break;
    const [name, ...rest] = inside.filter(({ tag }) => /^h[1-6]$/.test(tag));
    if (name) {
      const whole = name.tag !== 'h1' && sharedWords(nameOf(name), slug) === 1;
      if (!whole || rest.some(({ tag }) => tag <= name.tag)) break;
      best = at;
    }
    if (ROW.has(at.tag)) break;
  }
  return best;
}
