import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const SAYS = 'I sit with people whose days have lost their shape, for as long as it takes.';

/** What is read of a profile that says this under that. */
const read = (heading: string, text: string) =>
  readGeneric(
    documentOf(
      `<html><head><title>Ana Thorne</title></head><body><main><h1>Ana Thorne</h1><p>Psychologist</p><section><h2>About me</h2><p>${SAYS}</p></section><section><h2>${heading}</h2><p>${text}</p></section></main></body></html>`,
    ),
    'https://tarn.example/t/ana-thorne',
  ).listings[0];

describe('a price', () => {
  it('stands beside rows whose parts are items, each in an element of its own', () => {
    const row = '<ul><li><b>Focus:</b> <a>Indecision</a> <a>Burnout</a> <a>Family of origin</a></li></ul>';
    expect(read('More', row)?.specialties).toEqual(['Indecision', 'Burnout', 'Family of origin']);
  });

  it.each([
    ['Kosten', 'Einzel: 85,– Euro (60 Min.)', [85, 85]],
    ['Kosten', '90.- CHF', [90, 90]],
    ['Cost', '$20 your est. copay per visit', null],
  ] as const)('%s: %s', (heading, text, fee) => {
    expect(read(heading, text)?.feeIndividual).toEqual(fee);
  });
});
