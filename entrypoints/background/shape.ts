import type { PageKind, PageRule } from '../../utils/listing/descriptor.ts';
import { runInTab } from '../../utils/platform/page-scripts.ts';
import { pattern } from '../../utils/reader/descriptor/steps.ts';

/** The reader of any page, for the script that is there already. */
const SHAPE = ['shape.js'];

/** A page as its script has read it, with the path of its address. */
interface ShapeRead {
  page: PageKind;
  found: number;
  path: string;
}

/** Puts the reader of any page beside our script, where the directory's descriptor may know less than stands there. */
export async function bringShape(tabId: number, pages: readonly PageRule[], read: ShapeRead): Promise<void> {
  if (wantsShape(pages, read)) await runInTab(tabId, SHAPE);
}

/**
 * Whether a page is worth a reading by its shape: a profile, or one of which nobody was read. Where it is known at
 * which addresses a directory lists people, its other pages are none: an article has an author too.
 */
export function wantsShape(pages: readonly PageRule[], { page, found, path }: ShapeRead): boolean {
  if (page === 'blocked') return false;
  if (page !== 'other') return page === 'profile' || found === 0;
  const lists = pages.some((rule) => rule.path !== undefined && /^(results|empty)$/.test(rule.kind));
  return !lists || pages.some((rule) => rule.path !== undefined && pattern(rule.path).test(path));
}
