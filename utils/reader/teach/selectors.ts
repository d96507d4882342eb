import { attribute, tagName } from '../../dom/dom.ts';
import { LONGEST_SELECTOR } from '../../listing/limits.ts';

/** Classes that come and go with the state of an element, or that a build makes anew each time. */
const FLEETING =
  /^(active|selected|open|closed|hidden|show|visible|loading|loaded|first|last|odd|even|lazy\w*|\*)$|\d{2}|^(css|sc|jsx|svelte|styles?)[-_]|[A-Za-z]\d+[A-Za-z]|__[A-Za-z0-9]{5,}$/i;

const escaped = (name: string) => name.replace(/([^\w-])/g, '\\$1').replace(/^(-?\d)/, '\\3$1 ');

/** The classes of an element that are likely to be there tomorrow. */
export function lastingClasses(element: Element): string[] {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/);
  return [...new Set(classes)].filter((name) => name !== '' && name.length < 80 && !FLEETING.test(name));
}

/** An element's own name among others: its tag and its first lasting class. */
export const signatureOf = (element: Element): string =>
  [tagName(element), ...lastingClasses(element).slice(0, 1)].join('.');

const TESTING = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-component'];

/** Ways to select an element that do not name it alone: most lasting first, its bare tag last. */
export function selectorsOf(element: Element, parent: Element | null): string[] {
  const tag = tagName(element);
  const property = attribute(element, 'itemprop') ?? '';
  const test = TESTING.find((name) => attribute(element, name) !== null);
  const value = (test && attribute(element, test)) ?? '';
  const classes = lastingClasses(element);
  const id = attribute(element, 'id') ?? '';
  return [
    ...(/^[A-Za-z][A-Za-z_-]*$/.test(id) ? [`#${id}`] : []),
    ...(/^[A-Za-z]+$/.test(property) ? [`[itemprop="${property}"]`] : []),
    ...(/^[A-Za-z][A-Za-z_-]*$/.test(value) ? [`[${test}="${value}"]`] : []),
    ...classes.map((name) => `.${escaped(name)}`),
    ...(classes.length > 1 ? [classes.map((name) => `.${escaped(name)}`).join('')] : []),
    ...(parent ? lastingClasses(parent).map((name) => `.${escaped(name)} > ${tag}`) : []),
    tag,
  ].filter(isShortSelector);
}

/** Whether a descriptor can hold a selector: a page may name a part by a hundred classes. */
export const isShortSelector = (selector: string): boolean => selector.length <= LONGEST_SELECTOR;

/** A tag that a page uses for everything says nothing. */
export const isBare = (selector: string): boolean => /^[a-z\d]+$/.test(selector);
