import { describe, expect, it } from 'vitest';
import { isCredential, nameLikeness, takeApart } from '../../../utils/reader/generic/name.ts';
import { only, profileOf, readBody } from './invented-pages.ts';

describe('letters', () => {
  it.each(['D. Psy.', 'M. Ps.', 'Dip. Couns.', 'DPsych (Clin)', 'CTA (P)', 'C.Psychol.Ps.S.I.', 'RYT-500'])(
    'may be words cut short, or say their branch: %s',
    (text) => {
      expect(isCredential(text)).toBe(true);
    },
  );

  it.each(['ORG-0071', 'Al-Rashidi-Voigt', 'St. James', 'Fennimore (Ada)', 'Ada M.'])(
    'are no number and no name: %s',
    (text) => {
      expect(isCredential(text)).toBe(false);
    },
  );

  it.each([
    ['Amira Haddad (LMSW)', { name: 'Amira Haddad', credentials: ['LMSW'] }],
    [
      'Ada Fenn BSc (Hons), Dip. Couns., MBACP',
      { name: 'Ada Fenn', credentials: ['BSc (Hons)', 'Dip. Couns.', 'MBACP'] },
    ],
    ['Ada Fenn (Addie)', { name: 'Ada Fenn (Addie)', credentials: [] }],
    ['Ada Fenn (EMDR)', { name: 'Ada Fenn (EMDR)', credentials: [] }],
  ])('stand behind a name, in brackets or not: %s', (text, parts) => {
    expect(takeApart(text)).toMatchObject(parts);
  });

  it.each([
    ['Hine Tarrant (ia/she)', 'ia/she'],
    ['Ada Fenn (ze / they)', 'ze/they'],
    ['Ada Fenn (n/a)', ''],
  ])('are no pronouns, which stand in brackets: %s', (text, pronouns) => {
    expect(takeApart(text).pronouns).toBe(pronouns);
  });

  it('are two where a comma stands between them in what is marked', () => {
    const name =
      '<h2><a href="/p/ID">NAME</a></h2><p itemprop="honorificSuffix">MA, RCC</p><p>Psychologist</p>';
    const rows = ['Ana Thorne', 'Bo Larkin', 'Cy Maddow'].map(
      (who, at) =>
        `<li>${name.replace('NAME', who).replace('ID', String(at + 101))}<p>I sit with people slowly.</p></li>`,
    );
    const people = readBody(`<ul>${rows.join('')}</ul>`, 'https://tarn.example/list');
    expect(people.map(({ credentials }) => credentials)).toEqual(Array(3).fill(['MA', 'RCC']));
  });

  it.each([
    ['Payment', 'BCBS MN, HealthPartners', []],
    ['Sorts', 'LMFT, LPC', ['LMFT', 'LPC']],
    ['Fachtitel', 'lic. phil.', ['lic. phil.']],
  ])('under a label that nobody knows are a clinician’s alone: %s', (label, text, credentials) => {
    const listing = profileOf('Ana Thorne', 'Psychologist', `<dl><dt>${label}</dt><dd>${text}</dd></dl>`);
    expect(listing?.credentials).toEqual(credentials);
  });
});

it('no name ends in a sign', () => {
  expect([nameLikeness('Events &'), nameLikeness('Ada Fenn')]).toEqual([0, 1]);
});

describe('a heading that is a title', () => {
  it.each([
    ['Licensed Professional Counselor · Cordova, TN', 'Licensed Professional Counselor', 'Cordova'],
    ['Psychologist and Spiritual Director', 'Psychologist and Spiritual Director', ''],
    ['Psychotherapist, TX', 'Psychotherapist', ''],
  ])('says what somebody is: %s', (title, profession, city) => {
    expect(only(profileOf('Ana Thorne', `</p><h4>${title}</h4><p>`, ''), ['profession', 'city'])).toEqual({
      profession,
      city,
    });
  });

  it('is none where it heads what follows', () => {
    const listing = profileOf(
      'Ana Thorne',
      'Counsellor',
      '<h3>Training as a therapist</h3><p>Diploma, 2009</p>',
    );
    expect(listing?.profession).toBe('Counsellor');
  });
});
