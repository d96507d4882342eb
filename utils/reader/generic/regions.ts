import { type Block, elementsIn, push } from './block.ts';
import type { Link } from './card-types.ts';

/** A part of the page that leads to one address alone, and what follows it. */
export interface Region {
  block: Block;
  rest: Block[];
  links: Link[];
}

/** Rows that follow one another for one person, at most. */
const MAX_REST = 12;
const HEADED_TAGS = /^(h[1-6]|dt|tr)$/;

/** The largest block around each link that holds no other address of the kind. */
export function regionsOf(links: readonly Link[]): Map<Block, Link[]> {
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

/**
 * Regions of one person that follow one another are one; and where every person of a list is followed by as many
 * blocks without an address, as the second row of a table, those are theirs. Under a heading or a term all is theirs
 * up to the next.
 */
export function withRest(regions: ReadonlyMap<Block, Link[]>): Region[] {
  const lists = new Map<Block | null, Region[]>();
  for (const [block, links] of regions) push(lists, block.parent, { block, rest: [], links });
  const all: Region[] = [];
  for (const [parent, members] of lists) {
    members.sort((a, b) => a.block.index - b.block.index);
    const joined = parent ? ofOne(members) : members;
    const headings = joined.filter(({ block }) => isHeading(block));
    const others = joined.filter(({ block }) => !isHeading(block));
    if (parent && headings.length > 1) followers(parent, headings);
    if (parent && others.length > 1) followers(parent, others);
    all.push(...joined);
  }
  return all.sort((a, b) => a.block.index - b.block.index);
}

function ofOne(members: readonly Region[]): Region[] {
  const joined: Region[] = [];
  for (const region of members) {
    const before = joined.at(-1);
    if (before && before.links[0]?.target.address === region.links[0]?.target.address) {
      before.rest.push(region.block);
      before.links = [...before.links, ...region.links];
    } else joined.push(region);
  }
  return joined;
}

function followers(parent: Block, regions: readonly Region[]): void {
  const own = new Map(
    regions.flatMap((region) => [region.block, ...region.rest].map((at) => [at, region] as const)),
  );
  const model = regions[0]?.block;
  if (!model) return;
  // Any of them: one row may have lost a cell.
  const looks = new Set(regions.map(({ block }) => lookOf(block)));
  const found = new Map<Region, Block[]>();
  let current: Region | null = null;
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    const region = own.get(child);
    if (region) current = region;
    // What looks like the first row of someone is the first of another, though it leads nowhere.
    else if (looks.has(lookOf(child))) current = null;
    else if (current && (found.get(current)?.length ?? 0) < MAX_REST) push(found, current, child);
  }
  setApart(found);
  const counts = regions.map((region) => found.get(region)?.length ?? 0);
  const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  if (usual === 0 || usual > 8) return;
  const headed = HEADED_TAGS.test(model.tag) && regions.every(({ block }) => block.tag === model.tag);
  const alike = regions.length > 2 && counts.slice(0, -1).every((count) => count === usual);
  if (!headed && !(alike && usual < 4)) return;
  const second = secondRows([...found.values()]);
  for (const region of regions) {
    const rest = found.get(region) ?? [];
    const kind = rest.filter((at) => (model.tag === 'tr' ? second(at) : !isHeading(at)));
    // What stands after the last one is the page's as soon as there is more of it than of the others'.
    region.rest.push(...(region === regions.at(-1) ? kind.slice(0, usual) : kind));
  }
}

/**
 * Which rows of a table go on about who stands above them: where a look is shared by several, a row of another look,
 * which stands there once, is a note of the table's.
 */
function secondRows(lists: readonly (readonly Block[])[]): (at: Block) => boolean {
  const times = new Map<string, number>();
  for (const list of lists)
    for (const look of new Set(list.map(({ marks }) => marks))) times.set(look, (times.get(look) ?? 0) + 1);
  const most = Math.max(...times.values(), 0);
  return (at) => at.tag === 'tr' && (most === 1 || (times.get(at.marks) ?? 0) > 1);
}

/** An empty row behind what is somebody's ends it, where it does for most: what follows is none of theirs. */
function setApart(found: Map<Region, Block[]>): void {
  const isEmpty = ({ from, to }: Block) => from === to;
  const goesOn = (rest: readonly Block[]) => rest.slice(rest.findIndex(isEmpty)).some((at) => !isEmpty(at));
  const lists = [...found].filter(([, rest]) => rest.some(isEmpty));
  if (lists.length < 2 || lists.filter(([, rest]) => goesOn(rest)).length * 2 > lists.length) return;
  for (const [region, rest] of lists) found.set(region, rest.slice(0, rest.findIndex(isEmpty)));
}

const isHeading = ({ tag }: Block) => /^h[1-6]$/.test(tag);

/** What two first rows of a list have in common. */
function lookOf(at: Block): string {
  if (at.tag === 'tr') return `tr ${elementsIn(at).length}`;
  return HEADED_TAGS.test(at.tag) ? at.tag : `${at.tag} ${at.marks}`;
}
