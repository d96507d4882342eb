import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import * as dom from '../../utils/dom/dom.ts';

const page = () =>
  parseHtml(
    '<div id="outer"><form id="form" data-x="7"><input><b>Ada</b></form><i>after</i></div><img name="x">',
  );

/**
 * In a browser a field or an image hides the member that it is named after; jsdom leaves that out,
 * so it is done here.
 */
function hide(node: object, field: Element, ...names: string[]): void {
  for (const name of names) Object.defineProperty(node, name, { value: field });
}

describe('a form that hides its own members', () => {
  it('is still searched', () => {
    const doc = page();
    const form = doc.forms[0] as HTMLFormElement;
    hide(form, form[0] as Element, 'querySelector', 'querySelectorAll', 'closest', 'getAttribute');
    expect(() => form.querySelector('b')).toThrow(TypeError);
    expect(dom.tagName(dom.selectFirst(form, 'b') as Element)).toBe('b');
    expect(dom.selectAll(form, 'input')).toHaveLength(1);
    expect(dom.attribute(form, 'data-x')).toBe('7');
    expect([dom.isWithin(form, '#outer'), dom.isWithin(form, '#other')]).toEqual([true, false]);
  });

  it('is still walked', () => {
    const form = page().forms[0] as HTMLFormElement;
    const field = form[0] as Element;
    hide(form, field, 'localName', 'nodeType', 'firstChild', 'nextSibling', 'parentNode', 'textContent');
    hide(form, field, 'contains');
    expect(form.textContent).toBe(field);
    expect(dom.tagName(form)).toBe('form');
    expect(dom.isElement(form)).toBe(true);
    expect(dom.rawText(form)).toBe('Ada');
    expect(dom.firstChild(form)).toBe(field);
    expect(dom.tagName(dom.nextSibling(form) as Element)).toBe('i');
    expect(dom.attribute(dom.parentNode(form) as Element, 'id')).toBe('outer');
    expect(dom.contains(form, field)).toBe(true);
  });
});

describe('a document that hides its own members', () => {
  it('is still asked', () => {
    const doc = page();
    hide(doc, doc.images[0] as Element, 'querySelector', 'querySelectorAll', 'createElement');
    expect(() => doc.querySelector('b')).toThrow(TypeError);
    expect(dom.attribute(dom.selectFirst(doc, 'form') as Element, 'id')).toBe('form');
    expect(dom.selectAll(doc, 'img')).toHaveLength(1);
    expect(dom.tagName(dom.createElement(doc, 'p'))).toBe('p');
    expect(dom.tagName(dom.documentElement(doc))).toBe('html');
  });
});

describe('a selector that is not valid', () => {
  it('finds nothing', () => {
    const doc = page();
    expect(dom.selectFirst(doc, ':::')).toBeNull();
    expect(dom.selectAll(doc, '[')).toEqual([]);
    expect(dom.isWithin(doc.body, '>>')).toBe(false);
  });
});

describe('what is no node', () => {
  it('is an error of ours', () => {
    expect(() => dom.nodeType({} as Node)).toThrow(TypeError);
  });
});
