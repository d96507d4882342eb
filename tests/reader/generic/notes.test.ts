import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../utils/listing/listing.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { type Note, OTHERWISE, type Told, USUAL } from './notes/facts.ts';
import { addressOf, IDIOMS, profileOf, type Where } from './notes/idioms.ts';
import { documentOf } from './pages.ts';

const PLACES: readonly Where[] = ['after', 'before', 'between'];

const read = (told: Told, how: string, where: Where): Partial<Listing> =>
  readGeneric(documentOf(profileOf(told, told.notes, how, where)), addressOf(told)).listings[0] ?? {};

/** Topics stand in one of two fields: which one is not asked here. */
const topics = ({ specialties = [], issues = [] }: Partial<Listing>) => [...specialties, ...issues];

/** What was noted of a page and what was read of it, for each of the fields. */
function both(told: Told, listing: Partial<Listing>): [string, unknown, unknown][] {
  return [
    ['statement', told.prose.join(' '), listing.statement],
    ...told.notes.flatMap(([, , noted]) =>
      Object.entries(noted).map(([field, value]): [string, unknown, unknown] =>
        field === 'specialties' || field === 'issues'
          ? ['topics', value, topics(listing)]
          : [field, value, listing[field as keyof Listing]],
      ),
    ),
  ];
}

describe.each(USUAL)('a text in $lang', (told) => {
  it.each(Object.keys(IDIOMS))('has its notes and its sentences apart: %s', (how) => {
    for (const where of PLACES) {
      const all = both(told, read(told, how, where));
      expect(all.map(([field, , is]) => [where, field, is])).toEqual(
        all.map(([field, noted]) => [where, field, noted]),
      );
    }
  });
});

/** Notes of which no field tells. */
const STRANGE: Record<string, readonly [Note, Note]> = {
  en: [
    ['Parking', 'Behind the house', {}],
    ['My dog', 'Comes along on Fridays', {}],
  ],
  de: [
    ['Parken', 'Hinter dem Haus', {}],
    ['Mein Hund', 'Kommt freitags mit', {}],
  ],
  fr: [
    ['Parking', 'Derrière la maison', {}],
    ['Mon chien', 'Vient le vendredi', {}],
  ],
  es: [
    ['Aparcamiento', 'Detrás de la casa', {}],
    ['Mi perro', 'Viene los viernes', {}],
  ],
};

describe.each(USUAL)('a note that nobody knows, in $lang', (told) => {
  const [first, second] = STRANGE[told.lang] ?? [];
  const strange = [first, second].filter((note): note is Note => note !== undefined);
  const mixed = { ...told, notes: [...told.notes.slice(0, 3), ...strange, ...told.notes.slice(3)] };

  it.each(Object.keys(IDIOMS))('is taken for no part of the others: %s', (how) => {
    const all = both(mixed, read(mixed, how, 'after'));
    expect(all.map(([field, , is]) => [field, is])).toEqual(all.map(([field, noted]) => [field, noted]));
  });
});

describe('labels in other words', () => {
  it('are read in nine of ten fields', () => {
    const all = OTHERWISE.flatMap((told) =>
      Object.keys(IDIOMS).flatMap((how) => PLACES.flatMap((where) => both(told, read(told, how, where)))),
    );
    const right = all.filter(([, noted, is]) => JSON.stringify(noted) === JSON.stringify(is)).length;
    expect(right / all.length).toBeGreaterThan(0.9);
  });
});

describe('what is no note', () => {
  const [english] = USUAL as [Told];
  const prose = (html: string) =>
    readGeneric(
      documentOf(
        `<html><head><title>${english.name}</title></head><body><main><h1>${english.name}</h1><p>${english.title}</p><h2>About me</h2><div>${html}</div></main></body></html>`,
      ),
      addressOf(english),
    ).listings[0];

  it.each([
    'People ask me one thing: will it ever get better? I tell them what I have seen, and I have seen a lot of mornings.',
    'I came to this work late – after years on a ward – and I still like the quiet of the first session best.',
    'There are two kinds of silence: the one that waits and the one that hides. We will find out which one is yours.',
  ])('a sentence with a mark in it: %s', (text) => {
    expect(prose(`<p>${text}</p><p>${english.prose[0]}</p>`)?.statement).toBe(`${text} ${english.prose[0]}`);
  });

  it('one of several topics that is a heading’s word too', () => {
    const topics = ['Depression', 'Sexuality', 'Grief', 'Spirituality', 'Anger', 'Stress', 'Trauma'];
    const listing = prose(`<p>${english.prose[0]}</p>${topics.map((one) => `<div>${one}</div>`).join('')}`);
    expect(listing?.faith).toEqual([]);
    expect(listing?.specialties).toEqual([]);
  });

  it('a value that is a heading’s word too', () => {
    const listing = prose(
      `<p>${english.prose[0]}</p><p>Languages</p><p>English</p><p>Availability</p><p>Accepting new clients</p><p>Sliding scale</p><p>No</p>`,
    );
    expect(listing).toMatchObject({ languages: ['English'], availability: 'accepting', slidingScale: 'no' });
  });

  it('a fee of something else', () => {
    const listing = prose(
      `<p>${english.prose[0]}</p><p>Missed sessions: $90</p><p>Group sessions: $40</p><p>Deposit – $20</p>`,
    );
    expect(listing?.feeIndividual).toBe(null);
    expect(listing?.feeCouples).toBe(null);
  });
});
