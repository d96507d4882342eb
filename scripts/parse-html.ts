import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

/** A page's document, without a window: one window for each page would cost more than most pages. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
