import { documentElement, rawText } from '../../utils/dom/dom.ts';

/** In characters: a longer page is no list for a person. */
const MAX_PAGE = 5e6;
/** In elements: what a page adds later is not in what was sent. */
const MAX_ELEMENTS = 150_000;

/**
 * Whether a page is longer than what is read. What the browser was sent is never shorter than the text in it, so the
 * text is measured only where that does not settle it: to put it together costs more than half a reading.
 */
export function isLarge(doc: Document): boolean {
  if (doc.getElementsByTagName('*').length > MAX_ELEMENTS) return true;
  const [sent] = performance.getEntriesByType?.('navigation') ?? [];
  const size = sent && 'decodedBodySize' in sent ? Number(sent.decodedBodySize) : 0;
  return (size === 0 || size > MAX_PAGE) && rawText(documentElement(doc)).length > MAX_PAGE;
}
