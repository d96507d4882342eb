import { describe, expect, it } from 'vitest';
import { clinicians } from '../../scripts/tour/directory/clinician.ts';
import { NOTICE } from '../../scripts/tour/directory/layout.ts';
import {
  homePage,
  notFoundPage,
  profilePage,
  respond,
  resultsPage,
} from '../../scripts/tour/directory/render.ts';
import { profilePath } from '../../scripts/tour/directory/wording.ts';
import { documentOf, idsOf, ORIGIN, person, rowsOf, textOf } from './pages.ts';

const ask = (address: string) => respond(new URL(address, ORIGIN));
/** Each page is parsed once; nothing below changes one. */
const parsed = new Map<string, Document>();
function parsedOnce(html: string): Document {
  const doc = parsed.get(html) ?? documentOf(html);
  parsed.set(html, doc);
  return doc;
}
const hrefs = (html: string) =>
  [...parsedOnce(html).querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? '');

/** Every page of the directory with its address. */
const everyPage = [
  '/',
  '/therapists?page=1',
  '/therapists?page=2',
  '/therapists?page=3',
  ...clinicians.map(profilePath),
].map((address) => [address, ask(address).html] as const);

describe('respond', () => {
  it('gives the front page, the results pages and the profiles', () => {
    expect(ask('/')).toEqual({ status: 200, html: homePage(), contentType: 'text/html; charset=utf-8' });
    expect(ask('/therapists').html).toBe(resultsPage(1));
    expect(ask('/therapists?page=3').html).toBe(resultsPage(3));
    expect(ask('/therapists/?page=2&sort=near').html).toBe(resultsPage(2));
    const odessa = person('Odessa');
    expect(ask(profilePath(odessa)).html).toBe(profilePage(odessa.id));
    expect(ask(`${profilePath(odessa)}/#contact`).status).toBe(200);
  });

  it.each([
    '/therapists?page=4',
    '/therapists?page=0',
    '/therapists?page=abc',
    '/therapists/odessa-marlowick-fernhill-or/000000',
    '/therapists/someone-else/317919',
    '/therapists/odessa-marlowick-fernhill-or',
    '/therapists/../../secret',
    '/therapists/%3Cscript%3E/317919',
    '/favicon.ico',
  ])('does not have %s', (address) => {
    const answer = respond(new URL(ORIGIN + address));
    expect(answer).toEqual({ status: 404, html: notFoundPage(), contentType: 'text/html; charset=utf-8' });
  });

  it('says the same each time it is asked', () => {
    for (const [address, html] of everyPage) expect(ask(address).html).toBe(html);
  });
});

describe('the whole directory', () => {
  it('can be walked from the front page: every link is answered and every clinician reached', () => {
    const seen = new Set<string>();
    const ahead = ['/'];
    for (let address = ahead.pop(); address !== undefined; address = ahead.pop()) {
      const page = address.replace(/#.*/, '');
      if (seen.has(page)) continue;
      seen.add(page);
      const answer = ask(page);
      expect(answer.status, page).toBe(200);
      ahead.push(...hrefs(answer.html));
    }
    for (const clinician of clinicians) expect(seen).toContain(profilePath(clinician));
  });

  it('reaches everyone through the rows and the page links alone', () => {
    const rows = ['/therapists?page=1', '/therapists?page=2', '/therapists?page=3'].flatMap((address) =>
      idsOf(parsedOnce(ask(address).html)),
    );
    expect(rows.toSorted()).toEqual(clinicians.map(({ id }) => id).toSorted());
  });

  it.each([...everyPage, ['not found', notFoundPage()] as const])(
    '%s is one sound page that says nobody is real',
    (_, html) => {
      const doc = parsedOnce(html);
      expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
      expect(textOf(doc, '.notice')).toBe(NOTICE);
      expect(doc.querySelectorAll('main')).toHaveLength(1);
      expect(doc.querySelectorAll('h1')).toHaveLength(1);
      const ids = [...doc.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(doc.querySelectorAll('p p, a a, ul > :not(li)')).toHaveLength(0);
      expect(html).not.toMatch(/undefined|\[object|NaN|null</);
    },
  );

  it.each(everyPage)('%s asks nothing of any other server', (_, html) => {
    const doc = parsedOnce(html);
    expect(doc.querySelectorAll('[src], [srcset], iframe, object, embed, base, form')).toHaveLength(0);
    for (const link of doc.querySelectorAll('link')) expect(link.getAttribute('href')).toMatch(/^data:/);
    for (const link of doc.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(\/(?!\/)|#|tel:)/);
    expect(doc.querySelector('style')?.textContent).not.toMatch(/url\(|@import|https?:/);
    for (const script of doc.querySelectorAll('script:not([type])')) {
      expect(script.textContent).not.toMatch(/https?:/);
    }
  });

  it('has no row of results on its front page', () => {
    expect(rowsOf(parsedOnce(homePage()))).toHaveLength(0);
  });
});
