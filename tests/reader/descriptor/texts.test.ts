import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descriptor } from '../../../utils/directories/psychologytoday/descriptor.ts';
import { listingSchema } from '../../../utils/listing/schema.ts';
import { coerce } from '../../../utils/reader/descriptor/coerce.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { applySteps } from '../../../utils/reader/descriptor/steps.ts';
import { parse } from '../../directories/folders.ts';
import { AUSTIN, resultsPage, SITE } from '../../support/results-page.ts';
import { times } from '../../support/times.ts';

const read = (record: Record<string, unknown>, noState = false) => {
  const html = resultsPage({ people: [{ id: 500101, name: 'Ada Fenn', record }] });
  const { listings } = readPage(parse(html), descriptor, { address: `${SITE}${AUSTIN}`, noState });
  return listings[0];
};
const said = (type: string, ...quotes: (string | null)[]) => ({
  type,
  languages: quotes.map((quote, at) => ({ languageCode: at ? 'es' : 'en', quote })),
});

describe('the answers that a page keeps as data', () => {
  it('are texts under their question, in every language, without the empty ones', () => {
    const listing = read({
      quotes: [
        said('availability', 'Tuesday  evenings.', 'Martes por la tarde.'),
        said('insurance', '', null),
        said('treatmentpreferences', 'I draw on EMDR.'),
      ],
    });
    expect(listing?.texts).toEqual([
      { place: 'availability', text: 'Tuesday evenings.' },
      { place: 'availability', text: 'Martes por la tarde.' },
      { place: 'treatmentpreferences', text: 'I draw on EMDR.' },
    ]);
    expect(listing?.sources.texts).toBe('nuxt: quotes');
    expect(listing?.statement).toBe('');
  });

  it('are kept also where the statement says the same', () => {
    const listing = read({
      personalStatements: [{ languageCode: 'en', paragraph1: 'We see couples. We see families.' }],
      quotes: [said('specialties', 'We see families.')],
    });
    expect(listing?.texts).toEqual([{ place: 'specialties', text: 'We see families.' }]);
  });

  it('have the statement of another language beside them, never the one that was taken', () => {
    const listing = read({
      personalStatements: [
        { languageCode: 'en', headline1: 'Begin here', paragraph1: 'I help.', paragraph2: 'Call me.' },
        { languageCode: 'es', headline1: '', paragraph1: 'Ayudo.', paragraph2: '' },
      ],
    });
    expect(listing?.statement).toBe('I help. Call me.');
    expect(listing?.headline).toBe('Begin here');
    expect(listing?.texts).toEqual([{ place: 'statement', text: 'Ayudo.' }]);
  });

  it('have the statement of another language as one text, with what stands above it', () => {
    const listing = read({
      personalStatements: [
        { headline1: '', paragraph1: 'I help.' },
        {
          headline1: 'Empieza',
          headline2: 'aquí',
          paragraph2: 'Llámame.',
          paragraph1: 'Ayudo.',
          paragraph3: ' ',
        },
      ],
    });
    expect(listing?.statement).toBe('I help.');
    expect(listing?.headline).toBe('Empieza · aquí');
    expect(listing?.texts).toEqual([{ place: 'statement', text: 'Ayudo. Llámame.' }]);
    const both = read({
      personalStatements: [
        { headline1: 'Begin here', paragraph1: 'I help.' },
        { headline1: 'Empieza aquí', paragraph1: 'Ayudo.' },
      ],
    });
    expect(both?.headline).toBe('Begin here');
    expect(both?.texts).toEqual([
      { place: 'statement', text: 'Ayudo.' },
      { place: 'headline', text: 'Empieza aquí' },
    ]);
  });

  it('have the first statement that has words', () => {
    const spanish = { languageCode: 'es', paragraph1: 'Ayudo.', paragraph2: 'Llámame.' };
    for (const blank of [null, {}, { languageCode: 'en', paragraph1: '', paragraph2: ' ' }]) {
      const listing = read({ personalStatements: [blank, spanish] });
      expect([listing?.statement, listing?.texts]).toEqual(['Ayudo. Llámame.', []]);
      expect(listing?.sources.statement).toBe('nuxt: personalStatements.1');
    }
    expect(read({ personalStatements: [{ paragraph1: ' ' }, null] })?.statement).toBe('');
  });

  it('have no mark between headlines of which one is blank', () => {
    const headline = (...parts: string[]) =>
      read({
        personalStatements: [
          Object.fromEntries(parts.map((part, at): [string, string] => [`headline${at + 1}`, part])),
        ],
      })?.headline;
    expect(headline(' ', 'Two')).toBe('Two');
    expect(headline('One', '\u00a0', 'Three')).toBe('One · Three');
    expect(headline(' ', '')).toBe('');
  });

  it('are nobody’s where the record is another’s', () => {
    const html = resultsPage({
      people: [
        {
          id: 500101,
          name: 'Ada Fenn',
          record: { listingName: 'Gil Orr', quotes: [said('insurance', 'Aetna.')] },
        },
      ],
    });
    const [listing] = readPage(parse(html), descriptor, { address: `${SITE}${AUSTIN}` }).listings;
    expect(listing?.texts).toEqual([]);
  });

  it('are not there where nobody reads the data', () => {
    expect(read({ quotes: [said('insurance', 'Aetna.')] }, true)?.texts).toEqual([]);
  });
});

describe('what tells who keeps a listing and where', () => {
  it('is the company, the number and the second address of the record', () => {
    expect(
      read({
        thirdPartyName: 'Harbour Health',
        companyName: 'Fenn Counseling',
        formattedPhoneNumber: '(541) 555-0101',
        secondaryLocation: { cityName: 'Mossbank', regionCode: 'OR', postalCode: '97991' },
      }),
    ).toMatchObject({
      company: 'Harbour Health',
      telephone: '(541) 555-0101',
      secondAddress: 'Mossbank, OR, 97991',
    });
  });

  it('is nothing where the record holds nothing', () => {
    expect(read({ thirdPartyName: null, secondaryLocation: null })).toMatchObject({
      company: '',
      secondAddress: '',
    });
  });
});

describe('for whatever a record holds', () => {
  const blank = read({});
  it('a listing with its texts is let in, and none of them is empty', () => {
    const quote = fc.record({
      type: fc.string(),
      languages: fc.array(fc.record({ quote: fc.option(fc.string()) })),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(quote, fc.anything())), (quotes) => {
        const texts =
          coerce('texts', applySteps(quotes, [['record', { place: 'type', text: 'languages.*.quote' }]])) ??
          [];
        for (const { text } of texts) expect(text.trim()).not.toBe('');
        expect(texts.length).toBeLessThanOrEqual(100);
        expect(listingSchema.safeParse({ ...blank, texts }).success).toBe(true);
      }),
      { numRuns: times(20, 60) },
    );
  });
});
