import { attributeNames, selectAll } from '../../dom/dom.ts';
import type { Source } from '../../listing/descriptor.ts';
import { LONGEST_ATTRIBUTE } from '../../listing/limits.ts';
import { readFields } from '../descriptor/read-fields.ts';
import { selectorsOf } from './selectors.ts';

/** The last part of an address, and all of its path: with what may follow either. */
const LAST = '([^/?#]+)/?(?:[?#].*)?$';
const PATH = '^(?:https?:)?(?://[^/]+)?/?([^?#]+?)/?(?:[?#].*)?$';
const IN_QUERY = '[?&][\\w-]*id=([\\w-]+)';
const NUMBER_IN_QUERY = '[?&][\\w-]+=(\\d{2,12})(?:[&#]|$)';
const NAME_IN_QUERY = '[?&][\\w-]+=([a-z]+(?:-[a-z]+)+[\\w-]*)';

/**
 * Where each block says whose it is, in the site's own terms: the address it leads to, or an id that it carries.
 * `null` when nothing of the kind tells all of them apart: then nobody can say whose facts these are.
 */
export function keySource(
  blocks: readonly Element[],
  address: string,
): { key: Source; url: Source | null } | null {
  for (const link of linkSelectors(blocks))
    for (const pattern of [LAST, IN_QUERY, NUMBER_IN_QUERY, NAME_IN_QUERY, PATH]) {
      const key: Source = { select: link, take: 'href', steps: [['match', pattern]] };
      if (tellsApart(key, blocks, address)) return { key, url: { select: link, take: 'href' } };
    }
  for (const name of idNames(blocks)) {
    const key: Source = { select: '', take: name, steps: [['match', '\\S+']] };
    if (tellsApart(key, blocks, address)) return { key, url: null };
  }
  return null;
}

function linkSelectors(blocks: readonly Element[]): string[] {
  const selectors = blocks
    .slice(0, 3)
    .flatMap((block) => selectAll(block, 'a[href]').slice(0, 12))
    .flatMap((link) => selectorsOf(link, null).map((one) => (one === 'a' ? 'a[href]' : one)));
  return [...new Set(selectors)].filter((selector) => !selector.startsWith('#'));
}

function idNames(blocks: readonly Element[]): string[] {
  const names = blocks.slice(0, 3).flatMap((block) => attributeNames(block));
  return [...new Set(names)].filter(
    (name) => name.length <= LONGEST_ATTRIBUTE && /^(id|data-[\w-]*(id|key|slug|uuid))$/.test(name),
  );
}

/** Every block has one, and no two share it. */
function tellsApart(source: Source, blocks: readonly Element[], address: string): boolean {
  const keys = blocks.map(
    (root) => readFields({ root, reading: { fields: { key: [source] } }, records: new Map(), address }).key,
  );
  return keys.every((key) => key !== '') && new Set(keys).size === keys.length;
}
