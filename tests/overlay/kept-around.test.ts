// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Page } from '../../entrypoints/overlay/page.ts';
import { descriptor as psychologytoday } from '../../utils/directories/psychologytoday/descriptor.ts';
import { readInSteps } from '../../utils/reader/descriptor/read-page.ts';
import { readSigns } from '../../utils/reader/page/read-signs.ts';
import { times } from '../support/times.ts';

const HTML = readFileSync('utils/directories/psychologytoday/replicas/results.html', 'utf8');
const scope = globalThis as { forewordReads?: { signs: typeof readSigns } };
const rows = () => [...document.querySelectorAll('.results-row[data-x]')];
const rowAt = (at: number) => rows()[at % rows().length];
const append = (where: Element | null | undefined, name: string, set: (made: Element) => void) => {
  const made = document.createElement(name);
  set(made);
  where?.append(made);
};

function load(): void {
  history.replaceState(null, '', '/us/therapists/or/fernhill');
  const page = new DOMParser().parseFromString(HTML, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(page.documentElement));
  document.querySelector('.results')?.before(document.createElement('h1'));
}

/** What a page does around a list and within it that changes what the list says of itself, or what is listed. */
const MOVES: Record<string, (at: number) => void> = {
  'the heading says something else': (at) => {
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = `Find Grief Therapists in Town${at}, OR`;
  },
  'the title says something else': (at) => {
    document.title = `Find Trauma Therapists in Town${at}, OR`;
  },
  'its own address is another': (at) =>
    document.querySelector('link[rel="canonical"]')?.setAttribute('href', `https://www.example/us/${at}`),
  'a filter is applied': (at) =>
    append(document.querySelector('.results'), 'span', (chip) => {
      chip.className = 'applied-filter';
      chip.textContent = `Topic ${at}`;
    }),
  'a chip comes within a row': (at) =>
    append(rowAt(at), 'span', (chip) => {
      chip.className = 'applied-filter';
      chip.textContent = `In a row ${at}`;
    }),
  'the heading stands in a row': (at) => {
    document.querySelector('h1')?.remove();
    append(rowAt(at), 'h1', (heading) => {
      heading.textContent = `Find Anxiety Therapists in Town${at}, OR`;
    });
  },
  'a notice comes between two rows': (at) => {
    const notice = document.createElement('h2');
    notice.textContent = 'No more therapists exactly matched your filters';
    rowAt(at)?.before(notice);
  },
  'rows change places': (at) => {
    const [one, two] = [rowAt(at), rowAt(at + 1)];
    if (one && two && !one.contains(two)) two.after(one);
  },
  'a row becomes another person’s': (at) =>
    rowAt(at)?.setAttribute('data-x', `profile-result-${800_000 + at}`),
  'a row becomes a carousel’s': (at) => rowAt(at)?.classList.toggle('carousel-item'),
  'a row comes within a row': (at) => {
    const other = rowAt(at + 1);
    const copy = other?.cloneNode(true) as Element | undefined;
    if (copy) rowAt(at)?.append(copy);
  },
  'all rows go': () => {
    for (const row of rows()) row.remove();
  },
  'the state is of another page': (at) => {
    const state = document.querySelector('script#__NUXT_DATA__');
    if (state) state.textContent = (state.textContent ?? '').replaceAll('fernhill', `town${at}`);
  },
  'the state goes': () => document.querySelector('script#__NUXT_DATA__')?.remove(),
  'a profile opens over the list': (at) =>
    append(document.body, 'div', (over) => {
      over.className = 'details-overlay';
      append(over, 'h1', (name) => {
        name.className = 'profile-title';
        name.textContent = rowAt(at)?.querySelector('.profile-title')?.textContent ?? '';
      });
      append(over, 'a', (link) => {
        link.setAttribute('data-x', 'website-link');
        link.setAttribute('href', `/profile/${rowAt(at)?.getAttribute('data-x')?.match(/\d+/)?.[0]}`);
      });
    }),
  'a text in a row changes': (at) => {
    const words = rowAt(at)?.querySelector('.profile-subtitle-credentials')?.firstChild;
    if (words) words.nodeValue = `Psychologist, PsyD, CST${at}`;
  },
};

/** What makes a page be read again, in a row that there is. */
const stir = () => (rows()[0] ?? document.body).append(document.createComment(''));
const told = ({ reading }: Page) => JSON.stringify({ ...reading, places: reading.places.length });
const readAnew = async () => {
  const page = new Page(psychologytoday, readInSteps);
  await page.refresh();
  page.end();
  return told(page);
};

describe('what stands around the rows of a list', () => {
  let looks: number;
  beforeEach(() => {
    load();
    looks = 0;
    scope.forewordReads = {
      signs: (...args) => {
        looks += 1;
        return readSigns(...args);
      },
    };
  });
  afterEach(() => {
    delete scope.forewordReads;
  });

  it('is looked at once while nothing but rows change', async () => {
    const page = new Page(psychologytoday, readInSteps);
    await page.refresh();
    expect(page.reading.signs?.main.length).toBeGreaterThan(1);
    for (let at = 0; at < 4; at += 1) {
      MOVES['a text in a row changes']?.(at);
      stir();
      expect(await page.refresh()).toBe(true);
    }
    expect(looks).toBe(1);
    expect(told(page)).toBe(await readAnew());
    page.end();
  });

  it('is looked at again after a doubt', async () => {
    const page = new Page(psychologytoday, readInSteps);
    await page.refresh();
    page.forget();
    await page.refresh();
    expect(looks).toBe(2);
    page.end();
  });

  it.each(Object.keys(MOVES))('is what it would be for the first time where %s', async (name) => {
    const page = new Page(psychologytoday, readInSteps);
    await page.refresh();
    const before = told(page);
    MOVES[name]?.(1);
    stir();
    await page.refresh();
    const now = told(page);
    expect(now).toBe(await readAnew());
    // What is not shown by this reading would be no example.
    expect(now).not.toBe(before);
    page.end();
  });

  it('is what it would be for the first time, whatever the page did', async () => {
    const move = fc.tuple(fc.constantFrom(...Object.keys(MOVES)), fc.nat(9));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(move, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
        async (all) => {
          load();
          const page = new Page(psychologytoday, readInSteps);
          await page.refresh();
          for (const moves of all) {
            for (const [name, at] of moves) MOVES[name]?.(at);
            stir();
            await page.refresh();
            expect(told(page)).toBe(await readAnew());
          }
          page.end();
        },
      ),
      { numRuns: times(10, 100, 300) },
    );
  });
});
