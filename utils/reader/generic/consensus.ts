import { type Block, elementsIn, holds, type Outline, push, textLength, within } from './block.ts';

/** Titles and members looked at. */
const MAX_TITLES = 2000;

/** A block's kinds of elements, one within another: no class, no order, so that changed names do not matter. */
export function shapeOf(page: Outline, block: Block): Set<string> {
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
function innermost(block: Block): Block {
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
export function consensus(page: Outline, regions: readonly Block[]): (region: Block) => Block | null {
  const lists = new Map<Block | null, Block[]>();
  for (const region of regions) push(lists, region.parent, region);
  const size = (block: Block) => textLength(page, block);
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
    for (const path of shapeOf(page, innermost(member))) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const usual = [...counts]
    .filter(([, times]) => times * 2 > Math.min(model.length, 60))
    .map(([path]) => path);
  const sizes = model.map(size).sort((a, b) => a - b);
  const most = 3 * (sizes[Math.floor(sizes.length / 2)] ?? 0) + 400;
  // The page's own heading is in no row, or in every one.
  const titles = page.blocks.filter(({ tag }) => tag === 'h1').slice(0, MAX_TITLES);
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
      const row = innermost(at);
      if (fits(row)) return row;
      // A wrapper with something beside the row: the row is the child that holds most of it.
      const inner = elementsIn(row);
      const next = inner.sort((a, b) => size(b) - size(a))[0];
      if (!next) return null;
      at = next;
    }
    return null;
  };
}
