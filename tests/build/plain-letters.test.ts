import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPlainLetters } from '../../build/plain-letters.ts';

const ASCII = /^[\0-\x7f]*$/;
const givenBy = (code: string): unknown => new Function(`return ${code}`)();

describe('a script in plain letters', () => {
  it('says the same text, whatever its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const code = inPlainLetters(JSON.stringify(text));
        expect(code).toMatch(ASCII);
        expect(givenBy(code)).toBe(text);
      }),
    );
  });

  it('says the same within a text that holds a table as text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (table) => {
        const code = inPlainLetters(`JSON.parse(${JSON.stringify(JSON.stringify(table))})`);
        expect(code).toMatch(ASCII);
        expect(JSON.stringify(givenBy(code))).toBe(JSON.stringify(table));
      }),
    );
  });

  it.each([
    ['a pattern', '/^[€£’]+$/.test("€’")', true],
    ['a pattern of whole letters', '/^[😀-😂é]$/u.test("😁")', true],
    ['a pattern without them', '/^😀?$/.test("😀")', true],
    ['a template', '`€ \n–3`', '€ \n–3'],
    ['a name', '(() => { const ä = 1; return { ä }.ä })()', 1],
    ['a remark', '1 /* – */', 1],
  ])('does the same: %s', (_what, code, value) => {
    expect(givenBy(code)).toBe(value);
    expect(inPlainLetters(code)).toMatch(ASCII);
    expect(givenBy(inPlainLetters(code))).toBe(value);
  });

  it('stays as it is where it is plain, raw texts too', () => {
    const code = 'String.raw`\\bshe\\b` + "é".length'.replace('é', '\\u00e9');
    expect(inPlainLetters(code)).toBe(code);
  });

  it('is refused where a raw text would change', () => {
    expect(() => inPlainLetters('"–" + String.raw`\\s€`')).toThrow('A raw text has to be written in ASCII');
    expect(inPlainLetters('"–" + String.raw`\\s`')).toBe('"\\u2013" + String.raw`\\s`');
  });
});
