import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../utils/listing/listing.ts';
import { only, profileOf } from './invented-pages.ts';

const noted = (label: string, value: string) =>
  profileOf('Ana Thorne', 'Psychologist', `<dl><dt>${label}</dt><dd>${value}</dd></dl>`);

describe('an answer about plans', () => {
  it.each<[string, string, Pick<Listing, 'acceptsInsurance' | 'insurance'>]>([
    ['Insurance', 'None (couples work is self-pay)', { acceptsInsurance: 'no', insurance: null }],
    ['Krankenkassen', 'ja (halber Sitz)', { acceptsInsurance: 'yes', insurance: null }],
    ['Insurance', 'Aetna (PPO only)', { acceptsInsurance: 'yes', insurance: ['Aetna (PPO only)'] }],
    [
      'Payment',
      'Medicare, Foxglove Health',
      { acceptsInsurance: 'yes', insurance: ['Medicare', 'Foxglove Health'] },
    ],
    ['Payment', 'Self-pay only', { acceptsInsurance: 'no', insurance: null }],
    ['Payment', 'Cash, Visa, Mastercard', { acceptsInsurance: 'unknown', insurance: null }],
    ['Payment methods', 'Medicare card at the desk', { acceptsInsurance: 'unknown', insurance: null }],
  ])('%s: %s', (label, value, is) => {
    expect(only(noted(label, value), ['acceptsInsurance', 'insurance'])).toEqual(is);
  });

  it('does not count for a plan how many there are', () => {
    const one = profileOf(
      'Ana Thorne',
      'Psychologist',
      '<h2>In-network plans</h2><ul><li>3 plans</li><li>Aetna</li><li>Cigna</li></ul>',
    );
    expect(one?.insurance).toEqual(['Aetna', 'Cigna']);
  });

  it('is a price where it is one', () =>
    expect(noted('Payment', 'Self-pay $40-$70 sliding')).toMatchObject({
      feeIndividual: [40, 70],
      slidingScale: 'yes',
    }));
});

describe('that something is not told', () => {
  it.each(['k. A.', 'Not reported', 'Non renseigné', 'No indicado'])('is no item: %s', (none) => {
    for (const label of ['Languages', 'Ages', 'Methods', 'Specialties'])
      expect(noted(label, none)).toMatchObject({ languages: [], ages: [], approaches: [], specialties: [] });
  });
});

describe('a reduced price', () => {
  it.each([
    ['unknown', 'No sliding scale'],
    ['unknown', 'Aucun tarif solidaire'],
    ['yes', 'Sliding scale available'],
    ['yes', 'Tarif solidaire'],
  ] as const)('%s: %s', (is, text) => {
    const one = profileOf('Ana Thorne', 'Psychologist', `<h2>Fees</h2><p>$120</p><p>${text}</p>`);
    expect(one?.slidingScale).toBe(is);
  });

  it('is none where its own label is denied behind it', () =>
    expect(noted('Reduced rates', 'Sliding scale: not offered')?.slidingScale).toBe('unknown'));
});

describe('what costs nothing', () => {
  it.each([
    ['yes', 'No charge for the first phone call'],
    ['unknown', 'No calls after nine'],
  ] as const)('%s: %s', (is, text) => {
    const one = profileOf('Ana Thorne', 'Psychologist', `<h2>Fees</h2><p>$120</p><p>${text}</p>`);
    expect(one?.freeConsultation).toBe(is);
  });
});

describe('a marked price', () => {
  it('may be two', () => {
    const one = profileOf(
      'Ana Thorne',
      'Psychologist',
      '<p><span itemprop="priceRange">60 € individual · 75 € pareja</span></p>',
    );
    expect(one).toMatchObject({ feeIndividual: [60, 60], feeCouples: [75, 75] });
    const range = profileOf('Ana Thorne', 'Psychologist', '<p><span itemprop="priceRange">60-75</span></p>');
    expect(range).toMatchObject({ feeIndividual: [60, 75], feeCouples: null });
  });
});
