import { describe, expect, it } from 'vitest';
import { only, profileOf, readBody } from './invented-pages.ts';

const profile = (more: string) => profileOf('Ana Thorne', 'Psychologist', more);

describe('two prices in one line', () => {
  it.each([
    '<h3>Fees</h3><p>My fee is $130 for 50 minutes and $165 for couples.</p>',
    '<dl><dt>Fees</dt><dd>$130 (individual) – $165 (couple)</dd></dl>',
    '<dl><dt>Fees</dt><dd>$130 individual · $165 couples</dd></dl>',
  ])('are one for each and no range: %s', (more) => {
    expect(only(profile(more), ['feeIndividual', 'feeCouples'])).toEqual({
      feeIndividual: [130, 130],
      feeCouples: [165, 165],
    });
  });

  it.each(['$90 and $120', '$90 – $120', 'between $90 and $120'])(
    'are a range where nobody else is named: %s',
    (text) => {
      expect(profile(`<dl><dt>Fees</dt><dd>${text}</dd></dl>`)?.feeIndividual).toEqual([90, 120]);
    },
  );
});

describe('a short line that denies every plan', () => {
  it.each(['Doesn’t take insurance', 'No insurance', 'Keine Kassen'])('is a no: %s', (text) => {
    expect(profile(`<p>${text}</p>`)?.acceptsInsurance).toBe('no');
  });

  it.each(['No insurance forms for court', 'Doesn’t take long', 'Insurance'])('is none: %s', (text) => {
    expect(profile(`<p>${text}</p>`)?.acceptsInsurance).toBe('unknown');
  });
});

describe('a day within reach', () => {
  it.each([
    'Next opening: today',
    'Earliest opening tomorrow',
    'Nächster Termin morgen',
    'Prochain rendez-vous demain',
  ])('is room: %s', (text) => {
    expect(profile(`<p>${text}</p>`)?.availability).toBe('accepting');
  });

  it.each(['Next steps', 'Nächster Halt Bahnhof', 'Demain'])('is none: %s', (text) => {
    expect(profile(`<p>${text}</p>`)?.availability).toBe('unknown');
  });
});

describe('capitals under a label', () => {
  it.each([
    ['Costs', 'GV, ZV'],
    ['Plans accepted', 'FAMIS, ARTS'],
    ['Methods', 'ERP, ICBT'],
  ])('are no letters of one’s training where it calls them another thing: %s', (label, text) => {
    expect(profile(`<dl><dt>${label}</dt><dd>${text}</dd></dl>`)?.credentials).toEqual([]);
  });

  it.each([
    ['Letters', 'LPC, LAC'],
    ['Degrees', 'PsyD, LCSW'],
  ])('are some where it calls them so: %s', (label, text) => {
    expect(profile(`<dl><dt>${label}</dt><dd>${text}</dd></dl>`)?.credentials).toEqual(text.split(', '));
  });
});

it('a style that is a list of methods is one of ways of working', () => {
  const styles = ['Relational, ACT', 'EFT, Gottman', 'Narrative, CBT', 'Person-centered'];
  const NAMES = ['Ana Thorne', 'Ben Okoro', 'Cai Lund', 'Dee Marsh'];
  const body = NAMES.map(
    (name, at) =>
      `<article><h3><a href="/people/${name.toLowerCase().replace(' ', '-')}">${name}</a></h3><p>Psychologist</p><p>I sit with people whose days have lost their shape, for as long as it takes.</p><ul><li>Video</li><li><span>Style</span> ${styles[at]}</li></ul></article>`,
  ).join('');
  expect(readBody(body, 'https://tarn.example/people').map(({ approaches }) => approaches)).toEqual(
    styles.map((list) => list.split(', ')),
  );
});
