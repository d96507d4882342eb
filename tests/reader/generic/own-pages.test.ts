import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../utils/reader/generic/address.ts';
import type { Link } from '../../../utils/reader/generic/card-types.ts';
import { ownPages } from '../../../utils/reader/generic/own-pages.ts';
import { readBody } from './invented-pages.ts';

const SITE = 'https://tarn.example/';

/** Where links to some paths lead. */
function leadTo(paths: readonly string[]): string[] {
  const links = paths.flatMap((path): Link[] => {
    const target = targetOf(path, SITE);
    return target ? [{ target, block: {} as Link['block'] }] : [];
  });
  return ownPages(links).map(({ target }) => target.address.replace(SITE, '/'));
}

describe('a page below somebody’s own', () => {
  it.each([
    [
      ['/ada', '/ada/book', '/ben', '/ben/book'],
      ['/ada', '/ada', '/ben', '/ben'],
    ],
    [
      ['/t/ada/leeds/reservar?t=9', '/t/ada/leeds', '/t/ben/york', '/t/ben/york/reservar?t=10'],
      ['/t/ada/leeds', '/t/ada/leeds', '/t/ben/york', '/t/ben/york'],
    ],
    [
      ['/p/5', '/p/5/contact', '/p/5/reviews', '/p/6', '/p/6/contact', '/p/7'],
      ['/p/5', '/p/5', '/p/5/reviews', '/p/6', '/p/6', '/p/7'],
    ],
  ])('leads to them, where others have theirs: %j', (paths, led) => {
    expect(leadTo(paths)).toEqual(led);
  });

  it.each([
    // A folder holds many, and each of them once.
    [['/therapists', '/therapists/ada', '/therapists/ben', '/therapists/cai']],
    // Two folders, one person in both.
    [
      [
        '/leeds',
        '/leeds/ada',
        '/leeds/ben',
        '/leeds/cai',
        '/leeds/dee',
        '/york',
        '/york/ada',
        '/york/eve',
        '/york/fay',
        '/york/gil',
      ],
    ],
    [['/ada', '/ada/book']],
  ])('is another’s where they do not: %j', (paths) => {
    expect(leadTo(paths)).toEqual(paths);
  });

  it('leads to a page that stands among the links, whatever they are', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'c', 'book'), { minLength: 1, maxLength: 3 })
      .map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), (paths) => {
        const led = leadTo(paths);
        expect(led).toHaveLength(paths.length);
        for (const [at, to] of led.entries()) {
          expect(paths).toContain(to);
          expect(paths[at]?.startsWith(to)).toBe(true);
        }
      }),
    );
  });

  it('is no second address of a card', () => {
    const card = (name: string, slug: string) =>
      `<article><div><a href="/${slug}/psychologist/leeds"><h3>${name}</h3></a><p>Psychologist</p><p>I sit with people whose days have lost their shape, for as long as it takes.</p></div><ul>${[9, 10, 11].map((hour) => `<li><a href="/${slug}/psychologist/leeds/book?t=2026-12-1T${hour}:00">${hour}:00</a></li>`).join('')}</ul></article>`;
    const body =
      card('Ana Thorne', 'ana-thorne') + card('Ben Okoro', 'ben-okoro') + card('Cai Lund', 'cai-lund');
    expect(readBody(body, `${SITE}psychologist/leeds`).map(({ url }) => url)).toEqual(
      ['ana-thorne', 'ben-okoro', 'cai-lund'].map((slug) => `${SITE}${slug}/psychologist/leeds`),
    );
  });
});
