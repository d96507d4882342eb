import { describe, expect, it } from 'vitest';
import { estimate } from '../../utils/fit/estimate.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { listing, profile, wish } from '../support/samples.ts';

const verdictOn = (
  fields: Parameters<typeof listing>[0],
  ...[facet, concept, importance]: Parameters<typeof wish>
) => {
  const page = listing(fields);
  const [verdict] = estimate(profile(wish(facet, concept, importance)), page, factsOf(page)).verdicts;
  return verdict;
};

describe('a town', () => {
  it.each([
    ['El Paso', 'El Paso'],
    ['el paso', 'El Paso'],
    ['St. Louis', 'Saint Louis'],
    ['NYC', 'New York'],
    ['Köln', 'Köln'],
    ['Dublin', 'Dublin 24'],
    ['London', 'London SE1'],
    ['Paris', '75011 Paris'],
    ['Berlin', 'Berlin-Kreuzberg'],
    ['Cologne', 'Köln (Ehrenfeld)'],
    ['Bienne', 'Biel/Bienne'],
    ['Brooklyn', 'Brooklyn, New York'],
    ['Vitoria-Gasteiz', 'Vitoria-Gasteiz'],
  ])('%s is said by an office in %s', (town, city) => {
    expect(verdictOn({ city }, 'place', town)).toMatchObject({
      verdict: 'says',
      phrase: city,
      where: 'city',
    });
  });

  it.each([
    ['Salem', 'Winston-Salem'],
    ['Portland', 'South Portland'],
    ['New York', 'Buffalo, New York'],
    ['Frankfurt', 'Frankfurter Berg'],
    ['Aix', 'Aix-en-Provence'],
    ['24', 'Dublin 24'],
    ['–', 'Dublin 24'],
  ])('%s is no part of the name of %s', (town, city) => {
    expect(verdictOn({ city }, 'place', town)?.verdict).toBe('unlisted');
  });

  it('is not said where the page names another, and silent where it names none', () => {
    expect(verdictOn({ city: 'Austin' }, 'place', 'El Paso')?.verdict).toBe('unlisted');
    expect(verdictOn({}, 'place', 'El Paso')?.verdict).toBe('silent');
  });
});

describe('a kind of professional', () => {
  it.each([
    ['by the field', { profession: 'Licensed Psychologist' }, 'prof_psychologist', 'says'],
    ['by the field in Spanish', { profession: 'Psicóloga' }, 'prof_psychologist', 'says'],
    ['of another kind in Spanish', { profession: 'Psicóloga' }, 'prof_social_worker', 'unlisted'],
    ['by the letters', { credentials: ['LCSW'] }, 'prof_social_worker', 'says'],
    [
      'by both',
      { profession: 'Marriage & Family Therapist', credentials: ['LMFT'] },
      'prof_marriage_family',
      'says',
    ],
    ['of another kind', { profession: 'Psychiatrist' }, 'prof_psychologist', 'unlisted'],
    ['not said', { statement: 'Welcome.' }, 'prof_psychologist', 'silent'],
  ])('%s', (_, fields, concept, verdict) => {
    expect(verdictOn(fields, 'profession', concept)?.verdict).toBe(verdict);
  });

  it('that is ruled out is marked where it is said', () => {
    expect(verdictOn({ profession: 'Psychiatrist' }, 'profession', 'prof_psychiatrist', 'not')?.verdict).toBe(
      'no',
    );
  });
});

describe('what listings can answer beside it', () => {
  it.each([
    ['sliding', { slidingScale: 'yes' as const }, 'says'],
    ['consult_free', { freeConsultation: 'yes' as const }, 'says'],
    ['status_open', { availability: 'accepting' as const }, 'says'],
    ['acc_step_free', { statement: 'My office is wheelchair accessible.' }, 'says'],
    ['sliding', { statement: 'Welcome.' }, 'silent'],
  ])('%s', (concept, fields, verdict) => {
    expect(verdictOn(fields, 'setting', concept)?.verdict).toBe(verdict);
  });
});

describe('what facts about something else answer', () => {
  it.each<[string, Parameters<typeof listing>[0], string, string]>([
    ['both settings, by their fields', { online: 'yes', inPerson: 'yes' }, 'setting_hybrid', 'says'],
    [
      'both settings, in words',
      { statement: 'I offer in-person and telehealth appointments.' },
      'setting_hybrid',
      'says',
    ],
    ['one of them', { online: 'yes' }, 'setting_hybrid', 'silent'],
    ['one of them ruled out', { online: 'yes', inPerson: 'no' }, 'setting_hybrid', 'no'],
    ['sign language as a language', { languages: ['American Sign Language'] }, 'acc_asl', 'says'],
    ['another language', { languages: ['Spanish'] }, 'acc_asl', 'silent'],
    ['an associate', { credentials: ['AMFT'] }, 'supervised_by', 'says'],
    ['a licence of their own', { credentials: ['LICSW'] }, 'supervised_by', 'no'],
    ['no letters', {}, 'supervised_by', 'silent'],
    ['letters that tell nothing of it', { credentials: ['MA'] }, 'supervised_by', 'silent'],
  ])('%s', (_what, fields, concept, verdict) => {
    expect(verdictOn(fields, 'setting', concept)?.verdict).toBe(verdict);
  });

  it('who is still supervised is kept out by whoever wants a full licence, and who has one is not', () => {
    expect(verdictOn({ credentials: ['AMFT'] }, 'setting', 'supervised_by', 'not')).toMatchObject({
      verdict: 'no',
      phrase: 'AMFT',
    });
    expect(verdictOn({ credentials: ['LICSW'] }, 'setting', 'supervised_by', 'not')?.verdict).toBe('says');
    expect(verdictOn({}, 'setting', 'supervised_by', 'not')?.verdict).toBe('silent');
  });
});
