import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../scripts/parse-html.ts';
import { descriptor } from '../../../utils/directories/psychologytoday/descriptor.ts';
import { readText } from '../../../utils/dom/text.ts';
import { pageKind } from '../../../utils/reader/descriptor/page-kind.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { times } from '../../support/times.ts';

const ADDRESS = 'https://www.psychologytoday.com/us/therapists/or/fernhill';
const REPLICA = readFileSync('utils/directories/psychologytoday/replicas/results.html', 'utf8');
const read = (html: string) => readPage(parseHtml(html), descriptor, { address: ADDRESS });
const row = (id: string, inside: string) =>
  `<div class="results-row" data-x="profile-result-${id}">${inside}</div>`;

describe('a page that is hostile', () => {
  it('gets no address of another kind into a listing', () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd']) {
      expect(
        read(row('7', `<a class="profile-title" href="${href}">Ada</a>`)).listings[0]?.url,
      ).not.toContain(':a');
      expect(read(row('7', `<a class="profile-title" href="${href}">Ada</a>`)).listings[0]?.url).toBe('');
    }
  });

  it('gets markup in a name only as text', () => {
    const [listing] = read(
      row('7', '<a class="profile-title">&lt;img src=x onerror=alert(1)&gt; Ada</a>'),
    ).listings;
    expect(listing?.name).toBe('<img src=x onerror=alert(1)> Ada');
  });

  it.each([
    ['state that refers to itself', '[["Reactive",0],{"data":0}]'],
    ['state that is broken', '[1,2'],
    ['references out of range', '[{"data":99,"data-x":-5}]'],
    [
      'polluting keys',
      '[{"data":1},{"data-x":2},{"page":3},{"results":4},[5],{"__proto__":6,"id":7},{"x":8},700101,1]',
    ],
  ])('does not trip over %s', (_what, state) => {
    const html = `<script type="application/json" id="__NUXT_DATA__">${state}</script>${row('7', '<a class="profile-title">Ada</a>')}`;
    expect(read(html).listings[0]?.name).toBe('Ada');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('is read to the bottom however deep it is', () => {
    const doc = parseHtml('<div id="a"></div>');
    let at: Element = doc.querySelector('#a') as Element;
    for (let depth = 0; depth < 2_000; depth += 1) at = at.appendChild(doc.createElement('div'));
    at.textContent = 'deep';
    expect(readText(doc.querySelector('#a') as Element)).toBe('deep');
  });
});

describe('a page that changed', () => {
  const mutation = fc.record({
    rename: fc.constantFrom(
      'data-v-',
      'class="results-row-info"',
      'statements',
      'profile-location',
      'accepting-appointments',
      'verified-badge',
      'icons-container',
      'profile-title',
    ),
    wrap: fc.boolean(),
    cut: fc.integer({ min: 0, max: REPLICA.length - 1 }),
  });
  const mutate = ({ rename, wrap, cut }: { rename: string; wrap: boolean; cut: number }) => {
    const renamed = REPLICA.replaceAll(rename, `${rename.slice(0, -1)}Q`);
    const wrapped = wrap
      ? renamed
          .replaceAll('<div class="results-row"', '<section><div class="results-row"')
          .replaceAll('Email</button></div></div>', 'Email</button></div></div></section>')
      : renamed;
    return cut % 3 === 0 ? wrapped.slice(0, cut) : wrapped;
  };

  it('never throws, never changes, and never gives one person what another said', () => {
    const truth = new Map(read(REPLICA).listings.map((listing) => [listing.key, listing]));
    fc.assert(
      fc.property(mutation, (how) => {
        const doc = parseHtml(mutate(how));
        const before = doc.documentElement.outerHTML;
        const { listings } = readPage(doc, descriptor, { address: ADDRESS });
        expect(doc.documentElement.outerHTML).toBe(before);
        for (const listing of listings) {
          const own = truth.get(listing.key);
          const others = [...truth.values()].filter(({ key }) => key !== listing.key);
          expect(own).toBeDefined();
          for (const other of others) {
            expect(listing.name).not.toBe(other.name);
            if (listing.statement && other.statement) expect(listing.statement).not.toBe(other.statement);
          }
        }
      }),
      { numRuns: times(10, 30) },
    );
  });

  it('keeps to the DOM when its state is another page', () => {
    const stale = REPLICA.replaceAll('700101', '800101').replace(
      /profile-result-800101/,
      'profile-result-700101',
    );
    const [first] = read(stale).listings;
    expect([first?.key, first?.feeIndividual, first?.statement.includes('grief')]).toEqual([
      '700101',
      null,
      true,
    ]);
  });
});

describe('the kind of a page', () => {
  it('is blocked for a wall, on any site', () => {
    expect(pageKind(parseHtml('<title>403 Forbidden</title><h1>Forbidden</h1>'), null, '/')).toBe('blocked');
    expect(pageKind(parseHtml('<title>Just a moment...</title>'), descriptor, '/us')).toBe('blocked');
  });

  it('is no wall when a whole page only speaks of one', () => {
    expect(
      pageKind(parseHtml(`<title>Access denied: a memoir</title><p>${'word '.repeat(600)}</p>`), null, '/'),
    ).toBe('other');
  });

  it('is decided by the page and not by its address', () => {
    expect(pageKind(parseHtml(REPLICA), descriptor, '/us/therapists/someone/123')).toBe('results');
  });
});
