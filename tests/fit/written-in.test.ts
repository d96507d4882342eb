import { describe, expect, it } from 'vitest';
import { writtenIn } from '../../utils/fit/written-in.ts';
import { listing, wish } from '../support/samples.ts';
import { verdictOf } from './said.ts';

const GERMAN =
  'Ich begleite Erwachsene mit Depressionen und Ängsten. Gemeinsam finden wir heraus, was Ihnen im Alltag hilft.';
const FRENCH =
  'J’accompagne les adultes et les couples qui traversent une période difficile. Nous cherchons ensemble ce qui vous aide.';
const SPANISH =
  'Trabajo con personas adultas que viven con ansiedad. Juntos buscamos lo que te ayuda a vivir con más calma.';
const ENGLISH = 'I work with adults who live with anxiety, and together we look for what helps you.';

describe('the language that a listing is written in', () => {
  it.each([
    ['lang_de', GERMAN],
    ['lang_fr', FRENCH],
    ['lang_es', SPANISH],
  ])('is spoken: %s', (language, statement) => {
    const { verdict, where, phrase } = verdictOf(listing({ statement }), wish('language', language));
    expect([verdict, where]).toEqual(['says', 'statement']);
    expect(statement).toContain(phrase);
  });

  it('is spoken whatever a list of languages leaves out', () => {
    const page = listing({ statement: GERMAN, languages: ['English'] });
    expect(verdictOf(page, wish('language', 'lang_de')).verdict).toBe('says');
    expect(verdictOf(page, wish('language', 'lang_fr')).verdict).toBe('unlisted');
  });

  it.each([
    ['another language', GERMAN, 'lang_fr'],
    ['English', ENGLISH, 'lang_es'],
    ['a motto', 'Die Würde des Menschen ist unantastbar.', 'lang_de'],
    ['an English text with a motto', `${ENGLISH} ${ENGLISH} Vivir con más calma.`, 'lang_es'],
    ['a language whose texts are not told apart', GERMAN, 'lang_pl'],
    ['nothing', '', 'lang_de'],
  ])('is not told by %s', (_what, statement, language) => {
    expect(writtenIn(language, listing({ statement }))).toEqual([]);
  });

  it('shows the first words, and no more than a line', () => {
    const [fact] = writtenIn('lang_de', listing({ statement: GERMAN }));
    expect(fact?.phrase.split(/\s+/)).toHaveLength(12);
    expect(GERMAN.startsWith(fact?.phrase ?? '–')).toBe(true);
  });
});
