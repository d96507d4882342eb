import type { Target } from './address.ts';
import type { Link } from './card-types.ts';

/** Of one person's: more lie in a folder of many people. */
const MOST_PAGES = 3;

/**
 * Links to a page below somebody's own, `/ada-fenn/book` under `/ada-fenn`, lead to them, where others have their
 * `/book` too: a button to it is another door to the same person.
 */
export function ownPages(links: readonly Link[]): Link[] {
  const targets = new Map(links.map(({ target }) => [pathOf(target), target]));
  const pages = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  for (const [path, { segments }] of targets) {
    const above = path.slice(0, path.lastIndexOf('/'));
    if (segments.length < 2 || !targets.has(above)) continue;
    pages.set(above, (pages.get(above) ?? new Set()).add(path));
    const last = segments.at(-1) ?? '';
    owners.set(last, (owners.get(last) ?? new Set()).add(above));
  }
  return links.map((link) => {
    const path = pathOf(link.target);
    const above = path.slice(0, path.lastIndexOf('/'));
    const target = targets.get(above);
    const shared = (owners.get(link.target.segments.at(-1) ?? '')?.size ?? 0) > 1;
    const few = (pages.get(above)?.size ?? MOST_PAGES + 1) <= MOST_PAGES;
    return target && shared && few ? { ...link, target } : link;
  });
}

const pathOf = ({ host, segments }: Target): string => [host, ...segments].join('/');
