// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Page } from '../../entrypoints/overlay/page.ts';
import { respond } from '../../scripts/tour/directory/render.ts';
import { descriptor as fernhill } from '../../utils/directories/fernhill/descriptor.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { type ReadOptions, readInSteps } from '../../utils/reader/descriptor/read-page.ts';
import { times } from '../support/times.ts';

const pageAt = (path: string) =>
  new DOMParser().parseFromString(respond(new URL(path, location.origin)).html, 'text/html');
const cards = () => [...document.querySelectorAll('#results .therapist-list > .therapist-card')];
const cardAt = (at: number) => cards()[at % cards().length];

function load(path: string): void {
  history.replaceState(null, '', path);
  document.documentElement.replaceWith(document.adoptNode(pageAt(path).documentElement));
}

/** What makes a page be read again: by attributes alone it is not. */
const stir = () => cards()[0]?.append(document.createComment(''));

/** What a page, or a framework, does to a list and to what a list rests on. */
const MOVES: Record<string, (at: number) => void> = {
  'a text changes': (at) => {
    const place = cardAt(at)?.querySelector('.place')?.firstChild;
    if (place) place.nodeValue = `Place${at}, OR 97001`;
  },
  'an address changes': (at) =>
    cardAt(at)
      ?.querySelector('.card-name a')
      ?.setAttribute('href', `/therapists/x-${200_000 + at}`),
  'a row is put to another use': (at) => cardAt(at)?.setAttribute('data-listing-id', `f-${300_000 + at}`),
  'a row changes while it is away': (at) => {
    const [card, list] = [cardAt(at), cardAt(0)?.parentElement];
    card?.remove();
    const name = card?.querySelector('.card-name a')?.firstChild;
    if (name) name.nodeValue = `Nora Away ${'abcdefghij'[at % 10]}`;
    if (card) list?.append(card);
  },
  'a row changes while it is none': (at) => {
    const card = cardAt(at);
    card?.classList.remove('therapist-card');
    const name = card?.querySelector('.card-name a')?.firstChild;
    if (name) name.nodeValue = `Nils None ${'abcdefghij'[at % 10]}`;
    card?.classList.add('therapist-card');
  },
  'the list comes anew around its rows': () => {
    const list = cardAt(0)?.parentElement;
    const other = document.createElement('div');
    other.className = 'therapist-list';
    other.append(...(list?.childNodes ?? []));
    list?.replaceWith(other);
  },
  'a row goes': (at) => cardAt(at)?.remove(),
  'a row is copied': (at) => {
    const card = cardAt(at);
    const copy = card?.cloneNode(true) as Element | undefined;
    if (copy) card?.before(copy);
  },
  'the list becomes a carousel, and a list again': (at) =>
    cardAt(at)?.parentElement?.classList.toggle('carousel'),
  'the state says something else': (at) => {
    const state = document.querySelector('script#listings-state');
    if (state) state.textContent = (state.textContent ?? '').replace(/"individual":\[?\d+/, `$&${at % 10}`);
  },
  'the page is in another language': (at) => {
    document.documentElement.lang = ['en', 'de', 'fr'][at % 3] ?? 'en';
  },
  'the address is another': (at) => history.replaceState(null, '', `/therapists?page=1&from=${at}`),
};

const told = ({ reading }: Page) => JSON.stringify({ ...reading, places: reading.places.length });

/** A reader that counts whom it reads. */
const counting = () => {
  const read = { rows: 0 };
  const reader = (doc: Document, directory: Descriptor, { kept, ...options }: ReadOptions) => {
    if (!kept) throw new TypeError('nothing is kept');
    const of = (row: Element, own: () => Listing) =>
      kept.of(row, () => {
        read.rows += 1;
        return own();
      });
    return readInSteps(doc, directory, {
      ...options,
      kept: {
        of,
        begin: (under) => kept.begin(under),
        ofPage: (address, own) => kept.ofPage(address, own),
        ofList: (rows, own) => kept.ofList(rows, own),
      },
    });
  };
  return { read, reader };
};

describe('a list that is read again', () => {
  it('is read whole the first time, and then what changed in it alone', async () => {
    load('/therapists?page=1');
    const kept: number[] = [];
    const { read, reader } = counting();
    const page = new Page(fernhill, reader);
    const look = async () => {
      read.rows = 0;
      await page.refresh();
      kept.push(read.rows);
    };
    await look();
    stir();
    await look();
    MOVES['a text changes']?.(3);
    MOVES['a row is copied']?.(7);
    await look();
    expect(kept).toEqual([15, 1, 2]);
  });

  it.each([
    ['a style that moves it', () => document.body.setAttribute('style', 'width: 90%'), 1],
    ['what nobody reads', () => cardAt(2)?.setAttribute('aria-expanded', 'true'), 1],
    ['a class of what it stands in', () => document.body.classList.add('open'), 15],
    ['what a row’s own key is', () => cardAt(2)?.setAttribute('data-listing-id', 'f-300001'), 2],
  ])('is read again as far as %s tells', async (_, move, rows) => {
    load('/therapists?page=1');
    const { read, reader } = counting();
    const page = new Page(fernhill, reader);
    await page.refresh();
    read.rows = 0;
    move();
    stir();
    await page.refresh();
    expect(read.rows).toBe(rows);
    page.end();
  });

  it('is read whole after a doubt', async () => {
    load('/therapists?page=1');
    const { read, reader } = counting();
    const page = new Page(fernhill, reader);
    await page.refresh();
    page.forget();
    read.rows = 0;
    await page.refresh();
    expect(read.rows).toBe(15);
  });

  it('says what it would if it were read for the first time, whatever the page did', async () => {
    const move = fc.tuple(fc.constantFrom(...Object.keys(MOVES)), fc.nat(40));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(move, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
        async (all) => {
          load('/therapists?page=1');
          const page = new Page(fernhill, readInSteps);
          await page.refresh();
          for (const moves of all) {
            for (const [name, at] of moves) MOVES[name]?.(at);
            stir();
            await page.refresh();
            const anew = new Page(fernhill, readInSteps);
            await anew.refresh();
            expect(told(page)).toBe(told(anew));
            anew.end();
          }
          page.end();
        },
      ),
      { numRuns: times(12, 120, 400) },
    );
  });

  it.each(Object.keys(MOVES))('and is not the same as before where %s', async (name) => {
    load('/therapists?page=1');
    const page = new Page(fernhill, readInSteps);
    await page.refresh();
    const before = told(page);
    MOVES[name]?.(1);
    stir();
    await page.refresh();
    const anew = new Page(fernhill, readInSteps);
    await anew.refresh();
    expect(told(page)).toBe(told(anew));
    if (!/comes anew|language|address is/.test(name)) expect(told(page)).not.toBe(before);
    for (const each of [page, anew]) each.end();
  });
});
