import { attribute, hasAttributes, tagName } from '../../dom/dom.ts';
import { own } from '../../lookup/own.ts';

/** A `span` that its class makes a block, as utility classes do, ends lines as a `div` does. */
const SHOWN_AS_BLOCK = /(^|\s)(d-)?block(\s|$)/;

/** What an element without a meaning of its own says that it is. */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  grid: 'table',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
  listitem: 'li',
  term: 'dt',
  definition: 'dd',
  heading: 'h3',
};
const MEANT = /^(div|span|p)$|-/;

/** The tag under which an element is read: by its role, or as what its class makes of it. */
export function shownTag(element: Element): string {
  const tag = tagName(element);
  if (!MEANT.test(tag) || !hasAttributes(element)) return tag;
  const role = own(ROLES, attribute(element, 'role') ?? '');
  if (role === 'h3') return `h${Number(attribute(element, 'aria-level')) || 3}`;
  return role ?? (tag === 'span' && SHOWN_AS_BLOCK.test(attribute(element, 'class') ?? '') ? 'div' : tag);
}
