import { describe, expect, it } from 'vitest';
import { card, documentOf, LIST } from '../../../scripts/bench-read/huge.ts';
import { listingSchema } from '../../../utils/listing/schema.ts';
import { MAX_SIZE, outline } from '../../../utils/reader/generic/outline.ts';
import { type GenericReading, readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { type Work, workOf } from '../../work/work.ts';

const ADDRESS = 'https://hollow.example/therapists';

const json = (text: string) => `<script type="application/json">${text}</script>`;

/** For a whole page. The worst when it was first counted: half a million characters of script, gone through twenty times. */
const MOST: Work = { blocks: 12_000_000, characters: 8_000_000 };

/** Reads a page, within the work that a page may cost; the document is left as it was. */
function readOf(body: string): GenericReading {
  const doc = documentOf({ body });
  const before = doc.documentElement.childElementCount;
  let reading: GenericReading | null = null;
  const { blocks, characters } = workOf(() => {
    reading = readGeneric(doc, ADDRESS);
  });
  if (!reading) throw new Error('Nothing was read.');
  expect(doc.documentElement.childElementCount).toBe(before);
  expect(blocks).toBeGreaterThan(0);
  expect(blocks).toBeLessThan(MOST.blocks);
  expect(characters).toBeLessThan(MOST.characters);
  return reading;
}

describe('state that means harm', () => {
  it.each([
    [
      'keys of the prototype',
      json(
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"list":[{"__proto__":{"bio":"x"},"id":1001,"name":"Ada Fennb"}]}',
      ),
    ],
    ['arrays a hundred thousand deep', json('['.repeat(100_000) + ']'.repeat(100_000))],
    ['objects five thousand deep', json(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)],
    [
      'references that go round',
      json(
        JSON.stringify([
          ['Reactive', 1],
          { name: 2, bio: 1, url: 1, more: 3 },
          'Ada Fennb',
          Array(3000).fill(1),
        ]),
      ),
    ],
    ['broken JSON', json('{"list":[{"id":1001,"name":"Ada')],
    ['flight chunks that never end', `<script>${'self.__next_f.push([1,"'.repeat(20_000)}</script>`],
    ['variables that never end', `<script>${'window.__STATE__={"a":['.repeat(20_000)}</script>`],
    ['numbers for everything', json('[1,2,3,{"name":1,"id":{},"url":[]},null,true]')],
  ])('%s: is survived, with little work, and the list is read', (_what, script) => {
    const reading = readOf(LIST + script);
    expect(reading.listings.map(({ key }) => key)).toEqual(['1001', '1002', '1003']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('markup that means harm', () => {
  it('a page of more than five million characters is refused', () => {
    for (const big of [
      `<p>${'word'.repeat(MAX_SIZE / 4 + 10)}</p>`,
      `<script>${'x'.repeat(MAX_SIZE + 10)}</script>`,
    ]) {
      const reading = readOf(LIST + big);
      expect([reading.page, reading.refused, reading.listings]).toEqual(['other', 'too-large', []]);
    }
  });

  it('fields that hide a document’s methods change nothing', () => {
    const names = [
      'querySelector',
      'querySelectorAll',
      'documentElement',
      'firstChild',
      'getAttribute',
      'body',
      'parentNode',
      'nodeType',
      'textContent',
    ];
    const fields = names
      .map((name) => `<form name="${name}"><input name="${name}"></form><img name="${name}" id="${name}">`)
      .join('');
    const reading = readOf(fields + LIST);
    expect(reading.listings).toHaveLength(3);
  });

  it('links of another kind never become addresses', () => {
    const bad = [
      'javascript:alert(1)//therapists/ada/1004',
      'data:text/html,x',
      'https://evil.example/therapists/ada-fenn/1005',
      '//evil.example/therapists/ada-fenn/1006',
      'https://user@hollow.example/therapists/ada-fenn/1007',
      'blob:https://hollow.example/1',
    ];
    const cards = bad.map((href) => card(1009).replace('/therapists/ada-fenn/1009', href)).join('');
    const reading = readOf(`<ul>${card(1001)}${card(1002)}${cards}</ul>`);
    expect(reading.listings.map(({ url }) => url)).toEqual([
      'https://hollow.example/therapists/ada-fenn/1001',
      'https://hollow.example/therapists/ada-fenn/1002',
    ]);
  });

  it('markup in a name stays text or is no name', () => {
    const reading = readOf(
      `<ul>${card(1001)}${card(1002)}${card(1003, '&lt;img src=x onerror=alert(1)&gt; Ada Fenn')}</ul>`,
    );
    for (const { name } of reading.listings) expect(name).not.toMatch(/[<>]/);
    const tags = json(
      JSON.stringify([
        {
          id: 1001,
          name: 'Ada Fennb',
          bio: `<img src=x onerror=alert(1)>${'These are words of a person. '.repeat(4)}`,
          city: '<b>x</b>',
        },
      ]),
    );
    const [ada] = readOf(
      `<ul>${card(1001).replace(/<p>I help.*?<\/p>/, '')}${card(1002)}</ul>${tags}`,
    ).listings;
    expect(ada?.statement).not.toContain('<img');
    expect(ada?.city).toBe('');
  });

  it('whatever is read keeps to the bounds of a listing', () => {
    const long = `${'Long words of a person who writes on and on. '.repeat(2000)}`;
    const reading = readOf(
      `<ul>${card(1001)}${card(1002)}<li><h3><a href="/therapists/ada-fenn/1003">Ada Fennd</a></h3><p>${long}</p><p>$99999999999</p></li></ul>`,
    );
    for (const listing of reading.listings) expect(() => listingSchema.parse(listing)).not.toThrow();
  });
});

/** A tree as deep as a page could make it: a real one of this depth takes minutes to build. */
class Nested {
  static readonly depth = 100_000;
  readonly #level: number;
  constructor(level = 0) {
    this.#level = level;
  }
  get documentElement() {
    return this;
  }
  get nodeType() {
    return 1;
  }
  get localName() {
    return 'div';
  }
  get firstChild(): Nested | null {
    return this.#level === Nested.depth ? null : new Nested(this.#level + 1);
  }
  get nextSibling() {
    return null;
  }
  hasAttributes() {
    return true;
  }
  getAttribute() {
    return null;
  }
}

it('a hundred thousand nested nodes are left where no person reaches', () => {
  const { blocks } = workOf(() => {
    const page = outline(new Nested() as unknown as Document);
    expect(page.blocks.length).toBeLessThan(500);
  });
  expect(blocks).toBeLessThan(Nested.depth);
});
