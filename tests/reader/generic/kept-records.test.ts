import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const ADDRESS = 'https://weir.example/care';
const SAYS = 'We begin with whatever was heaviest this week, and we put it down somewhere.';
const REST = 'I trained in a harbour town and kept the habit of asking about the weather first.';

const PEOPLE = [
  { slug: 'ana-thorne', name: 'Ana Thorne' },
  { slug: 'ben-okoro', name: 'Ben Okoro' },
  { slug: 'cai-lund', name: 'Cai Lund' },
];

/** A list whose program keeps more of everyone than their cards show. */
const read = (more: object) => {
  const cards = PEOPLE.map(
    ({ slug, name }) =>
      `<li><article><h2><a href="/care/${slug}">${name}</a></h2><p>Psychologist</p><p>From $90</p><p>${SAYS.slice(0, 60)}…</p><ul><li>Anxiety</li><li>Newcomers</li><li>Grief</li></ul></article></li>`,
  ).join('');
  const state = { providers: PEOPLE.map(({ slug, name }) => ({ slug, displayName: name, ...more })) };
  return readGeneric(
    documentOf(
      `<html><head><title>Therapists</title></head><body><ul>${cards}</ul><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script></body></html>`,
    ),
    ADDRESS,
  ).listings[0];
};

describe('a record beside a card', () => {
  it('gives the text in the languages that it is kept in', () => {
    expect(
      read({ bio: { en: `${SAYS} ${REST}`, es: 'También en español, si así es más fácil.' } })?.statement,
    ).toBe(`${SAYS} ${REST} También en español, si así es más fácil.`);
  });

  it('gives the plans that are taken, and none that was left', () => {
    expect(
      read({
        payers: [
          { name: 'Oscar', inNetwork: true },
          { name: 'Humana', inNetwork: false },
        ],
      }),
    ).toMatchObject({ insurance: ['Oscar'], acceptsInsurance: 'yes' });
  });

  it('gives both ends of a price of which the card has the lower, and that of couples', () => {
    const rates = { individual: { min: 90, max: 140, currency: 'USD' }, couples: { min: 160, max: 160 } };
    expect(read({ rates })).toMatchObject({ feeIndividual: [90, 140], feeCouples: [160, 160] });
  });

  it('does not take the place of another price', () => {
    expect(read({ rates: { individual: { min: 120, max: 140 } } })?.feeIndividual).toEqual([90, 90]);
  });

  it('says what the chips are that nothing stands over', () => {
    const specialties = ['Anxiety', 'Newcomers', 'Grief', 'Sleep'];
    expect(read({ specialties: specialties.map((name) => ({ name, top: true })) })).toMatchObject({
      specialties,
      issues: [],
    });
    expect(read({})).toMatchObject({ specialties: ['Anxiety', 'Newcomers', 'Grief'], issues: [] });
  });
});
