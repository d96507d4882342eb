import { describe, expect, it } from 'vitest';
import { isCredential, nameLikeness, takeApart } from '../../../utils/reader/generic/name.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { parse } from '../../directories/folders.ts';
import { only, profileOf, readBody } from './invented-pages.ts';

describe('what holds people', () => {
  it.each([
    'Low-cost list',
    'Our Therapist Directory',
    'Annuaire Psy Lyon',
    'Elm Street Register',
    'Verzeichnis Psychotherapie Wien',
  ])('%s is nobody’s name', (text) => {
    expect(nameLikeness(text)).toBe(0);
  });

  it.each(['Karin List', 'Elsa Lista', 'Ada Team Fenn'])('%s may be one', (text) => {
    expect(nameLikeness(text)).toBeGreaterThan(0);
  });

  it('as a page’s heading does not make a profile of the tables below it', () => {
    const row = (name: string) =>
      `<tr><td><strong><a href="/p/${name}">${name}</a></strong><br>Counsellor, MBACP</td><td>Perth</td><td>Grief, anxiety</td><td>£35</td><td>6 weeks</td></tr><tr><td colspan="5"><em>People bring ${name} what they carry, and we find our own pace with it, for as long as it takes.</em></td></tr>`;
    const head =
      '<tr><td>Counsellor</td><td>Where</td><td>Works with</td><td>Cost</td><td>Waiting list</td></tr>';
    const { page, listings } = readGeneric(
      parse(
        `<title>Low-cost list – Elm</title><body><h1>Low-cost list</h1><h3>Perth</h3><table>${head}${row('Ada Fenn')}${row('Bo Lark')}</table><h3>Fife</h3><table>${head}${row('Cy Moor')}${row('Di Hale')}</table></body>`,
      ),
      'https://elm.example/low-cost-list/',
    );
    expect([page, ...listings.map(({ name }) => name)]).toEqual([
      'results',
      'Ada Fenn',
      'Bo Lark',
      'Cy Moor',
      'Di Hale',
    ]);
  });
});

describe('letters and titles of one’s training', () => {
  it.each([
    'PGDipClinPsych',
    'DClinPsych',
    'Grad Dip Counselling',
    'MA Art Psychotherapy',
    'MSc Family Therapy',
    'Master of Art Therapy',
    'ACA Level 3',
    'LMFT-Associate',
    'lic. phil.',
    'Dr. med.',
    'Dr. rer. nat.',
    'dipl. Psych. FH',
    'Dip Couns (Stirling)',
    'PhD (New Haven)',
  ])('%s are some', (text) => {
    expect(isCredential(text)).toBe(true);
  });

  it.each([
    'Master your fears',
    'Level 3',
    'lic. since 2004',
    'Associate',
    'Dr. Ada Fenn',
    'Grad school stress',
    'Ada Fenn (Stirling)',
    'Anxiety (Social)',
  ])('%s are none', (text) => {
    expect(isCredential(text)).toBe(false);
  });

  it.each([
    ['Counsellor, Grad Dip Counselling, PACFA Reg. Clinical', 'Counsellor', 'Grad Dip Counselling'],
    ['Clinical Psychologist, PGDipClinPsych', 'Clinical Psychologist', 'PGDipClinPsych'],
    ['Art Therapist, AThR, Master of Art Therapy', 'Art Therapist', 'Master of Art Therapy'],
    ['Relationship counsellor, MCouns, ACA Level 3', 'Relationship counsellor', 'ACA Level 3'],
  ])('stand behind a profession, and are none: %s', (line, profession, letters) => {
    const read = profileOf('Ana Thorne', line, '');
    expect(read?.profession).toBe(profession);
    expect(read?.credentials).toContain(letters);
  });

  it.each(['lic. phil.', 'M.Sc.', 'Dr. med.'])('stand alone in a line, with their dots: %s', (letters) => {
    expect(profileOf('Ana Thorne', 'Psychotherapeutin', `<p>${letters}</p>`)?.credentials).toEqual([letters]);
  });
});

describe('a name', () => {
  it.each([
    ['QUILL, ROSA, LPC, CSAC', 'QUILL, ROSA', ['LPC', 'CSAC']],
    ['MARLOW-DEAN, AUGUST T., MD', 'MARLOW-DEAN, AUGUST T.', ['MD']],
    ['Yazmín Olvera, LMFT-Associate', 'Yazmín Olvera', ['LMFT-Associate']],
    ['Continue reading New Furrow Family Therapy→', 'New Furrow Family Therapy', []],
    ['Ada Fenn »', 'Ada Fenn', []],
    ['Ada Fenn, LPC, LAC', 'Ada Fenn', ['LPC', 'LAC']],
  ])('is taken apart from what stands beside it: %s', (printed, name, credentials) => {
    expect(takeApart(printed)).toMatchObject({ name, credentials });
  });

  it.each(['New Furrow Family Therapy', 'New Hope Counseling Center'])(
    'of a practice may begin as this: %s',
    (text) => {
      expect(nameLikeness(text)).toBeGreaterThan(0);
    },
  );

  it.each(['New clients welcome', 'New to therapy', 'New', 'New Therapists in Leeds', 'New Openings'])(
    'is none: %s',
    (text) => {
      expect(nameLikeness(text)).toBe(0);
    },
  );

  it('is set apart by its look alone from the letters behind it', () => {
    const card = (name: string) =>
      `<article><h3><a href="/people/${name.toLowerCase().replace(' ', '-')}"><span>${name}</span><span class="s">LPC, LAC</span></a></h3><p>Counselor</p><p>I sit with people whose days have lost their shape, for as long as it takes.</p></article>`;
    const people = readBody(
      ['Ana Thorne', 'Ben Okoro', 'Cai Lund'].map(card).join(''),
      'https://tarn.example/people',
    );
    expect(people.map(({ name, credentials }) => [name, credentials])).toEqual(
      ['Ana Thorne', 'Ben Okoro', 'Cai Lund'].map((name) => [name, ['LPC', 'LAC']]),
    );
  });
});

describe('facts set apart in one line', () => {
  it.each([
    'Licensed Professional Counselor · she/her · 11 yrs exp.',
    'Licensed Professional Counselor | she/her | 11 years',
    'Licensed Professional Counselor • she/her • 11+ yrs.',
  ])('are each read: %s', (line) => {
    expect(only(profileOf('Ana Thorne', line, ''), ['profession', 'pronouns', 'yearsInPractice'])).toEqual({
      profession: 'Licensed Professional Counselor',
      pronouns: 'she/her',
      yearsInPractice: 11,
    });
  });

  it('are none in a sentence', () => {
    const line = 'She wanted a Licensed Professional Counselor · that was long before she found one in town.';
    expect(profileOf('Ana Thorne', 'Helper', `<p>${line}</p>`)?.yearsInPractice ?? null).toBeNull();
  });
});

describe('whom somebody stands by', () => {
  it('is told from who comes together, and stays whole', () => {
    const more =
      '<h3>Who I see</h3><div><span>Adults (18+)</span> <span>Individuals</span> <span>Veterans &amp; military</span> <span>Black women</span></div>';
    expect(
      only(profileOf('Ana Thorne', 'Psychologist', more), ['ages', 'participants', 'communities']),
    ).toEqual({
      ages: ['Adults (18+)'],
      participants: ['Individuals'],
      communities: ['Veterans & military', 'Black women'],
    });
  });
});
