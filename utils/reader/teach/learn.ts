import type { Source } from '../../listing/descriptor.ts';
import type { Listing } from '../../listing/listing.ts';
import { isList, type TaughtField } from '../../listing/taught-fields.ts';
import { coerce } from '../descriptor/coerce.ts';
import { readFields } from '../descriptor/read-fields.ts';
import type { Piece } from './pieces.ts';
import { waysBelow, waysTo } from './ways.ts';

/** What a user said of one block: which of its pieces holds a field, or that none does. */
export interface SaidOfBlock {
  block: number;
  field: TaughtField;
  /** `null`: it does not stand in this block. */
  piece: number | null;
  /** The piece is a heading, and the field is what stands below it. */
  below: boolean;
}

/** A block with its pieces. */
export interface Shown {
  element: Element;
  pieces: readonly Piece[];
}

/** No more blocks are tried than this. */
const TRIED = 40;

/**
 * Where a field stands, from what a user said of it in a few blocks: the way that gives what they said in each,
 * and something in many others; a second after it where no single one does. Empty when nothing was pointed out, or
 * when every way would read it in a block where the user said that it is not.
 */
export function learnField(
  field: TaughtField,
  said: readonly SaidOfBlock[],
  shown: readonly Shown[],
  blocks: readonly Element[],
  address: string,
): Source[] {
  const own = said.filter((one) => one.field === field);
  const ways = own.flatMap((one) => waysOf(one, shown));
  const read = (root: Element, sources: Source[]) =>
    readFields({ root, reading: { fields: { [field]: sources } }, records: new Map(), address });
  const right = (sources: Source[]) =>
    own.filter((one) => agrees(one, shown, (root) => read(root, sources))).length;
  const filled = (sources: Source[]) =>
    blocks.slice(0, TRIED).filter((root) => read(root, sources).sources[field] !== undefined).length;

  const [first] = rank(
    ways.map((way) => [way]),
    right,
    filled,
  );
  if (!first || right(first) === own.length) return first ?? [];
  const denied = own.filter(({ piece }) => piece === null);
  const heeds = (sources: Source[]) =>
    denied.every((one) => agrees(one, shown, (root) => read(root, sources)));
  const two = ways.flatMap((way) => [
    [...first, way],
    [way, ...first],
  ]);
  return rank([first, ...two].filter(heeds), right, filled)[0] ?? [];
}

/**
 * Most right first; of those, the first that is found in half as many blocks as any: one of them alone may carry a
 * class, and what is found in all of them may be other things.
 */
function rank(
  tries: Source[][],
  right: (one: Source[]) => number,
  filled: (one: Source[]) => number,
): Source[][] {
  const known = tries.map((sources) => ({ sources, right: right(sources), filled: filled(sources) }));
  const most = Math.max(0, ...known.map((one) => one.right));
  const surest = known.filter((one) => one.right === most && most > 0);
  const widest = Math.max(0, ...surest.map((one) => one.filled));
  return surest.filter((one) => one.filled >= 0.5 * widest).map(({ sources }) => sources);
}

function waysOf({ block, piece, field, below }: SaidOfBlock, shown: readonly Shown[]): Source[] {
  const at = shown[block];
  const pointed = piece === null ? undefined : at?.pieces[piece];
  if (!at || !pointed || piece === null) return [];
  return below ? waysBelow(field, pointed, at.pieces.slice(piece + 1)) : waysTo(field, at.element, pointed);
}

/** Whether a reading of the block says what the user said. */
function agrees(
  { block, field, piece, below }: SaidOfBlock,
  shown: readonly Shown[],
  read: (root: Element) => Listing,
): boolean {
  const at = shown[block];
  if (!at) return false;
  const listing = read(at.element);
  const found = listing.sources[field] !== undefined;
  if (piece === null) return !found || isEmpty(listing[field]);
  if (below || !found) return found && !isEmpty(listing[field]);
  const text = at.pieces[piece]?.text;
  if (!isList(field)) return JSON.stringify(listing[field]) === JSON.stringify(coerce(field, text));
  const items = listing[field] as string[];
  return (
    items.length > 0 &&
    items.every((item) => at.pieces.some((one) => one.text.includes(item))) &&
    items.some((item) => text?.includes(item))
  );
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
