import { describe, expect, it } from 'vitest';
import { ofTown } from '../../utils/fit/town.ts';
import { listing, wish } from '../support/samples.ts';
import { verdictOf } from './said.ts';

describe('a town', () => {
  it.each([
    ['Salem', '12 Court Street, Salem, OR 97301', 'Salem'],
    ['Berlin', 'Hauptstraße 3, 10115 Berlin', '10115 Berlin'],
    ['Paris', '12 rue Neuve, 75011 Paris', '75011 Paris'],
    ['Dublin', 'Unit 2, Main Street, Dublin 8', null],
    ['New York', '5 Elm Street, Buffalo, New York 14201', null],
    ['Salem', '12 Salem Street, Portland, OR 97201', null],
    ['OR', '12 Court Street, Salem, OR 97301', null],
  ])('%s, by a second address: %s', (town, secondAddress, phrase) => {
    const [fact] = ofTown(town, listing({ city: 'Portland', secondAddress }));
    expect(fact?.phrase ?? null).toBe(phrase);
    if (phrase)
      expect(verdictOf(listing({ secondAddress }), wish('place', town))).toMatchObject({
        verdict: 'says',
        where: 'secondAddress',
      });
  });

  it.each([
    ['Brooklyn', 'My office is in Park Slope, Brooklyn, two blocks from the park.'],
    ['Tacoma', 'I have offices in Seattle and Tacoma.'],
    ['Seattle', 'I have offices in Seattle and Tacoma.'],
    ['Köln', 'Meine Praxis liegt zentral in Köln.'],
    ['Lyon', 'Mon cabinet se trouve à Lyon.'],
    ['Bilbao', 'Mi consulta está en Bilbao.'],
  ])('%s, where an office is said to be: %s', (town, statement) => {
    expect(verdictOf(listing({ city: 'Elsewhere', statement }), wish('place', town))).toMatchObject({
      verdict: 'says',
      where: 'statement',
    });
  });

  it.each([
    ['Tacoma', 'I grew up in Tacoma.'],
    ['Tacoma', 'I no longer have an office in Tacoma.'],
    ['Tacoma', 'My former office was in Tacoma.'],
    ['Tacoma', 'My office is virtual, for people in Tacoma.'],
    ['Tacoma', 'My office is quiet. I studied in Tacoma.'],
    ['Salem', 'My office is in Winston-Salem.'],
    ['Tacoma', ''],
    ['', 'My office is in Tacoma.'],
    ['.*', 'My office is in Tacoma.'],
  ])('%s is not said by a town in passing: %s', (town, statement) => {
    expect(ofTown(town, listing({ city: 'Elsewhere', statement }))).toEqual([]);
  });

  it('of a field comes before words', () => {
    const [fact] = ofTown('Lyon', listing({ city: 'Lyon', statement: 'Mon cabinet se trouve à Lyon.' }));
    expect(fact?.field).toBe('city');
  });
});
