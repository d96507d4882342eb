import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagAnswer } from '../../../utils/vocabulary/tagger/answers.ts';
import { tagText } from '../../../utils/vocabulary/tagger/tagger.ts';

const said = (place: string, text: string) =>
  Object.fromEntries(tagAnswer(place, text).map(({ id, status }) => [id, status]));

describe('an answer under a fixed question', () => {
  test.each([
    ['insurance', 'Aetna', { aetna: 'stated' }],
    ['insurance', 'Aetna, Cigna and Oscar', { aetna: 'stated', cigna: 'stated', oscar: 'stated' }],
    ['Accepted plans', 'Tricare\nMedicare', { tricare: 'stated', medicare: 'stated' }],
    ['insurance', 'None', { ins_none: 'stated', ins_yes: 'denied' }],
    ['languages', 'Türkisch, Deutsch', { lang_tr: 'stated', lang_de: 'stated' }],
    ['specialties', 'Grief; ADHD', { grief: 'stated', adhd: 'stated' }],
    ['treatmentApproach', 'EMDR • CBT', { emdr: 'stated', cbt: 'stated' }],
    ['ages', 'Teens', { age_teen: 'stated' }],
  ])('%s: %s', (place, text, expected) => {
    expect(said(place, text)).toMatchObject(expected);
  });

  test.each([
    ['insurance', 'I no longer take Aetna.', 'aetna', 'denied'],
    ['insurance', 'Aetna: not yet', 'aetna', 'denied'],
    ['insurance', 'I was on the Aetna panel until March.', 'aetna', 'denied'],
    ['specialties', "I don't treat eating disorders.", 'eating', 'denied'],
    ['approach', 'I am in training in EMDR.', 'emdr', 'weak'],
  ])('%s: "%s" is read by its sentence', (place, text, id, status) => {
    expect(said(place, text)[id]).toBe(status);
  });

  test('a question that asks for no list changes nothing', () => {
    expect(tagAnswer('welcome', 'Oscar, Grief')).toEqual(tagText('Oscar, Grief'));
  });

  test('every span is a part of the answer, and what a sentence denies stays denied', () => {
    const piece = fc.constantFrom(
      'Aetna',
      'not Cigna',
      'I take Cigna',
      'Grief',
      'no',
      'Türkisch',
      'EMDR',
      '…',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('insurance', 'specialties', 'languages', 'welcome'),
        fc.array(fc.tuple(piece, fc.constantFrom(', ', '. ', '\n', ' '))),
        (place, parts) => {
          const text = parts.flat().join('');
          const tags = tagAnswer(place, text);
          for (const { span, start, end } of tags) expect(text.slice(start, end)).toBe(span);
          for (const { id, status } of tagText(text))
            if (status === 'denied') expect(tags.find((tag) => tag.id === id)?.status).toBe('denied');
        },
      ),
    );
  });
});
