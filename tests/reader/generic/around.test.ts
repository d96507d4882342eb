import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const ADDRESS = 'https://tarn.example/therapists';
const NAMES = ['Ana Thorne', 'Ben Okoro', 'Cai Lund', 'Dee Marsh'];
const SAYS = 'I sit with people whose days have lost their shape, for as long as it takes.';
const slug = (name: string) => name.toLowerCase().replace(' ', '-');

const read = (body: string, address = ADDRESS, title = 'Therapists') =>
  readGeneric(
    documentOf(`<html><head><title>${title}</title></head><body><main>${body}</main></body></html>`),
    address,
  );

const cards = (inside: readonly string[], head = `<p class="job">Psychologist</p><p>${SAYS}</p>`) =>
  inside
    .map(
      (more, at) =>
        `<div class="card"><h3><a href="/therapists/${slug(NAMES[at] ?? '')}">${NAMES[at]}</a></h3>${head}${more}</div>`,
    )
    .join('');

const profile = (body: string) =>
  read(
    `<h1>Ana Thorne</h1><p>Psychologist</p><h2>About me</h2><p>${SAYS}</p>${body}`,
    `${ADDRESS}/ana-thorne`,
  ).listings[0];

describe('what a label of people holds', () => {
  const works = (...items: string[]) =>
    read(cards(items.map((text) => `<dl><dt>Works with</dt><dd>${text}</dd></dl>`))).listings;

  it('is topics where the other cards have topics there', () => {
    const listings = works(
      'Anxiety, Grief',
      'Nightmares, Vaginismus, Chemsex',
      'Couples, Depression',
      'Stress, Nurses and midwives',
    );
    expect(listings.map(({ specialties }) => specialties)).toEqual([
      ['Anxiety', 'Grief'],
      ['Nightmares', 'Vaginismus', 'Chemsex'],
      ['Couples', 'Depression'],
      ['Stress', 'Nurses and midwives'],
    ]);
    expect(listings.flatMap(({ participants, ages }) => [...participants, ...ages])).toEqual([]);
  });

  it('is people where the others have people', () => {
    const listings = works('Adults, couples', 'Adults', 'Families', 'Couples');
    expect(listings.map(({ participants }) => participants)).toEqual([
      ['couples'],
      [],
      ['Families'],
      ['Couples'],
    ]);
  });
});

describe('a chip of couples', () => {
  it('among topics is one of them', () => {
    const chips = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const { listings } = read(
      cards([chips('Grief', 'End of life', 'Couples'), chips('Gamers', 'Young men', 'Sailors')]),
    );
    expect(listings[0]?.participants).toEqual([]);
  });
});

describe('beside a title', () => {
  it('what the site vouches for is no part of it', () => {
    const head = `<p class="title">Counsellor &amp; Supervisor<span class="tick">✓ Membership checked</span></p><p>${SAYS}</p>`;
    const [first] = read(cards(['', ''], head)).listings;
    expect(first?.profession).toBe('Counsellor & Supervisor');
  });

  it.each([
    ['LMFT Associate (LMFT Associate)', 'LMFT Associate', ['LMFT Associate']],
    ['Counsellor in training', 'Counsellor in training', []],
  ])('%s is a profession', (text, profession, credentials) => {
    const [first] = read(cards(['', ''], `<p>${text}</p><p>Saltmere, OR</p><p>${SAYS}</p>`)).listings;
    expect(first).toMatchObject({ profession, credentials });
  });

  it('a therapy that is offered is none', () => {
    const head = `<p class="a">Art psychotherapy</p><p class="b">Art psychotherapist</p><p>${SAYS}</p>`;
    expect(read(cards(['', ''], head)).listings[0]?.profession).toBe('Art psychotherapist');
  });
});

