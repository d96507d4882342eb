import { attribute } from '../../dom/dom.ts';
import type { Steps } from '../../dom/work.ts';
import { addressWords } from './address.ts';
import { type Block, elementsIn, holds, isForeign, type Outline, textIn, within, wordsOf } from './block.ts';
import type { Card, Link } from './card-types.ts';
import { shapeOf } from './consensus.ts';
import { nameLikeness, takeApart } from './name.ts';
import { keysOf } from './page-key.ts';
import { nameWords, plain, sharedWords } from './plain.ts';
import { isFieldName } from './reason.ts';

/** Beside the name, in characters. */
const MIN_TEXT = 30;
const MAX_SIBLINGS = 2000;

/**
 * Those of a list who have no address where the others have one: blocks of the same parent and shape, with a name
 * in the others' place.
 */
export function* withoutLink(
  page: Outline,
  cards: readonly Card[],
  links: readonly Link[],
  address: string,
): Steps<{ cards: Card[]; refused: number }> {
  const none = { cards: [...cards], refused: 0 };
  const [first] = cards;
  const parent = holderOf(cards);
  if (!first || !parent) return none;
  const rows = cards.map(({ block }) => rowOf(block, parent));
  const taken = new Set([...rows, ...cards.flatMap(({ rest }) => rest)]);
  const [row] = rows;
  if (!row || taken.size < cards.length) return none;
  const model = shapeOf(page, row);
  const { tag } = row;
  const found: Card[] = [];
  let seen = 0;
  for (const other of parent.children) {
    if (typeof other === 'string' || taken.has(other) || other.tag !== tag || isForeign(other)) continue;
    seen += 1;
    if (seen > MAX_SIBLINGS) break;
    if (seen % 20 === 0) yield;
    const shape = shapeOf(page, other);
    const shared = [...model].filter((path) => shape.has(path)).length;
    if (shared * 2 < model.size) continue;
    const named = nameIn(page, other, first);
    // Who leads somewhere by their name has an address; it is another than the others'.
    if (named && !leadsAway(other, named.name, first, links))
      found.push({
        block: other,
        rest: followersOf(other, parent, cards, taken),
        target: null,
        key: '',
        links: [],
        named,
      });
  }
  if (found.length === 0 || found.length > cards.length) return none;
  const keyed = keysOf(found, address);
  const all = [...cards, ...keyed].sort((a, b) => a.block.index - b.block.index);
  return { cards: all, refused: found.length - keyed.length };
}

const leadsAway = (row: Block, name: string, { target: usual }: Card, links: readonly Link[]) =>
  links.some(
    ({ block, target }) =>
      holds(row, block) &&
      (target.segments.length === usual?.segments.length ||
        sharedWords(name, new Set(nameWords(addressWords(target)))) > 0),
  );

/** The block that holds all cards. */
function holderOf(cards: readonly Card[]): Block | null {
  let at = cards[0]?.block.parent ?? null;
  while (at && !cards.every(({ block }) => holds(at as Block, block))) at = at.parent;
  return at;
}

/** The child of it that a card stands in. */
function rowOf(block: Block, holder: Block): Block {
  let at = block;
  while (at.parent && at.parent !== holder) at = at.parent;
  return at;
}

/** In a table of two rows a person the second is theirs. */
function followersOf(row: Block, parent: Block, cards: readonly Card[], taken: ReadonlySet<Block>): Block[] {
  const usual = cards[0]?.rest.length ?? 0;
  if (usual === 0) return [];
  const all = elementsIn(parent);
  return all
    .slice(all.indexOf(row) + 1)
    .slice(0, usual)
    .filter((child) => !taken.has(child));
}

function nameIn(page: Outline, row: Block, model: Card): Card['named'] | null {
  const { tag, marks } = model.named.block;
  for (const at of within(page, row, 400)) {
    const same = marks !== '' ? at.marks === marks : at.tag === tag;
    const named = same || / (fullname|name) /.test(at.marks) || /^(h[2-6]|b|strong)$/.test(at.tag);
    // A name that leads elsewhere, and to no profile, is another's.
    if (!named || at.to - at.from > 2 || attribute(at.element, 'href')) continue;
    const parts = takeApart(wordsOf(page, at).slice(0, 200));
    if (nameLikeness(parts.name) < 0.6 || textIn(page, row) - parts.name.length < MIN_TEXT) continue;
    if (parts.name.split(' ').length < 2 && !isFieldName(plain(parts.name))) continue;
    return { ...parts, block: at, likeness: 1, agrees: 0, rivals: 0 };
  }
  return null;
}
