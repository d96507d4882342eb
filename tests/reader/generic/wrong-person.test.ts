import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const ADDRESS = 'https://hollow.example/therapists';

interface Someone {
  name: string;
  id: number;
  says?: string;
  extra?: string;
}

const card = ({ name, id, says = '', extra = '' }: Someone) =>
  `<div class="card"><h3><a href="/therapists/${name.toLowerCase().replace(/\W+/g, '-')}/${id}">${name}</a></h3><p>Psychologist</p><p>${says}</p>${extra}</div>`;

const ANA: Someone = {
  name: 'Ana Thorne',
  id: 5501,
  says: 'I sit with people whose days have lost their shape, for as long as it takes.',
};
const BEN: Someone = {
  name: 'Ben Okoro',
  id: 5502,
  says: 'Work asks too much of many of us, and we look at what you may put down.',
};
const CAI: Someone = {
  name: 'Cai Lund',
  id: 5503,
  says: 'Couples who no longer argue come to me, and so do those who always argue.',
};

const page = (body: string, head = '') =>
  `<html><head><title>Therapists</title>${head}</head><body><main>${body}</main></body></html>`;
const read = (html: string, address = ADDRESS) => readGeneric(documentOf(html), address);
const state = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;

describe('a card', () => {
  it('with two addresses of profiles is nobody’s', () => {
    const both = card({ ...BEN, extra: '<p>With <a href="/therapists/dee-marsh/5504">Dee Marsh</a></p>' });
    const { listings } = read(page(card(ANA) + both + card(CAI)));
    expect(listings.map(({ name }) => name)).not.toContain('Dee Marsh');
    for (const { name, statement } of listings) {
      if (name === 'Ana Thorne') expect(statement).toBe(ANA.says);
      if (name === 'Cai Lund') expect(statement).toBe(CAI.says);
      if (name === 'Ben Okoro') expect(['', BEN.says]).toContain(statement);
    }
    expect(listings.length).toBeGreaterThanOrEqual(2);
  });

  it('with two names where the others have one is refused', () => {
    const two = card({ ...BEN, extra: '<h3>Dee Marsh</h3><p>Counselor</p>' });
    const { listings, coverage } = read(page(card(ANA) + two + card(CAI)));
    expect(listings.map(({ name }) => name)).toEqual(['Ana Thorne', 'Cai Lund']);
    expect(coverage.unreadable).toBe(1);
  });

  it('without a link to a profile on this site is left out', () => {
    const away = card(BEN).replace('/therapists/ben-okoro/5502', 'https://elsewhere.example/ben-okoro/5502');
    expect(read(page(card(ANA) + away + card(CAI))).listings.map(({ name }) => name)).toEqual([
      'Ana Thorne',
      'Cai Lund',
    ]);
  });

  it('that runs on in one line with its neighbours gives no facts of theirs', () => {
    const inline = [ANA, BEN, CAI]
      .map(
        ({ name, id, says }) =>
          `<a href="/therapists/${name.toLowerCase().replace(' ', '-')}/${id}">${name}</a> ${says} Fernhill, OR 97991 `,
      )
      .join('');
    for (const { statement, city } of read(page(inline)).listings)
      expect([statement, city]).toEqual(['', '']);
  });
});

describe('a record of the page’s state', () => {
  const about = (id: unknown, name: string, more: object = {}) => ({
    id,
    name,
    bio: 'Words from the record, long enough to be a statement of someone.',
    pronouns: 'they/them',
    ...more,
  });

  it('is joined by id', () => {
    const { listings } = read(
      page(card({ ...ANA, says: '' }) + card(BEN) + state({ list: [about(5501, 'Ana Thorne')] })),
    );
    expect(listings[0]?.pronouns).toBe('they/them');
    expect(listings[0]?.sources.pronouns).toContain('id');
    expect(listings[1]?.pronouns).toBe('');
  });

  it('is joined by address', () => {
    const record = about(undefined, 'Ana Thorne', {
      url: 'https://www.hollow.example/therapists/ana-thorne/5501/',
    });
    expect(read(page(card(ANA) + card(BEN) + state([record]))).listings[0]?.pronouns).toBe('they/them');
  });

  it.each([
    ['has the name alone', about(9999, 'Ana Thorne')],
    ['has the id of another kind of thing', about(5501, 'Fernhill Location Group')],
    ['shares the id and one word of another name', about(5501, 'Ana Belmonte')],
    ['has its id in a field that is none', { ...about(9999, 'Ana Thorne'), cityId: 5501 }],
  ])('that %s is not', (_what, record) => {
    expect(read(page(card(ANA) + card(BEN) + state([record]))).listings[0]?.pronouns).toBe('');
  });

  it('of a reviewer or a similar therapist inside it is not its own', () => {
    const record = about(5501, 'Ana Thorne', {
      pronouns: undefined,
      reviews: [{ pronouns: 'he/him' }],
      similarTherapists: [{ languages: ['Dutch'] }],
    });
    const [ana] = read(page(card(ANA) + card(BEN) + state([record]))).listings;
    expect([ana?.pronouns, ana?.languages]).toEqual(['', []]);
  });
});

describe('a page', () => {
  const HERE = 'https://hollow.example/therapists/ana-thorne/5501';

  it('under a profile’s address that holds a list is a list', () => {
    const html = page(`<h1>Therapists in Fernhill, OR</h1>${[BEN, CAI].map(card).join('')}`);
    expect(read(html, HERE).listings.map(({ name }) => name)).toEqual(['Ben Okoro', 'Cai Lund']);
  });

  it('that is a profile takes no heading of another person’s strip, even where nothing says that it is one', () => {
    const others = [BEN, CAI].map(
      ({ name, id }) =>
        `<div class="z"><a href="/therapists/${name.toLowerCase().replace(' ', '-')}/${id}"><h3>${name}</h3></a><h4>Languages</h4><p>Dutch</p><h4>Insurance</h4><p>Cigna</p></div>`,
    );
    const html = page(
      `<h1>Ana Thorne</h1><p>Psychologist</p><h2>About me</h2><p>${ANA.says}</p><h2>Languages</h2><p>Welsh</p><div>${others.join('')}</div>`,
    );
    const reading = read(html, HERE);
    expect(reading.page).toBe('profile');
    expect(
      reading.listings.map(({ key, name, languages, insurance }) => [key, name, languages, insurance]),
    ).toEqual([['5501', 'Ana Thorne', ['Welsh'], null]]);
  });

  it('of two people under one key keeps the first and says that one was not read', () => {
    const twin = card(ANA).replace('/therapists/ana-thorne/5501', '/counsellors/ana-thorne/5501');
    const { listings } = read(page(card(ANA) + card(BEN) + card(CAI) + twin));
    expect(new Set(listings.map(({ key }) => key)).size).toBe(listings.length);
    expect(listings.find(({ key }) => key === '5501')?.url).toBe(
      'https://hollow.example/therapists/ana-thorne/5501',
    );
  });

  it('that found nobody says so, and a page of another kind is none of these', () => {
    expect(read(page('<h1>Search</h1><p>No therapists found near you.</p>')).page).toBe('empty');
    expect(
      read(page('<h1>Our story</h1><p>We began in a small room above a bakery in the old town.</p>')).page,
    ).toBe('other');
    expect(
      read('<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>').page,
    ).toBe('blocked');
  });
});
