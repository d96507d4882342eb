import { keyOf } from './address.ts';
import { type Block, cardText, holds, type Outline } from './block.ts';
import { cardName } from './card-name.ts';
import { type Card, LEAST_BESIDE_NAME, MOST_OWN_LINKS } from './card-types.ts';
import { nameWords } from './plain.ts';
import type { Region } from './regions.ts';

/** Of one person's row, in characters and blocks: more is a part of the page. */
const LONGEST_ROW = 3000;
const MAX_BLOCKS = 400;
/** A list of more has a shape. */
const MAX_MIXED = 200;
/** Two may be the only ones beside a list. */
const FEWEST = 3;
/** A title may be left out of an address. */
const MOST_OF_NAME = 0.6;
const ROW_TAGS = /^(?:li|tr|article)$/;

/**
 * The people of a list of no one shape, a table here and a paragraph there: each stands where nothing leads to another
 * of them, and their name stands in their address. Fewer than those of one shape are something beside the list, and
 * none of it.
 */
export function mixedRows(
  page: Outline,
  cards: readonly Card[],
  regions: readonly Region[],
  repeated: ReadonlySet<string>,
): Card[] {
  const rows = cards.filter((card) => saysMore(page, card));
  const taken = new Set(rows.map(({ target }) => target?.address));
  const others = new Map<string, Card>();
  for (const region of regions.slice(0, MAX_MIXED)) {
    const address = region.links[0]?.target.address ?? '';
    if (taken.has(address) || others.has(address)) continue;
    const card = unlikeRowOf(page, region, repeated);
    if (card) others.set(address, card);
  }
  if (others.size < Math.max(FEWEST, rows.length)) return [...cards];
  return [...rows, ...others.values()].sort((a, b) => a.block.index - b.block.index);
}

/** Whether a card says more than a name: a name alone may be in any list. */
const saysMore = (page: Outline, card: Card): boolean =>
  cardText(page, card) - card.named.name.length >= LEAST_BESIDE_NAME;

function unlikeRowOf(page: Outline, region: Region, repeated: ReadonlySet<string>): Card | null {
  const { links, rest } = region;
  const [link] = links;
  if (!link) return null;
  const inside = links.slice(0, MOST_OWN_LINKS).map(({ block: at }) => at);
  const block = rowIn(region.block, inside);
  if (block.end - block.index > MAX_BLOCKS) return null;
  const named = cardName(page, block, inside, link.target, repeated);
  if (!named || named.rivals > 0 || named.agrees < MOST_OF_NAME) return null;
  if (named.agrees * nameWords(named.name).length < 2) return null;
  const { target } = link;
  const card = { block, rest, target, key: keyOf(target, named.name), links: inside, named };
  return cardText(page, card) <= LONGEST_ROW && saysMore(page, card) ? card : null;
}

/** The row of a table or list in which the links of a region stand: those beside it may be others who lead nowhere. */
function rowIn(region: Block, links: readonly Block[]): Block {
  let row = region;
  for (let at: Block | null = links[0] ?? null; at && at !== region; at = at.parent)
    if (ROW_TAGS.test(at.tag) && links.every((link) => holds(at as Block, link))) row = at;
  return row;
}
