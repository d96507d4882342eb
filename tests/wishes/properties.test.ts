import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../utils/profile/profile.ts';
import { profileSchema } from '../../utils/profile/schema.ts';
import { understandWish } from '../../utils/wishes/understand.ts';

const PIECES = [
  'my husband died',
  "can't sleep",
  'no men',
  'a Black woman',
  'under $150',
  'Aetna',
  'not Christian',
  'évenings — maybe',
  'my 8 year old',
  'call me on my bs',
  'BCBS of Texas',
  '😀',
  '(',
  '. ',
  'in person only!!',
];
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(' , ')),
);

describe('whatever is written', () => {
  it('every span is exactly the words that stand there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { wishes, notUnderstood } = understandWish(text);
        for (const { start, end, span } of [...wishes, ...notUnderstood])
          expect(span).toBe(text.slice(start, end));
      }),
    );
  });

  it('the wishes fit a profile, each thing once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const wishes = understandWish(text).wishes.flatMap(({ start: _s, end: _e, span: _w, ...wish }) =>
          wish.facet === 'style' ? [] : [wish],
        );
        const read = profileSchema.parse({ ...EMPTY_PROFILE, wishes });
        expect(read.wishes).toEqual(wishes);
        const about = wishes.map((wish) =>
          wish.facet === 'price' ? 'price' : `${wish.facet} ${wish.concept}`,
        );
        expect(new Set(about).size).toBe(about.length);
      }),
    );
  });

  it('the same text is understood the same way again', () => {
    fc.assert(fc.property(texts, (text) => expect(understandWish(text)).toEqual(understandWish(text))));
  });
});
