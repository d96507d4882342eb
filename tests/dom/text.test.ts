import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { fold, readText } from '../../utils/dom/text.ts';

const textOf = (html: string) => readText(parseHtml(html).body);

/** A tree as deep as a page could make it: a real one of this depth takes minutes to build. */
class Nested {
  static readonly depth = 100_000;
  readonly #level: number;
  readonly #parent: Nested | null;
  #child: Nested | null = null;
  constructor(level: number, parent: Nested | null) {
    this.#level = level;
    this.#parent = parent;
  }
  get nodeType() {
    return this.#level === Nested.depth ? 3 : 1;
  }
  get localName() {
    return 'div';
  }
  get data() {
    return 'deep';
  }
  get firstChild(): Nested | null {
    if (this.#level === Nested.depth) return null;
    this.#child ??= new Nested(this.#level + 1, this);
    return this.#child;
  }
  get nextSibling() {
    return null;
  }
  get parentNode() {
    return this.#parent;
  }
}

describe('the words of an element', () => {
  it.each([
    ['a line that runs on', '<p>An<b>xi</b>ety</p>', 'Anxiety'],
    ['blocks', '<div>Grief</div><div>Loss</div>', 'Grief Loss'],
    ['list items', '<ul><li>EMDR</li><li>CBT</li></ul>', 'EMDR CBT'],
    ['a line break', 'one<br>two', 'one two'],
    ['white space and soft joiners', ' a\n\t b&nbsp;c\u200b\u00add ', 'a b cd'],
    ['comments', 'a<!--[-->b<!--]-->', 'ab'],
    ['entities', 'Grief &amp; loss &lt;b&gt;', 'Grief & loss <b>'],
    ['nothing', '', ''],
  ])('of %s are as a person reads them', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each(['script', 'template', 'noscript', 'textarea', 'select', 'iframe'])(
    'are not those inside %s',
    (name) => {
      expect(textOf(`a <${name}>hidden</${name}> b`)).toBe('a b');
    },
  );

  it('end with the element and take nothing of the next one', () => {
    const doc = parseHtml('<p id="a">mine<i></i></p><p>theirs</p>');
    const own = doc.querySelector('#a');
    expect(own && readText(own)).toBe('mine');
  });

  it('are reached below a hundred thousand nested nodes', () => {
    expect(readText(new Nested(0, null) as unknown as Node)).toBe('deep');
  });

  it('hold every word of any plain text, and are folded already', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const document = parseHtml('<p></p>');
        document.body.textContent = words;
        const text = readText(document.body);
        expect(text).toBe(fold(words));
        expect(fold(text)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});
