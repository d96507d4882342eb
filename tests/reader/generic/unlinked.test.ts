import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { times } from '../../support/times.ts';
import { apply, change } from './changes.ts';
import { documentOf, htmlOf, PAGES, readNamed, said } from './pages.ts';

const readAt = (html: string, address: string) => readGeneric(documentOf(html), address);

describe('a list of one', () => {
  const { page, listings, places } = readNamed('one-person');

  it('gives that one person, and neither the guide nor the page’s own words', () => {
    expect(page).toBe('results');
    expect(listings.map(said)).toEqual([
      {
        key: 'odile-marrick-3307',
        name: 'Odile Marrick',
        url: 'https://harbour.example/find/odile-marrick-3307',
        profession: 'Clinical psychologist',
        credentials: ['PhD'],
        city: 'Saltmere',
        region: 'ME',
        postalCode: '04999',
        feeIndividual: [140, 140],
        issues: ['Anxiety', 'Insomnia', 'Chronic pain', 'Life changes'],
        statement:
          'I sit with people whose worry keeps them up at night, and we look together for what it is guarding.',
      },
    ]);
    expect(places.map(({ element }) => element.className)).toEqual(['results']);
  });

  it.each([
    ['who wrote an article', '<h1>On sleep</h1>', '/authors/odile-marrick'],
    ['whom another person’s page mentions', '<h1>Bram Oakley</h1>', '/find/odile-marrick-3307'],
    ['whose address has another name', '<h1>Therapists</h1>', '/find/bram-oakley-3307'],
    ['whose address has half of the name', '<h1>Therapists</h1>', '/find/marrick-3307'],
  ])('is not made of someone %s', (_what, heading, href) => {
    const html = `${heading}<div><h2><a href="${href}">Odile Marrick</a></h2><p>Clinical psychologist</p><p>I sit with people whose worry keeps them up at night.</p></div>`;
    expect(readAt(html, PAGES['one-person']).listings).toEqual([]);
  });

  it('has no words of people beside them who are named in another way', () => {
    const html = `<h1>Therapists</h1><div><div><h2><a href="/find/odile-marrick-3307">Odile Marrick</a></h2><p>Psychologist</p><p>I sit with people whose worry keeps them up at night.</p></div><div><b>Bram Oakley</b><p>Counsellor</p><p>Couples come to me when they have stopped talking with one another.</p></div></div>`;
    const { listings } = readAt(html, PAGES['one-person']);
    expect(listings.map(({ name, statement }) => [name, statement])).toEqual([
      ['Odile Marrick', 'I sit with people whose worry keeps them up at night.'],
    ]);
  });

  it('is not made of two', () => {
    const one = (name: string, href: string) =>
      `<section><h2><a href="${href}">${name}</a></h2><p>Psychologist</p><p>I sit with people at night, for as long as it takes.</p></section>`;
    const html = `<h1>News</h1>${one('Odile Marrick', '/find/odile-marrick-3307')}${one('Bram Oakley', '/a/b/bram-oakley')}`;
    expect(readAt(html, PAGES['one-person']).listings).toEqual([]);
  });
});

