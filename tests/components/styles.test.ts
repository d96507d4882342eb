// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { computedOnce, withStylesOnce } from './styles.ts';

const PROPERTIES = [
  'display',
  'visibility',
  'position',
  'direction',
  'opacity',
  'outline',
  'list-style-type',
];
const real = getComputedStyle;
const asked = (style: typeof real, element: Element) =>
  PROPERTIES.map((property) => style(element).getPropertyValue(property));

interface Grown {
  name: string;
  attributes: Record<string, string>;
  inside: readonly Grown[];
}

const attributes = fc.dictionary(
  fc.constantFrom('hidden', 'open', 'type', 'dir', 'style', 'href', 'title', 'class', 'popover'),
  fc.constantFrom('', 'hidden', 'rtl', 'auto', 'visibility: hidden', 'display: none'),
  { maxKeys: 2 },
);
const names = fc.constantFrom(
  ...'div p ul ol li details summary dialog fieldset legend input a h2 table tr td bdi template'.split(' '),
);
const { tree } = fc.letrec<{ tree: Grown }>((tie) => ({
  tree: fc.record({
    name: names,
    attributes,
    inside: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('tree'), { maxLength: 4 }),
    ),
  }),
}));

function grow({ name, attributes: given, inside }: Grown): Element {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
  element.append(name === 'bdi' ? 'שלום' : 'words', ...inside.map(grow));
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('styles that are computed once', () => {
  it('are those that jsdom computes, of whatever stands in a page', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (grown) => {
        document.body.replaceChildren(...grown.map(grow));
        const once = computedOnce(real);
        for (const element of document.body.querySelectorAll('*'))
          expect(asked(once, element), element.outerHTML).toEqual(asked(real, element));
      }),
      { numRuns: 20 },
    );
  });

  it('know whoever has the keys, and where a page has sheets of its own they are its own', async () => {
    document.body.innerHTML = '<button>One</button><button>Two</button>';
    document.querySelector('button')?.focus();
    const [focused, other] = document.querySelectorAll('button');
    if (!focused || !other) throw new Error('There are no buttons.');
    const outline = (element: Element) => getComputedStyle(element).getPropertyValue('outline');
    const jsdoms = [outline(focused), outline(other)];
    await withStylesOnce(async () => expect([outline(other), outline(focused)]).toEqual(jsdoms.toReversed()));
    const sheet = document.createElement('style');
    sheet.textContent = 'button { outline: solid }';
    document.body.append(sheet);
    await withStylesOnce(async () => expect(outline(other)).toBe('solid'));
    expect(getComputedStyle).toBe(real);
  });

  it('are computed once for all that are of a kind', () => {
    document.body.innerHTML = `<ul>${'<li>One</li>'.repeat(50)}</ul>`;
    let computed = 0;
    const once = computedOnce((element) => {
      computed++;
      return real(element);
    });
    for (const element of document.querySelectorAll('li')) once(element).getPropertyValue('float');
    // The first of its name is of a kind of its own.
    expect(computed).toBe(2);
  });
});
