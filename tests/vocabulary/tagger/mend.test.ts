import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mend } from '../../../utils/vocabulary/tagger/mend.ts';
import { tagText } from '../../../utils/vocabulary/tagger/tagger.ts';
import { foldText } from '../../../utils/vocabulary/tagger/text.ts';

/** UTF-8 read as Windows-1252, as servers do that name the wrong encoding. */
const misread = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('mending a text', () => {
  test.each([
    ['I donâ€™t', "I don't"],
    ['thÃ©rapie de couple', 'therapie de couple'],
    ['I don&#8217;t', "I don't"],
    ['I don&#x2019;t', "I don't"],
    ['I don&amp;rsquo;t', "I don't"],
    ['I don&amp;#8217;t', "I don't"],
    ['I don`t', "I don't"],
    ['I don\ufffdt', "I don't"],
    ['I don?t and we can?t', "I don't and we can't"],
    ['I dont, she doesnt', "I don't, she doesn't"],
    ['We don t', "We don't"],
    ['I don\u0092t', "I don't"],
    ['I don‚Äôt', "I don't"],
    ['I donÃ¢â‚¬â„¢t', "I don't"],
    ['IÂ am', 'I am'],
    ['th&eacute;rapie', 'therapie'],
    ['in\u00adsur\u00adance', 'insurance'],
  ])('%j is read as %j', (broken, whole) => {
    expect(foldText(broken).cased).toBe(whole);
  });

  test.each([
    'I do. Don’t you?',
    'Montréal, São Paulo',
    'as is my wont to say',
    'AT&T; R&D',
    'Do you? Then call.',
    '€80',
  ])('a whole text is left as it is: %j', (text) => {
    expect(mend(text)?.text ?? text).toBe(text);
  });

  test('what was misread is mended, whatever the letters', () => {
    const letters = fc.constantFrom(...'abc éüñç’“”–…•€');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(foldText(misread(text)).cased).toBe(foldText(text).cased);
      }),
    );
  });

  test('the words of a fact are the words of the broken text', () => {
    const text = 'I donâ€™t take Aetna; thÃ©rapie in Spanish&nbsp;sessions.';
    expect(tagText(text).map(({ span, start, end }) => text.slice(start, end) === span)).not.toContain(false);
    expect(tagText(text).find(({ id }) => id === 'aetna')).toMatchObject({ status: 'denied', span: 'Aetna' });
  });
});