describe('a list that leads to no profiles', () => {
  it('gives each person what stands in their block, under the page’s own id', () => {
    const { page, listings, places } = readNamed('register-ids');
    expect(page).toBe('results');
    expect(listings.map(({ key, url }) => [key, url])).toEqual([
      ['4821/una-brightwell', ''],
      ['5177/piers-aldous', ''],
      ['9034/imogen-sayle', ''],
    ]);
    expect(listings[0] && said(listings[0])).toEqual({
      key: '4821/una-brightwell',
      name: 'Una Brightwell',
      profession: 'Counsellor',
      credentials: ['MBACP'],
      city: 'Nessford',
      postalCode: 'NF1 2AB',
      issues: ['Grief', 'Loneliness', 'Low mood', 'Family'],
      statement: 'I listen for what was never said aloud, and I do not hurry anyone who is grieving.',
    });
    expect(places.map(({ element }) => element.getAttribute('data-id'))).toEqual(['4821', '5177', '9034']);
  });

  it('whose ids are only places makes people known on this page alone', () => {
    const { listings } = readNamed('register-plain');
    const next = readAt(htmlOf('register-plain'), `${PAGES['register-plain']}?page=2`).listings;
    expect(listings.map(({ name }) => name)).toEqual(['Una Brightwell', 'Piers Aldous', 'Imogen Sayle']);
    for (const [index, { key }] of listings.entries()) {
      expect(key).toMatch(/^page:[a-z-]+\/[0-9a-z]+$/);
      expect(key).not.toBe(next[index]?.key);
    }
    expect(readNamed('register-plain').listings.map(({ key }) => key)).toEqual(
      listings.map(({ key }) => key),
    );
  });

  it('leaves out who is no clinician, and two of one name whom no id tells apart', () => {
    expect(readNamed('register-plain').listings.map(({ name }) => name)).not.toContain('Rowan Tully');
    const html = htmlOf('register-plain').replace('Piers Aldous', 'Una Brightwell');
    const { listings, coverage } = readAt(html, PAGES['register-plain']);
    expect(listings.map(({ name }) => name)).toEqual(['Imogen Sayle']);
    expect(coverage.unreadable).toBe(2);
  });

  it('is none when its blocks lead to profiles: whoever could not be read there is not read in another way', () => {
    const html = htmlOf('register-ids').replace(
      'Una Brightwell, MBACP',
      '<a href="/m/una-brightwell">Una Brightwell</a>, MBACP',
    );
    expect(readAt(html, PAGES['register-ids']).listings).toEqual([]);
  });

  it('with two names in one block gives nobody the facts of both', () => {
    const html = htmlOf('register-ids').replace(
      '<p>Psychotherapist</p>',
      '<p>Psychotherapist</p><h4>Bram Oakley</h4><p>Counsellor</p>',
    );
    expect(readAt(html, PAGES['register-ids']).listings.map(({ name }) => name)).toEqual([
      'Una Brightwell',
      'Imogen Sayle',
    ]);
  });

  it.each([
    [
      'reviews of patients',
      '<h3>Una Brightwell</h3><p>Five stars</p><p>My therapist was kind and never late, I would go again.</p>',
    ],
    [
      'sections of a text',
      '<h3>Life Transitions</h3><p>Every change asks something of us, and a therapist can help with it.</p>',
    ],
    [
      'goods',
      '<h3>Weighted Blanket</h3><p>$80</p><p>Soft and heavy, made of cotton, for people who sleep badly.</p>',
    ],
  ])('is not made of %s', (_what, block) => {
    const second = block.replace(/<h3>.*?<\/h3>/, '<h3>Piers Aldous</h3>');
    const html = `<h1>Welcome</h1><div><div>${block}</div><div>${second}</div></div>`;
    expect(readAt(html, PAGES['register-ids']).listings).toEqual([]);
  });
});

describe('a list that leads to no profiles, changed at random', () => {
  it('is left as it was, and nobody gets the words of another', () => {
    const page = documentOf(htmlOf('register-ids'));
    const truth = readNamed('register-ids').listings;
    const runs = times(40, 120);
    let read = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const doc = page.cloneNode(true) as Document;
        for (const one of changes) apply(doc, one);
        const before = doc.documentElement.outerHTML;
        const { listings } = readGeneric(doc, PAGES['register-ids']);
        expect(doc.documentElement.outerHTML).toBe(before);
        for (const { name, statement, issues } of listings) {
          expect(truth.map((one) => one.name)).toContain(name);
          for (const other of truth.filter((one) => one.name !== name)) {
            expect(statement).not.toContain(other.statement.slice(0, 40));
            for (const issue of other.issues) expect(issues).not.toContain(issue);
          }
          read += 1;
        }
      }),
      { numRuns: runs },
    );
    expect(read).toBeGreaterThan(runs / 2);
  });
});
