import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
const { DOMParser } = window;

// What finds elements by selectors listens to the window once more for each document, and holds the document for ever:
// thousands of pages are read in one process. Nothing ever happens in this window.
window.addEventListener = () => undefined;

/** A page's document, without a window: one window for each page would cost more than most pages. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
