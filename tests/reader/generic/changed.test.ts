import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { times } from '../../support/times.ts';
import { apply, change } from './changes.ts';
import { documentOf, htmlOf, PAGES, type PageName } from './pages.ts';

const LISTS: PageName[] = ['articles', 'microdata', 'next-flight', 'redux', 'table'];
const LONE: PageName[] = ['one-person', 'register-ids'];
const PROFILES: PageName[] = ['profile-reviews', 'profil-de', 'perfil-es', 'profil-fr'];

/** Every class and id of a page under another name, as a new build of a site gives them. */
function rename(doc: Document): void {
  const names = new Map<string, string>();
  for (const element of doc.querySelectorAll('[class], [id]')) {
    for (const attribute of ['class', 'id']) {
      const value = element.getAttribute(attribute);
      if (value === null) continue;
      if (!names.has(value)) names.set(value, `x${names.size}q`);
      element.setAttribute(attribute, names.get(value) ?? '');
    }
  }
}

/** Each card, or each part of a profile, in wrappers of its own. */
function wrap(doc: Document): void {
  for (const element of doc.querySelectorAll('body article, body li, body h2, body p')) {
    const outer = doc.createElement('div');
    element.replaceWith(outer);
    outer.append(element);
  }
}

const facts = (doc: Document, name: PageName) =>
  readGeneric(doc, PAGES[name]).listings.map(({ key, name: who, statement, profession, feeIndividual }) => [
    key,
    who,
    statement,
    profession,
    feeIndividual,
  ]);

describe.each([...LISTS, ...LONE, ...PROFILES])('%s', (name) => {
  const whole = facts(documentOf(htmlOf(name)), name);

  it('is read the same under other class names', () => {
    const doc = documentOf(htmlOf(name));
    rename(doc);
    expect(facts(doc, name)).toEqual(whole);
  });

  it('is read the same in more wrappers', () => {
    const doc = documentOf(htmlOf(name));
    wrap(doc);
    expect(facts(doc, name)).toEqual(whole);
  });
});

describe('cards in another order', () => {
  it('give the same people the same facts', () => {
    const doc = documentOf(htmlOf('articles'));
    const cards = [...doc.querySelectorAll('.hit')];
    for (const card of cards.reverse()) card.parentElement?.append(card);
    const whole = facts(documentOf(htmlOf('articles')), 'articles');
    expect(facts(doc, 'articles')).toEqual([...whole].reverse());
  });

  it('may stand in columns', () => {
    const doc = documentOf(htmlOf('microdata'));
    const list = doc.querySelector('.people');
    const [one, two, three] = [...(list?.children ?? [])];
    const columns = [doc.createElement('div'), doc.createElement('div')];
    list?.append(...columns);
    if (one && two && three) {
      columns[0]?.append(one, two);
      columns[1]?.append(three);
    }
    expect(facts(doc, 'microdata')).toEqual(facts(documentOf(htmlOf('microdata')), 'microdata'));
  });
});

describe('a row of a table whose name is gone', () => {
  const TAKEN = 'For couples and for families';
  const table = (...gone: string[]) => {
    const doc = documentOf(htmlOf('table'));
    for (const selector of ['[href*="BorisKeld"]', ...gone]) doc.querySelector(selector)?.remove();
    return readGeneric(doc, PAGES.table).listings.map(({ statement }) => statement);
  };
  const [above, below] = ['.list tr:nth-child(2) td:nth-child(2)', '.list tr:nth-child(4) td'];

  it.each([
    ['as it was', []],
    ['one cell short', [above]],
    ['one cell short, and the row below has none', [above, below, below, below, below]],
  ])('is not lent to the row above, which is %s', (_, gone) => {
    for (const statement of table(...gone)) expect(statement).not.toContain(TAKEN);
  });
});

describe.each(LISTS)('%s, changed at random', (name) => {
  const page = documentOf(htmlOf(name));
  const truth = readGeneric(page, PAGES[name]).listings;
  const runs = times(25, 80);
  const distinct = (text: string) => text.length > 20;

  it('is left as it was, and nobody gets the name, the words or the address of another', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const doc = page.cloneNode(true) as Document;
        for (const one of changes) apply(doc, one);
        const before = doc.documentElement.outerHTML;
        const { listings } = readGeneric(doc, PAGES[name]);
        expect(doc.documentElement.outerHTML).toBe(before);
        for (const listing of listings) {
          // Who has lost their address is known by their name alone.
          const others = truth.filter(({ key, name: whose }) =>
            listing.url === '' ? whose !== listing.name : key !== listing.key,
          );
          expect(others.map((other) => other.name)).not.toContain(listing.name);
          expect(others.map((other) => other.url)).not.toContain(listing.url);
          for (const { statement } of others) {
            if (distinct(statement)) expect(listing.statement).not.toContain(statement.slice(0, 40));
          }
          read += 1;
        }
      }),
      { numRuns: runs, seed: 7 },
    );
    expect(read).toBeGreaterThan(runs / 2);
  });
});
