import type { Inventor } from './invent.ts';
import { inventedState } from './state.ts';

/** Elements whose contents are code, pictures or other pages. */
const EMPTIED = 'style, template, iframe, object, embed, video, audio, canvas';
/** Values that say what a thing is or how it lies, never whose. */
const KEPT = new Set(
  `itemprop itemscope itemtype role type lang rel charset width height colspan rowspan scope dir hidden tabindex
  viewbox fill stroke method target checked disabled selected open aria-hidden aria-expanded aria-selected`.split(
    /\s+/,
  ),
);
const ADDRESSES = new Set(['href', 'action', 'cite', 'data-href', 'data-url', 'data-link', 'formaction']);
/** They would ask for something, or run. */
const DROPPED =
  /^(on|src$|srcset$|style$|poster$|ping$|background$|integrity$|nonce$|d$|points$|data-src|xlink:|srcdoc$)/;
/** A template's own names, by which elements are found. */
const MARKS = /^(id|for|data-(testid|test-id|test|qa|component))$/;
const DATA = /^(application\/(ld\+)?json|application\/json.*)$/i;

/** Turns a saved page into a replica, in place: its markup stays, everything that anybody said is invented. */
export function makeReplica(doc: Document, inventor: Inventor, address: string): void {
  for (const element of doc.querySelectorAll(EMPTIED)) emptied(element);
  for (const script of doc.querySelectorAll('script')) {
    const text = script.textContent ?? '';
    const data = DATA.test(script.getAttribute('type') ?? '') ? inventedState(text, inventor, address) : null;
    if (data === null) script.remove();
    else script.textContent = data;
  }
  for (const meta of doc.querySelectorAll('meta, base, link')) {
    const kept =
      meta.hasAttribute('charset') ||
      /^canonical$/i.test(meta.getAttribute('rel') ?? '') ||
      meta.hasAttribute('itemprop') ||
      meta.getAttribute('property') === 'og:url';
    if (!kept) meta.remove();
  }
  texts(doc, inventor);
  for (const element of doc.querySelectorAll('*')) {
    // Tags can be named after anything.
    for (const name of element.getAttributeNames()) attribute(element, name, inventor, address);
  }
}

function emptied(element: Element): void {
  element.textContent = '';
  // What a template holds is not among its children.
  if (element.localName === 'template') (element as HTMLTemplateElement).content.replaceChildren();
}

function texts(doc: Document, inventor: Inventor): void {
  const walker = doc.createTreeWalker(doc, 4 | 128);
  const comments: Node[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as CharacterData;
    if (node.nodeType === 8) comments.push(node);
    else if (node.parentElement?.localName !== 'script') node.data = inventor.text(node.data);
  }
  for (const comment of comments) (comment as ChildNode).remove();
}

function attribute(element: Element, name: string, inventor: Inventor, address: string): void {
  const value = element.getAttribute(name) ?? '';
  const set = (changed: string) => element.setAttribute(name, changed);
  if (DROPPED.test(name)) element.removeAttribute(name);
  else if (ADDRESSES.has(name) || /^\s*https?:/i.test(value)) {
    if (name !== 'itemtype') set(inventor.address(value.trim(), address));
  } else if (name === 'class')
    set(
      value
        .split(/\s+/)
        .filter(Boolean)
        .map((token) => inventor.token(token))
        .join(' '),
    );
  else if (['alt', 'title', 'aria-label', 'placeholder', 'summary'].includes(name)) set(inventor.text(value));
  else if (value !== '' && !KEPT.has(name))
    set(MARKS.test(name) ? inventor.token(value) : inventor.value(value));
}
