import {
  attribute,
  attributeNames,
  contains,
  rawText,
  selectAll,
  selectFirst,
  tagName,
} from '../../utils/dom/dom.ts';
import type { ReadPlace } from '../../utils/reader/descriptor/read-page.ts';
import { isConnected } from './dom.ts';

/** More links are not looked through. */
const MAX_LINKS = 40;

/** What shows in a card whose it is. */
export interface Person {
  /** Where that stands: the card, or of a whole page the head of it. */
  scope: Element;
  /** The address of the page, where the card is the whole of it. */
  page: string | null;
  /** The link to them as it is written; `null` where there is none. */
  link: string | null;
  /** Attributes that hold their id: `name=value`. */
  ids: readonly string[];
  /** What stands in the text: their name, where that and a link or an id are there; else all of it. */
  name: string | null;
  text: string | null;
}

export interface NamedPlace extends ReadPlace {
  name: string;
  url: string;
}

/** Takes note of what in a card says whose it is. To be asked of a card that is as it was read. */
export function personOf({ element, badge, key, name, url }: NamedPlace): Person {
  const isPage = tagName(element) === 'body';
  const scope = (isPage && badge.anchor && selectFirst(element, badge.anchor)) || element;
  const link = isPage ? null : linkInCard(scope, url);
  const ids = idsOf(scope, key);
  const text = cardWords(scope);
  const known = text.includes(onOneLine(name)) && (isPage || link !== null || ids.length > 0);
  return {
    ...{ scope, page: isPage ? location.href : null, link, ids },
    ...(known ? { name: onOneLine(name), text: null } : { name: null, text }),
  };
}

/** Whether a card still shows the same person. */
export function isStill(element: Element, { scope, page, link, ids, name, text }: Person): boolean {
  if (!isConnected(scope) || !contains(element, scope)) return false;
  if (page !== null && page !== location.href) return false;
  if (String(idsOf(scope, '', ids)) !== String(ids)) return false;
  if (link !== null && !links(scope).some((one) => attribute(one, 'href') === link)) return false;
  const now = cardWords(scope);
  return name === null ? now === text : now.includes(name);
}

const links = (scope: Element) => [
  ...(tagName(scope) === 'a' ? [scope] : []),
  ...selectAll(scope, 'a[href]').slice(0, MAX_LINKS),
];

function linkInCard(scope: Element, url: string): string | null {
  if (url === '') return null;
  for (const link of links(scope)) {
    const written = attribute(link, 'href') ?? '';
    if (URL.canParse(written, location.href) && new URL(written, location.href).href.startsWith(url))
      return written;
  }
  return null;
}

/** The attributes of a card that hold a key, or those that are known, as they are now. */
function idsOf(scope: Element, key: string, known?: readonly string[]): string[] {
  const names = known?.map((id) => id.slice(0, id.indexOf('='))) ?? attributeNames(scope);
  return names
    .filter((name) => known || (!/^(?:class|style)$/.test(name) && attribute(scope, name)?.includes(key)))
    .map((name) => `${name}=${attribute(scope, name)}`);
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const cardWords = (scope: Element) => onOneLine(rawText(scope));
