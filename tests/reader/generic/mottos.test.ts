import { describe, expect, it } from 'vitest';
import { takeApart } from '../../../utils/reader/generic/name.ts';
import { only, profileOf, readBody } from './invented-pages.ts';

const cards = (names: readonly string[], job: (at: number) => string) =>
  readBody(
    `<h1>Psychologists</h1><main>${names
      .map(
        (name, at) =>
          `<article><h3><a href="/p/${at + 4400}">${name}</a></h3><p class="job">${job(at)}</p><p>We begin with what you bring that day, and nobody has to know yet where it goes.</p></article>`,
      )
      .join('')}</main>`,
    'https://tarn.example/list',
  );

describe('a motto behind a name', () => {
  it.each([
    ['Ana Thorne – counselling by video', 'Ana Thorne'],
    ['Luc Amiel (il/lui) — thérapie en ligne', 'Luc Amiel'],
    ['Inés Roca Marín - terapia online y presencial', 'Inés Roca Marín'],
    ['Jule Harms – Paarberatung, auch abends', 'Jule Harms'],
  ])('is no part of it, nor loses whoever bears it: %s', (printed, name) => {
    const listings = cards(['Ben Okoro', printed, 'Cai Lund'], () => 'Psychologist');
    expect(listings.map((one) => one.name)).toEqual(['Ben Okoro', name, 'Cai Lund']);
  });

  it('tells the profession where nothing else does', () => {
    const listings = cards(
      ['Zoé Hardy — psychologue du travail', 'Ben Okoro | Psychotherapist', 'Cai Lund – therapy online'],
      (at) => (at === 2 ? 'Counsellor' : ''),
    );
    expect(listings.map(({ name, profession }) => [name, profession])).toEqual([
      ['Zoé Hardy', 'psychologue du travail'],
      ['Ben Okoro', 'Psychotherapist'],
      ['Cai Lund', 'Counsellor'],
    ]);
    expect(profileOf('Ana Thorne - Integrative counsellor', '', '')?.profession).toBe(
      'Integrative counsellor',
    );
  });

  it('is none where a dash joins a name', () => {
    expect(takeApart('Ana Vasseur-Roy').name).toBe('Ana Vasseur-Roy');
    expect(takeApart('Ana Vasseur - Roy').name).toBe('Ana Vasseur - Roy');
    expect(takeApart('Harbour – counselling for all').name).toBe('Harbour – counselling for all');
  });
});

describe('a profession', () => {
  it.each([
    ['Psicóloga sanitaria <small>col. CV-00555</small>', 'Psicóloga sanitaria'],
    ['Psychologue clinicienne <span>N° ADELI 299300555</span>', 'Psychologue clinicienne'],
    ['Psicólogo colegiado M-31555', 'Psicólogo'],
    ['Psychotherapist, reg. no. 00555', 'Psychotherapist'],
  ])('is told without the number beside it: %s', (printed, profession) => {
    expect(
      cards(['Ana Thorne', 'Ben Okoro', 'Cai Lund'], () => printed).map((one) => one.profession),
    ).toEqual([profession, profession, profession]);
  });

  it('is told without what a label says of its entry', () => {
    const of = (text: string) =>
      profileOf('Ana Thorne', '', `<dl><dt>Beruf</dt><dd>${text}</dd></dl>`)?.profession;
    expect(of('Psychotherapeutin (Eintragung 2014)')).toBe('Psychotherapeutin');
    expect(of('Psychologin (seit 2009)')).toBe('Psychologin');
    expect(of('Psychologin (FSP)')).toBe('Psychologin (FSP)');
  });

  it.each(['8 Therapeutinnen und Therapeuten', '12 psychologues', '11 therapists'])(
    'is no count of those who work somewhere: %s',
    (printed) => {
      const listings = cards(['Ana Thorne', 'Moor Street Therapy Centre', 'Cai Lund'], (at) =>
        at === 1 ? printed : 'Psychologist',
      );
      expect(listings.map((one) => only(one, ['profession']))).toEqual([
        { profession: 'Psychologist' },
        { profession: '' },
        { profession: 'Psychologist' },
      ]);
    },
  );

  it('of a practice stands before the count', () => {
    const listings = cards(['Ana Thorne', 'Moor Street Therapy', 'Cai Lund'], (at) =>
      at === 1 ? 'Group practice · 11 therapists' : 'Psychologist',
    );
    expect(listings[1]?.profession).not.toContain('11');
  });
});
