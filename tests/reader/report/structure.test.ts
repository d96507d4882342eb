import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../../build/directories.ts';
import { descriptor as goodtherapy } from '../../../utils/directories/goodtherapy/descriptor.ts';
import type { Descriptor } from '../../../utils/listing/descriptor.ts';
import type { Coverage } from '../../../utils/reader/descriptor/read-page.ts';
import { structureReport } from '../../../utils/reader/report/structure.ts';
import { MARKUP_WORDS, VALUE_WORDS } from '../../../utils/reader/report/structure-words.ts';
import { casesOf, parse, readCase, replica } from '../../directories/folders.ts';
import { times } from '../../support/times.ts';
import { fromPage, leaksOf, lower, saidBy } from '../leaks.ts';

const directories = await readDescriptors();
const NONE: Coverage = { listings: 0, unreadable: 0, fields: {} };
/** Without selectors, which take most of the time. */
const { results: _results, profile: _profile, ...BARE } = goodtherapy;
const report = (html: string, descriptor: Descriptor = goodtherapy) =>
  structureReport(parse(html), descriptor, NONE);

const pages = directories.flatMap((directory) =>
  Object.keys(casesOf(directory)).map((file) => ({ directory, file, name: `${directory.id} ${file}` })),
);

describe.each(pages)('the structure of $name', ({ directory, file }) => {
  const doc = replica(directory, file);
  const made = structureReport(doc, directory, readCase(directory, file).coverage);

  it('holds no word of its text, its data, its links or its labels', () => {
    expect(saidBy(doc).size).toBeGreaterThan(4);
    expect(fromPage(made).length).toBeGreaterThan(3);
    expect(leaksOf(doc, made)).toEqual([]);
  });

  it('holds nobody’s name and no number of theirs', () => {
    const text = JSON.stringify(fromPage(made)).toLowerCase();
    for (const listing of readCase(directory, file).listings) {
      for (const word of lower(listing.name)) if (!MARKUP_WORDS.has(word)) expect(text).not.toContain(word);
      expect(text).not.toContain(listing.key.toLowerCase());
    }
    expect(text).not.toMatch(/https?:|@\w|\d{4}/);
  });

  it('says how often each place of the descriptor stands there, and leaves the page as it was', () => {
    const before = doc.documentElement.outerHTML;
    const again = structureReport(doc, directory, made.coverage);
    expect(again).toEqual(made);
    expect(doc.documentElement.outerHTML).toBe(before);
    expect(made.selectors['results.row']).toBe(doc.querySelectorAll(directory.results?.row ?? '').length);
  });
});

describe('what is kept', () => {
  const rows = (inner: (at: number) => string, count = 5) =>
    `<main class="find-therapist">${Array.from({ length: count }, (_, at) => inner(at)).join('')}</main>`;

  it('is the shape of a row, told once with its number', () => {
    const { shapes, page } = report(
      rows((at) => `<article class="result-card" data-id="${at}"><h2 class="headline">Ada</h2></article>`),
    );
    const main = shapes[0]?.inside?.find(({ is }) => is === 'body')?.inside?.[0];
    expect(main).toEqual({
      is: 'main.find-therapist'.replace('find', '*'),
      times: 1,
      inside: [
        {
          is: 'article.result-card',
          times: 5,
          attributes: ['data-id'],
          inside: [{ is: 'h#.headline', times: 5 }],
        },
      ],
    });
    expect(page).toEqual({ elements: 14, depth: 4, cut: false });
  });

  it('is a new class of the template, unless the page says the word or only one element carries it', () => {
    const seen = (html: string) => fromPage(report(html)).join(' ');
    expect(seen(rows(() => '<p class="zebrine">one</p>'))).toContain('zebrine');
    expect(seen(rows(() => '<p class="zebrine">one</p>', 2))).not.toContain('zebrine');
    expect(seen(rows(() => '<p class="zebrine">Dr Zebrine</p>'))).not.toContain('zebrine');
    expect(seen(rows(() => '<p class="zebrine"><a href="/x/ada-zebrine-7">x</a></p>'))).not.toContain('zeb');
  });

  it.each([
    ['a slug', 'therapist-ada-fenn', 'therapist-*'],
    ['a number', 'row-4471', '*'],
    ['a hash', 'css-1x9ab2', 'css-*'],
    ['a name run together', 'adafenn', '*'],
    ['an initial and a name', 'card--afenn', 'card-*'],
    ['a small number', 'col-6', 'col-#'],
    ['a name in another script', 'карта', '*'],
    ['a class in two humps', 'profileTitle', 'profile_title'],
  ])('of %s is what is markup’s own', (_what, name, kept) => {
    const text = fromPage(report(rows(() => `<p class="${name}">Ada Fenn</p>`))).filter((one) =>
      one.startsWith('p.'),
    );
    expect(text).toEqual([`p.${kept}`]);
  });

  it('of ids is those in the words of markup alone', () => {
    const ids = (id: string) => fromPage(report(`<div id="${id}"></div>`)).filter((one) => one.includes('#'));
    expect(ids('search-results')).toEqual(['div#search-results']);
    for (const id of ['ada-fenn', 'profile-77', 'x'.repeat(90), 'row-ada', '']) expect(ids(id)).toEqual([]);
  });

  it('of values is what a thing is: never a role or a type that nobody knows', () => {
    const seen = (attributes: string) =>
      fromPage(report(`<div ${attributes}></div>`)).filter((s) => s.includes('='));
    expect(seen('itemprop="addressLocality"')).toEqual(['itemprop=addressLocality']);
    expect(seen('itemtype="https://schema.org/Person"')).toEqual(['itemtype=Person']);
    expect(seen('role="listitem"')).toEqual(['role=listitem']);
    expect(seen('role="Ada Fenn"')).toEqual(['role=*']);
    expect(seen('role="ada"')).toEqual(['role=*']);
    expect(seen('itemtype="https://evil.example/Ada"')).toEqual(['itemtype=*']);
    expect(seen('title="Ada" data-name="Ada" href="/ada"')).toEqual([]);
  });

  it('of a taught descriptor is no word: its selectors may be the page’s', () => {
    const taught: Descriptor = {
      ...goodtherapy,
      id: 'ada-fenn.example',
      results: {
        row: '[data-owner="Ada Fenn"]',
        badge: { corner: 'top-right', inset: [0, 0] },
        fields: { issues: [{ select: 'li', under: { heading: 'h2', text: 'how ada works' } }] },
      },
    };
    const made = report('<p data-owner="Ada Fenn">x</p><h2>How Ada works</h2>', taught);
    expect(JSON.stringify(made)).not.toMatch(/\bada|fenn|works/i);
    expect(made.selectors).toMatchObject({ 'results.row': 1, 'results.issues.0.heading': 1 });
  });
});

