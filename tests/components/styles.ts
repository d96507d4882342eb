/** Attributes by which the browser's own sheet tells elements apart; whether there is an address is all it asks of one. */
const TELLING = [
  'align',
  'dir',
  'frame',
  'hidden',
  'open',
  'popover',
  'rules',
  'sizes',
  'style',
  'title',
  'type',
];

/** All that computed styles of an element can depend on, where a document has no sheet but the browser's own. */
function kindOf(element: Element, kinds: Map<Element, string>): string {
  const known = kinds.get(element);
  if (known !== undefined) return known;
  const { localName, parentElement } = element;
  const told = TELLING.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [` ${name}=${value}`];
  });
  if (element.hasAttribute('href')) told.push(' link');
  if (element === document.activeElement) told.push(` in use ${element.matches(':focus-visible')}`);
  if (firstOfItsName(element)) told.push(' first');
  // Where a direction comes from words they are told too.
  if (localName === 'bdi' || element.getAttribute('dir') === 'auto') told.push(` ${element.textContent}`);
  const kind = `${parentElement ? kindOf(parentElement, kinds) : ''}>${localName}${told.join('')}`;
  kinds.set(element, kind);
  return kind;
}

function firstOfItsName({ localName, previousElementSibling }: Element): boolean {
  for (let other = previousElementSibling; other; other = other.previousElementSibling)
    if (other.localName === localName) return false;
  return true;
}

/** What was computed, in this process: values by kind and property. */
const computed = new Map<string, Map<string, unknown>>();

/**
 * Styles as jsdom computes them, where elements that its own sheet cannot tell apart are computed once: it goes through
 * all its rules at each, which is most of what judging a page costs. For a moment in which nothing changes.
 */
export function computedOnce(real: typeof getComputedStyle): typeof getComputedStyle {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  // Axe leaves a rule for whatever there is, which tells nothing apart.
  if (rules.some((rule) => (rule as Partial<CSSStyleRule>).selectorText !== '*')) return real;
  const kinds = new Map<Element, string>();
  const inAll = rules.map(({ cssText }) => cssText).join(' ');
  return (element, pseudo) => {
    if (pseudo || !element.isConnected) return real(element, pseudo);
    const kind = `${inAll}${kindOf(element, kinds)}`;
    const values = computed.get(kind) ?? new Map<string, unknown>();
    computed.set(kind, values);
    let style: CSSStyleDeclaration | undefined;
    const value = (key: string, find: (style: CSSStyleDeclaration) => unknown) => {
      if (!values.has(key)) {
        style ??= real(element);
        values.set(key, find(style));
      }
      return values.get(key);
    };
    const ask = (property: string) => value(`(${property})`, (found) => found.getPropertyValue(property));
    return new Proxy({} as CSSStyleDeclaration, {
      get: (_, key) =>
        key === 'getPropertyValue' ? ask : value(String(key), (found) => Reflect.get(found, key)),
    });
  };
}

/** Does something with styles that are computed once. */
export async function withStylesOnce<T>(task: () => Promise<T>): Promise<T> {
  const real = window.getComputedStyle;
  window.getComputedStyle = computedOnce(real.bind(window));
  try {
    return await task();
  } finally {
    window.getComputedStyle = real;
  }
}
