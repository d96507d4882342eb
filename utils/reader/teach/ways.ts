import { isElement, parentNode, tagName } from '../../dom/dom.ts';
import { cut } from '../../dom/text.ts';
import type { Source, Step } from '../../listing/descriptor.ts';
import { isList, type TaughtField } from '../../listing/taught-fields.ts';
import { literally } from '../../lookup/literally.ts';
import type { Piece } from './pieces.ts';
import { isShortSelector, selectorsOf } from './selectors.ts';

/** How far up from a piece its holders may say where it stands. */
const MAX_HOLDERS = 3;

/** Of a longer heading its beginning is enough to know it by. In characters. */
const LONGEST_HEADING = 200;

const SPLIT: Step = ['split', '\\s*[,;•·|]\\s*'];

/** Ways to read a field from where one piece stands in its block, most lasting first. */
export function waysTo(field: TaughtField, block: Element, { element }: Piece): Source[] {
  const holders: Element[] = [];
  for (let at: Node | null = element; at && isElement(at) && at !== block; at = parentNode(at))
    holders.push(at);
  const own = selectorsOf(element, holders[1] ?? null).filter((selector) => !selector.startsWith('#'));
  const around = holders
    .slice(1, 1 + MAX_HOLDERS)
    .flatMap((holder) => selectorsOf(holder, null).filter((selector) => /^[.[]/.test(selector)));
  const bare = own.at(-1) ?? tagName(element);
  const selectors = [
    ...own.slice(0, -1),
    ...around.flatMap((outer) => own.map((inner) => `${outer} ${inner}`)),
    ...(holders[1] ? [`${tagName(holders[1])} > ${bare}`] : []),
    bare,
    pathTo(holders),
  ];
  return [...new Set(selectors)]
    .filter(isShortSelector)
    .map((select) => (isList(field) ? { select, every: true, steps: [SPLIT] } : { select }));
}

/** By place alone, for pages whose classes say nothing: `:scope > div:nth-of-type(2) > p:nth-of-type(1)`. */
function pathTo(holders: readonly Element[]): string {
  const parts = holders.map((holder) => {
    const tag = tagName(holder);
    return `${tag}:nth-of-type(${nthOf(holder, tag)})`;
  });
  return [':scope', ...parts.reverse()].join(' > ');
}

function nthOf(element: Element, tag: string): number {
  let nth = 1;
  const parent = parentNode(element);
  if (!parent || !isElement(parent)) return nth;
  for (const sibling of Array.from(parent.children)) {
    if (sibling === element) return nth;
    if (tagName(sibling) === tag) nth += 1;
  }
  return nth;
}

/** Ways to read what stands below a heading, up to the next of its kind. */
export function waysBelow(field: TaughtField, heading: Piece, following: readonly Piece[]): Source[] {
  const tag = tagName(heading.element);
  const next = following.findIndex((piece) => piece.heading && tagName(piece.element) === tag);
  const inside = following.slice(0, next < 0 ? undefined : next);
  const tags = [...new Set(inside.map((piece) => tagName(piece.element)))].filter((one) => one !== tag);
  const select = ['li', 'dd', 'td', 'p'].find((one) => tags.includes(one)) ?? tags[0];
  if (!select) return [];
  const words = heading.text.replace(/(?<!\s)\s*:$/, '');
  const begins = cut(words, LONGEST_HEADING);
  const text = begins === words ? `^${literally(words)}\\s*:?$` : `^${literally(begins)}`;
  const under = { heading: tag, text };
  if (isList(field)) return [{ select, every: true, under, steps: [SPLIT] }];
  return [field === 'statement' ? { select, every: true, under, steps: [['join', ' ']] } : { select, under }];
}
