import { describe, expect, it } from 'vitest';
import { only, profileOf, readBody } from './invented-pages.ts';

const FIELDS = ['profession', 'city', 'region', 'postalCode', 'online', 'feeIndividual'] as const;
const NOBODY = {
  profession: '',
  city: '',
  region: '',
  postalCode: '',
  online: 'unknown',
  feeIndividual: null,
};
const PEOPLE = ['Ana Thorne', 'Bo Larkin', 'Cy Maddow'];

/** Three rows that differ in their names, each with a line below it. */
function rowsWith(line: string, after = '<p>I sit with people whose days have lost their shape.</p>') {
  const row = (name: string) => {
    const slug = name.toLowerCase().replace(' ', '-');
    return `<article class="row"><h2><a href="/people/${slug}">${name}</a></h2>${line}${after}</article>`;
  };
  return readBody(`<main>${PEOPLE.map(row).join('')}</main>`, 'https://tarn.example/list');
}

describe('facts that share a line', () => {
  it.each([
    [
      '<p><span class="role">Counsellor</span> <span class="spot">Leeds LS1</span></p>',
      { profession: 'Counsellor', city: 'Leeds', postalCode: 'LS1' },
    ],
    [
      '<div><b>Psychologist</b><small>Fernhill, OR 97991</small><em>$90 a session</em></div>',
      {
        profession: 'Psychologist',
        city: 'Fernhill',
        region: 'OR',
        postalCode: '97991',
        feeIndividual: [90, 90],
      },
    ],
    [
      '<p><span class="titre">Psychologue</span> · <span class="ville">Brest</span></p>',
      { profession: 'Psychologue', city: 'Brest' },
    ],
    [
      '<p><span class="a">Heilpraktikerin für Psychotherapie</span> <span class="b">10115 Berlin</span> <span class="b">online</span></p>',
      {
        profession: 'Heilpraktikerin für Psychotherapie',
        city: 'Berlin',
        postalCode: '10115',
        online: 'yes',
      },
    ],
    [
      '<p><i><span>Counselling Psychologist</span></i>&nbsp;<font size="1">Leeds LS1</font><br>online</p>',
      { profession: 'Counselling Psychologist', city: 'Leeds', postalCode: 'LS1', online: 'yes' },
    ],
  ])('are read each by its own form, where each has its own look: %s', (line, facts) => {
    for (const listing of rowsWith(line)) expect(only(listing, FIELDS)).toEqual({ ...NOBODY, ...facts });
    expect(only(profileOf('Ana Thorne', '', line), FIELDS)).toMatchObject(facts);
  });

  it('are read in the heading of the name too', () => {
    const head =
      '<h3><button aria-expanded="true" aria-controls="p"><span class="who">Ana Thorne</span> <span class="job">Psychologue</span> <span class="ville">Matane</span></button></h3>';
    const [listing] = readBody(
      [head, head.replace('Ana Thorne', 'Bo Larkin'), head.replace('Ana Thorne', 'Cy Maddow')]
        .map(
          (h, at) =>
            `<div class="item">${h}<p>Je reçois sans hâte.</p><a href="/p/${at + 101}">Fiche complète</a></div>`,
        )
        .join(''),
      'https://tarn.example/liste',
    );
    expect(only(listing, ['name', 'profession', 'city'])).toEqual({
      name: 'Ana Thorne',
      profession: 'Psychologue',
      city: 'Matane',
    });
  });

  it.each([
    '<p><span>Clinical</span> <span>Psychologist</span></p>',
    '<p><b>Clinical</b> Psychologist</p>',
    '<p><i class="x">Clinical</i> Psychologist</p>',
  ])('are one fact where nothing tells them apart: %s', (line) => {
    for (const listing of rowsWith(line)) expect(listing.profession).toBe('Clinical Psychologist');
  });

  it.each([
    ['<p><span class="k">Fee</span> <span class="v">$90 a session</span></p>', { feeIndividual: [90, 90] }],
    [
      '<p><span class="k">Title:</span> <span class="v">Psychologist</span></p>',
      { profession: 'Psychologist' },
    ],
  ])('stay together where the first is what the second is called: %s', (line, facts) => {
    for (const listing of rowsWith(line)) expect(only(listing, FIELDS)).toMatchObject(facts);
  });

  it('leave the name out that stands before them in their line', () => {
    const row = (name: string, at: number) =>
      `<tr><td><b><a href="/m?id=${at + 101}">${name}</a></b> <span class="q">BSc (Hons), MBACP</span><br><i>Accredited Counsellor</i> <font>Reg. no. 0441${at}</font></td><td>I sit with people whose days have lost their shape.</td></tr>`;
    const [listing] = readBody(`<table>${PEOPLE.map(row).join('')}</table>`, 'https://tarn.example/list');
    expect(only(listing, ['name', 'profession', 'credentials', 'registerNumber'])).toEqual({
      name: 'Ana Thorne',
      profession: 'Accredited Counsellor',
      credentials: ['BSc (Hons)', 'MBACP'],
      registerNumber: '04410',
    });
  });
});
