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

describe('a window that somebody’s card opens', () => {
  const card = (name: string) =>
    `<div class="card"><h3>${name}</h3><p>LPC-S</p><p>Houston, TX</p><p>Grief · Anger</p>
      <a href="#w-${slug(name)}">Meet them</a></div>`;
  const inWindow = (name: string, href: string) =>
    `<div class="rr-modal" id="w-${slug(name)}" role="dialog" aria-hidden="true"><h2>${name} <small>they/them</small></h2>
      <p>${SAYS}</p><a href="${href}">Full page</a></div>`;
  const page = (windows: readonly string[]) =>
    read(`<div>${NAMES.map(card).join('')}</div>${windows.join('')}`);

  it('leads to their page, where its address names them', () => {
    const own = page(NAMES.map((name) => inWindow(name, `/healer/${slug(name)}/`)));
    expect(own.map(({ url }) => url)).toEqual(
      NAMES.map((name) => `https://hollow.example/healer/${slug(name)}/`),
    );
    expect(own.map(({ statement, pronouns }) => [statement, pronouns])).toEqual(
      NAMES.map(() => [SAYS, 'they/them']),
    );
  });

  it('leads to nobody’s where it names another or none', () => {
    const others = page(NAMES.map((name) => inWindow(name, '/contact')));
    expect(others.map(({ name, url }) => [name, url])).toEqual(NAMES.map((name) => [name, '']));
  });
});

describe('the address that a page gives as its own', () => {
  const HERE = `${BASE}/detail/ada-fenn`;
  const profile = (canonical: string) =>
    readGeneric(
      documentOf(`<html lang="en"><head><title>Ada Fenn, psychologist</title><link rel="canonical" href="${canonical}"></head>
        <body><h1>Ada Fenn</h1><p>Clinical psychologist</p><h2>About me</h2><p>${SAYS}</p><h2>Issues</h2><ul><li>Grief</li></ul></body></html>`),
      HERE,
    ).listings.map(({ url }) => url);

  it('is theirs where it says as much of whose page it is', () => {
    expect(profile('https://hollow.example/people/detail/ada-fenn-psychologist')).toEqual([
      'https://hollow.example/people/detail/ada-fenn-psychologist',
    ]);
  });

  it('is their list’s where it says nothing of them', () => {
    expect(profile('https://hollow.example/find/')).toEqual([HERE]);
    expect(profile('https://hollow.example/find/all/')).toEqual([HERE]);
  });
});