describe('a card of lines', () => {
  it('has its sentences alone as its statement', () => {
    const { listings } = read(
      NAMES.map(
        (name) =>
          `<p><a href="/therapists/${slug(name)}"><b>${name}, LCSW</b></a><br>Clinical social worker<br>Fernhill, OR 97991 (in person)<br>Tel. 503-555-0100<br>Accepting new clients<br><i>${SAYS}</i></p><hr>`,
      ).join(''),
    );
    expect(listings.map(({ statement }) => statement)).toEqual(NAMES.map(() => SAYS));
  });
});

describe('below a heading of a list', () => {
  it('sentences belong to the statement, and give no items', () => {
    const told = profile(
      '<h2>How I work</h2><p>People come by the back door, often after a bad week at work. Then, over time, we get to the father, the mother, the cousin who did better.</p><h2>Approaches</h2><ul><li>Psychodynamic</li></ul>',
    );
    expect(told?.approaches).toEqual(['Psychodynamic']);
    expect(told?.statement).toMatch(/by the back door/);
  });

  it('a second one of others makes the first few those that were put first', () => {
    const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    expect(
      profile(
        `<h2>Focus areas</h2>${list('Anxiety', 'Newcomers')}<h2>Also helps with</h2>${list('Stress', 'Divorce')}`,
      ),
    ).toMatchObject({ specialties: ['Anxiety', 'Newcomers'], issues: ['Stress', 'Divorce'] });
  });

  it('plans in a sentence are apart, and prices in it are read', () => {
    expect(
      profile(
        '<h2>Insurance and fees</h2><p>In network with Oscar, Moda Health and Providence.</p><p>Without insurance: $90 to $130 for 50 minutes, sliding scale available. Supervision for associates: $75 per hour.</p><p>Free 15-minute intro call</p>',
      ),
    ).toMatchObject({
      insurance: ['Oscar', 'Moda Health', 'Providence'],
      feeIndividual: [90, 130],
      slidingScale: 'yes',
      freeConsultation: 'yes',
    });
  });
});

describe('what clients say', () => {
  it.each([
    'What clients have said',
    'What people say',
    'Was Klientinnen sagen',
    'Lo que dicen mis pacientes',
  ])('%s: it is nobody’s own', (heading) => {
    const told = profile(
      `<h2>${heading}</h2><blockquote>Never once a look at the clock. M., Rothwell</blockquote>`,
    );
    expect(JSON.stringify(told)).not.toMatch(/look at the clock/);
  });
});

describe('a list in a table of tables', () => {
  it('is a list, though its heading stands in its address and its columns are headed', () => {
    const row = (name: string) =>
      `<tr><td><a href="/fiche/${slug(name)}">${name}</a><br><em>Psychologue</em></td><td>35000 Rennes</td><td>Anxiété, Deuil</td><td>TCC</td><td>Français</td></tr>`;
    const { page, listings } = read(
      `<table><tr><td><h1>Praticiens en Ille-et-Vilaine</h1><table><thead><tr><th>Praticien</th><th>Lieu</th><th>Motifs</th><th>Approches</th><th>Langues</th></tr></thead><tbody>${NAMES.map(row).join('')}</tbody></table></td></tr></table>`,
      'https://tarn.example/praticiens.php?dep=35',
      'Praticiens en Ille-et-Vilaine - Annuaire',
    );
    expect([page, listings.map(({ name }) => name)]).toEqual(['results', NAMES]);
  });
});

describe('a waiting list that takes names', () => {
  it('is one, though there is no room', () => {
    expect(
      profile('<dl><dt>Spaces at present</dt><dd>No spaces until May. Waiting list open.</dd></dl>'),
    ).toMatchObject({
      availability: 'waitlist',
    });
  });
});

describe('the room where somebody works', () => {
  it.each([
    ['Morpeth NE61', 'Morpeth', 'NE61'],
    ['Alnwick, Northumberland NE66 1', 'Alnwick', 'NE66 1'],
  ])('is a place: %s', (text, city, postalCode) => {
    expect(profile(`<dl><dt>Room</dt><dd>${text}</dd></dl>`)).toMatchObject({ city, postalCode });
  });
});
