import { attribute } from '../../dom/dom.ts';
import type { Steps } from '../../dom/work.ts';
import { addressWords, keyOf, type Target } from './address.ts';
import {
  type Block,
  elementsIn,
  holds,
  isForeign,
  type Outline,
  textLength,
  within,
  wordsOf,
} from './block.ts';
import { type Card, LEAST_BESIDE_NAME, type Link, MOST_OWN_LINKS } from './card-types.ts';
import { shapeOf } from './consensus.ts';
import { nameLikeness, takeApart } from './name.ts';
import { withPageKeys } from './page-key.ts';
import { nameWords, plain, sharedWords } from './plain.ts';
import { isFieldName } from './reason.ts';

const MAX_SIBLINGS = 2000;
/** So many times as many as those who have led here; of more it is they who are the exception. */
const MOST_MORE = 2;

/**
 * Those of a list who have no address where the others have one, or one of another pattern: blocks of the same parent
 * and shape, with a name in the others' place.
 */
export function* withoutLink(
  page: Outline,
  cards: readonly Card[],
  links: readonly Link[],
  address: string,
): Steps<{ cards: Card[]; refused: number }> {
  const none = { cards: [...cards], refused: 0 };
  const found: Card[] = [];
  for (const part of partsOfList(cards)) found.push(...(yield* rowsBeside(page, part, links)));
  if (found.length === 0 || found.length > MOST_MORE * cards.length) return none;
  const known = found.filter(({ target }) => target);
  const keyed = withPageKeys(
    found.filter(({ target }) => !target),
    address,
  );
  const all = [...cards, ...known, ...keyed].sort((a, b) => a.block.index - b.block.index);
  return { cards: all, refused: found.length - known.length - keyed.length };
}

/** Cards whose rows stand side by side, and the block that they stand in. */
interface ListPart {
  parent: Block;
  cards: readonly Card[];
  rows: readonly Block[];
}

/** A list in parts, such as a table for each town, as its parts. */
function partsOfList(cards: readonly Card[]): ListPart[] {
  const parent = holderOf(cards);
  if (!parent) return [];
  const rows = cards.map(({ block }) => childOf(block, parent));
  const apart = new Set(rows);
  if (apart.size === cards.length) return [{ parent, cards, rows }];
  return [...apart].flatMap((row) => {
    const own = cards.filter((_, at) => rows[at] === row);
    // One card in a block of its own says nothing of what stands beside it.
    return own.length > 1 ? partsOfList(own) : [];
  });
}

/** Those beside the cards of one part who are like them. */
function* rowsBeside(page: Outline, part: ListPart, links: readonly Link[]): Steps<Card[]> {
  const { parent, cards, rows } = part;
  const taken = new Set([...rows, ...cards.flatMap(({ rest }) => rest)]);
  const [first] = cards;
  const [row] = rows;
  if (!first || !row) return [];
  const model = shapeOf(page, row);
  const found: Card[] = [];
  let seen = 0;
  for (const other of parent.children) {
    if (typeof other === 'string' || taken.has(other) || other.tag !== row.tag || isForeign(other)) continue;
    seen += 1;
    if (seen > MAX_SIBLINGS) break;
    if (seen % 20 === 0) yield;
    const shape = shapeOf(page, other);
    const shared = [...model].filter((path) => shape.has(path)).length;
    // A row that says little has little of the others' shape, and nothing else.
    if (shared * 2 < Math.min(model.size, shape.size)) continue;
    const card = cardWithout(page, other, part, first, links, taken);
    if (card) found.push(card);
  }
  return found;
}

/** A row as a card, by an address that tells its name or by none. */
function cardWithout(
  page: Outline,
  row: Block,
  { parent, cards }: ListPart,
  model: Card,
  links: readonly Link[],
  taken: ReadonlySet<Block>,
): Card | null {
  const named = nameInRow(page, row, model);
  if (!named) return null;
  const inside = links.filter(({ block }) => holds(row, block));
  const own = inside.filter(({ target }) => tells(target, named.name));
  const rest = followersOf(row, parent, cards, taken);
  const [led] = own;
  if (led)
    return {
      block: row,
      rest,
      target: led.target,
      key: keyOf(led.target, named.name),
      links: own.slice(0, MOST_OWN_LINKS).map(({ block }) => block),
      named,
    };
  // Who leads where the others do, and not by their name, is somebody else's row.
  if (inside.some(({ target }) => target.segments.length === model.target?.segments.length)) return null;
  return { block: row, rest, target: null, key: '', links: [], named };
}

/** Whether an address names who somebody is: it is their own then, though it is of another pattern than the others'. */
const tells = (target: Target, name: string) =>
  sharedWords(name, new Set(nameWords(addressWords(target)))) > 0.5;

/** The block that holds all cards. */
function holderOf(cards: readonly Card[]): Block | null {
  let at = cards[0]?.block.parent ?? null;
  while (at && !cards.every(({ block }) => holds(at as Block, block))) at = at.parent;
  return at;
}

/** The child of it that a card stands in. */
function childOf(block: Block, holder: Block): Block {
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

/** Where a name stands: itself and, of a link, the place that it stands in or that stands in it. */
function placesOf(block: Block): readonly Block[] {
  const { parent, tag, children } = block;
  if (tag !== 'a') return [block];
  const [inner, ...more] = children.filter((child) => typeof child !== 'string');
  const around = parent?.children.length === 1 && parent.marks !== '' ? [parent] : [];
  return [block, ...around, ...(inner && more.length === 0 ? [inner] : [])];
}

const isCell = ({ tag }: Block) => tag === 'td' || tag === 'th';

/** In which cell of its row something stands; `null` where it stands in none. */
function columnAt(block: Block): number | null {
  let at: Block | null = block;
  while (at && !isCell(at)) at = at.parent;
  return at?.parent ? elementsIn(at.parent).filter(isCell).indexOf(at) : null;
}

/** Whether it leads somewhere: what a script opens has no address. */
const isLed = ({ element }: Block) => /^(?!javascript:|#)/i.test(attribute(element, 'href') || '#');

function nameInRow(page: Outline, row: Block, model: Card): Card['named'] | null {
  const places = placesOf(model.named.block);
  const cell = columnAt(model.named.block);
  for (const at of within(page, row, 400)) {
    const same = places.some(({ tag, marks }) => (marks !== '' ? at.marks === marks : at.tag === tag));
    const named =
      same ||
      (cell !== null &&
        isCell(at) &&
        columnAt(at) === cell &&
        at.children.every((child) => typeof child === 'string')) ||
      / (fullname|name) /.test(at.marks) ||
      /^(h[2-6]|b|strong)$/.test(at.tag);
    // A name that leads elsewhere, and to no profile, is another's.
    if (!named || at.to - at.from > 2 || isLed(at)) continue;
    const parts = takeApart(wordsOf(page, at).slice(0, 200));
    if (nameLikeness(parts.name) < 0.6 || textLength(page, row) - parts.name.length < LEAST_BESIDE_NAME)
      continue;
    if (parts.name.split(' ').length < 2 && !isFieldName(plain(parts.name))) continue;
    return { ...parts, block: at, likeness: 1, agrees: 0, rivals: 0 };
  }
  return null;
}