/** Words as names are: of letters, now and then with an accent. */
const word = fc.stringMatching(/^[a-zé]{3,12}$/);
const name = fc.tuple(word, word);
const part = fc.oneof(word, fc.constantFrom('row', 'card', 'therapist', 'js', 'is', 'x', '12', '9041'));

describe('whatever a page says', () => {
  it('no word of a person’s reaches the report, wherever markup repeats it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.array(part, { maxLength: 4 }), fc.constantFrom('-', '_', '__', '')), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.constantFrom('text', 'href', 'alt', 'title', 'aria-label', 'data-name', 'json'),
        (people, where) => {
          const html = people
            .map(([[first, last], parts, joint]) => {
              const full = `${first} ${last}`;
              const slug = [...parts, first, last].join(joint || '-');
              const held =
                where === 'text'
                  ? full
                  : where === 'json'
                    ? `<script type="application/json">{"name":"${full}"}</script>`
                    : `<img ${where}="${where === 'href' ? `/x/${first}-${last}` : full}">`;
              const classes = `${parts.join(joint)} ${slug} ${first}${last} ${last}`;
              const one = `<div class="${classes}" id="${slug}" role="${last}" data-${lower(first)[0]}="1">${held}</div>`;
              return one.repeat(4);
            })
            .join('');
          const doc = parse(html);
          const made = structureReport(doc, BARE, NONE);
          const text = JSON.stringify(fromPage(made));
          expect(leaksOf(doc, made)).toEqual([]);
          for (const [[first, last]] of people)
            for (const own of [first, last])
              if (
                /^[a-z]+$/.test(own) &&
                ![...MARKUP_WORDS, ...VALUE_WORDS].some((known) => known.includes(own))
              )
                expect(text).not.toContain(own);
        },
      ),
      { numRuns: times(20, 60) },
    );
  });

  it('is bounded: 64 kB, 20,000 nodes, and a word of markup at most when there is more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 9 }), (count, spreadOver) => {
        const letters = (at: number) => [...String(at)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
        const html = Array.from(
          { length: count },
          (_, at) => `<div class="zz${letters(at % (count / spreadOver))} row"><b></b></div>`,
        ).join('');
        const made = report(html, BARE);
        expect(JSON.stringify(made).length).toBeLessThanOrEqual(64_000);
        expect(made.page.elements).toBe(count * 2 + 3);
      }),
      { numRuns: times(3, 8) },
    );
    const long = report(`${'<i class="zebrine row"></i>'.repeat(20_001)}<p>Zebrine</p>`);
    expect(long.page).toMatchObject({ cut: true });
    expect(long.page.elements).toBeLessThanOrEqual(20_000);
    expect(JSON.stringify(long)).not.toContain('zebrine');
    expect(long.selectors).toEqual({});
  });
});

describe('hostile pages', () => {
  const nested = (depth: number) => {
    const doc = parse('<body></body>');
    let at: Element = doc.body;
    for (let level = 0; level < depth; level += 1) {
      const child = doc.createElement('div');
      at.append(child);
      at = child;
    }
    at.textContent = 'Ada';
    return doc;
  };

  it.each([
    ['nothing', ''],
    [
      'names of methods',
      '<form><input name="getAttribute"><input name="firstChild"><input id="attributes" name="getAttributeNames"></form>',
    ],
    ['words that are keys', '<div class="__proto__ constructor hasOwnProperty"></div><__proto__>'],
    ['a broken address', '<a href="%E0%A4%A">x</a>'],
    ['half a letter', '<p class="\ud800">\udfff</p>'],
    ['many classes', `<p class="${'zebrine '.repeat(50_000)}">`],
    ['a long text', `<p>${'Ada '.repeat(400_000)}</p><i class="zebrine"></i>`],
    ['a tag that is a name', '<ada-fenn></ada-fenn><adafenn>'],
  ])('of %s are told within the bounds', (_what, html) => {
    const made = report(html);
    expect(made.page.elements).toBeGreaterThan(2);
    expect(JSON.stringify(made).length).toBeLessThanOrEqual(64_000);
    expect(fromPage(made).join(' ')).not.toMatch(/ada|zebrine|proto/i);
    expect(Object.getPrototypeOf(made.tags)).toBe(Object.prototype);
  });

  it('of 1,500 elements one within another end at a depth', () => {
    const made = structureReport(nested(1500), goodtherapy, NONE);
    expect(made.page).toMatchObject({ cut: true, depth: 256 });
  });

  it('without a root are told as nothing', () => {
    const doc = parse('<p>x</p>');
    doc.documentElement.remove();
    expect(structureReport(doc, goodtherapy, NONE)).toMatchObject({ shapes: [], page: { elements: 0 } });
  });
});
