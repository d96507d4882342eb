import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const BASE = 'https://hollow.example/find';
const SAYS = 'I help people who lost someone, and we begin where you are today, without hurry.';
const NAMES = ['Ada Fenn', 'Bo Lindqvist', 'Cleo Marsh', 'Dov Aziz'];
const slug = (name: string) => name.toLowerCase().replace(' ', '-');
const read = (body: string) =>
  readGeneric(documentOf(`<html lang="en"><body><h1>Therapists</h1>${body}</body></html>`), BASE).listings;
const told = (card: (name: string) => string) => read(NAMES.map(card).join(''));

describe('a name in a button that unfolds a person', () => {
  const folded = (attributes: string) => (name: string) =>
    `<div class="row"><h2><button ${attributes}><img src="/p.jpg" alt=""><span class="grow">
      <span class="block big">${name}</span><span class="block dim">Clinical psychologist · Hollow, Kent</span></span>
      <span class="pill">Accepting new clients</span></button></h2>
      <div style="display: none;"><p>${SAYS}</p><a href="/t/${slug(name)}">View profile</a></div></div>`;

  it('is that person’s, apart from profession, place and room beside it', () => {
    const listings = told(folded('type="button" aria-expanded="false" aria-controls="x"'));
    expect(listings.map(({ name }) => name)).toEqual(NAMES);
    for (const { profession, city, region, availability, credentials } of listings)
      expect([profession, city, region, availability, credentials]).toEqual([
        ...['Clinical psychologist', 'Hollow', 'Kent', 'accepting'],
        [],
      ]);
  });

  it('is nobody’s where it opens a menu', () => {
    expect(told(folded('aria-expanded="false" aria-haspopup="menu"'))).toEqual([]);
  });
});

describe('links of people among many of other kinds', () => {
  const topics = ['grief', 'panic', 'sleep', 'anger', 'loss', 'stress', 'trauma', 'shame', 'worry', 'doubt'];
  const filters = ['topic', 'format', 'fee', 'area'].flatMap((kind) =>
    topics.map((topic) => `<li><a href="/${kind}/${topic}-${kind}">${topic}</a></li>`),
  );

  it('lead to their pages, and not to the form beside them', () => {
    const cards = NAMES.map(
      (name, at) => `<article><h3><a href="/member/${slug(name)}">${name}, MSW</a></h3><p>Psychotherapist</p>
        <p>${SAYS}</p><a href="/contact-member/${2231 + at}">Send a message</a></article>`,
    );
    const listings = read(`${cards.join('')}<ul>${filters.join('')}</ul>`);
    expect(listings.map(({ url }) => url)).toEqual(
      NAMES.map((name) => `https://hollow.example/member/${slug(name)}`),
    );
  });

  it('are taken whole where every folder is a town', () => {
    const cards = NAMES.map(
      (name, at) => `<article><h3><a href="/${at % 2 ? 'kent' : 'hollow'}/${slug(name)}">${name}</a></h3>
        <p>Psychotherapist</p><p>${SAYS}</p></article>`,
    );
    expect(read(cards.join('')).map(({ name }) => name)).toEqual(NAMES);
  });
});

describe('a label whose place for an answer is empty', () => {
  const row = (label: string, answer: string) =>
    `<div class="row"><div class="label">${label}</div><div class="answer">${answer}</div></div>`;

  it('takes nothing from what stands below it', () => {
    const listings = told(
      (name) => `<article><h3><a href="/t/${slug(name)}">${name}</a></h3><p>Counsellor</p><p>${SAYS}</p>
        ${row('Languages', '')}<div><div class="label">Centers</div><ul><li>Nurses</li><li>Night workers</li></ul></div></article>`,
    );
    expect(listings.map(({ languages }) => languages)).toEqual(NAMES.map(() => []));
  });

  it('and one with an answer has that alone', () => {
    const listings = told(
      (name) => `<article><h3><a href="/t/${slug(name)}">${name}</a></h3><p>Counsellor</p><p>${SAYS}</p>
        ${row('Languages', 'English, Welsh')}${row('Centers', 'Nurses')}${row('Hobbies', 'Chess')}</article>`,
    );
    expect(listings.map(({ languages }) => languages)).toEqual(NAMES.map(() => ['English', 'Welsh']));
  });
});

describe('what stands beside a name or a title', () => {
  it.each([
    ['Ada Fenn (elle)', 'Ada Fenn'],
    ['Ada Fenn(il)', 'Ada Fenn'],
    ['Ada Fenn (ella)', 'Ada Fenn'],
    ['Ada (Addie) Fenn', 'Ada (Addie) Fenn'],
  ])('%s is %s', (printed, name) => {
    const [listing] = told(
      (own) =>
        `<article><h3><a href="/t/${slug(own)}">${own === 'Ada Fenn' ? printed : own}</a></h3><p>Counsellor</p><p>${SAYS}</p></article>`,
    );
    expect(listing?.name).toBe(name);
  });

  it.each([
    ['Sexologue, M.A.', 'Sexologue', ['M.A.']],
    ['Psychologue, Ph. D.', 'Psychologue', ['Ph. D.']],
    ['We are a psychologist, and more.', '', []],
  ])('%s', (line, profession, credentials) => {
    const [listing] = told(
      (name) =>
        `<article><h3><a href="/t/${slug(name)}">${name}</a></h3><p>${line}</p><p>Psychology. ${SAYS}</p></article>`,
    );
    expect([listing?.profession, listing?.credentials]).toEqual([profession, credentials]);
  });
});
