import { describe, expect, it } from 'vitest';
import { decodePage } from '../../scripts/encoding.ts';

const latin1 = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const utf8 = (text: string) => new TextEncoder().encode(text);
const page = (charset: string, body = 'Benoît Côté') =>
  `<!doctype html><html><head>${charset && `<meta charset="${charset}">`}<title>x</title></head><body>${body}</body></html>`;

describe('a saved page', () => {
  it('is read as it declares', () => {
    expect(decodePage(latin1(page('iso-8859-1')))).toContain('Benoît Côté');
    expect(
      decodePage(latin1('<html><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">é')),
    ).toContain('é');
    // A letter that another table writes with the byte of ¿.
    expect(decodePage(latin1(page('iso-8859-15', '12\u00a4')))).toContain('12€');
    expect(decodePage(utf8(page('utf-8')))).toContain('Benoît Côté');
  });

  it('is read as UTF-8 where its bytes are that, whatever it declares', () => {
    expect(decodePage(utf8(page('iso-8859-1')))).toContain('Benoît Côté');
    expect(decodePage(utf8(page('')))).toContain('Benoît Côté');
  });

  it('is read as browsers do where it declares nothing, or what nobody knows', () => {
    for (const charset of ['', 'x-unknown'])
      expect(decodePage(latin1(page(charset)))).toContain('Benoît Côté');
    expect(decodePage(latin1('\u0093quoted\u0094'))).toBe('“quoted”');
  });

  it('is read by the mark at its beginning', () => {
    const wide = new Uint8Array(Buffer.from(`\ufeff${page('utf-8')}`, 'utf16le'));
    expect(decodePage(wide)).toContain('Benoît Côté');
    expect(decodePage(utf8(`\ufeff${page('iso-8859-1')}`))).toBe(page('iso-8859-1'));
  });

  const broken = (text: string) => Uint8Array.from([...utf8(text), 0xe9]);

  it('keeps the encoding that it declares where a byte of it is broken', () => {
    expect(decodePage(broken(page('utf-8')))).toBe(`${page('utf-8')}\ufffd`);
    expect(decodePage(latin1(page('utf-8', 'C\u00f4t\u00e9')))).toContain('C\ufffdt\ufffd');
    const japanese = latin1(`${page('shift_jis', '\u0083\u0081')}\u00ff`);
    expect(decodePage(japanese)).toContain('メ');
  });

  it('is UTF-8 where nearly all of it is that, though it declares nothing or something else', () => {
    const long = 'Benoît Côté '.repeat(8);
    for (const charset of ['', 'iso-8859-1'])
      expect(decodePage(broken(page(charset, long)))).toBe(`${page(charset, long)}\ufffd`);
    // As many broken as whole: of two tables the one that knows every byte.
    expect(decodePage(latin1(page('', '\u00e9\u00e8\u00c3\u00ae')))).toContain('éèÃ®');
  });

  it('that says in bytes of one that each letter has two is read as UTF-8', () => {
    for (const charset of ['utf-16', 'UTF-16LE', 'utf-16be'])
      expect(decodePage(utf8(page(charset, 'Ada Fenn')))).toBe(page(charset, 'Ada Fenn'));
    expect(decodePage(broken(page('utf-16', 'Ada Fenn')))).toContain('Ada Fenn');
  });

  it('declares nothing in a comment', () => {
    const polish = latin1(page('iso-8859-2', '\u00a3ucja \u00afak'));
    for (const comment of ['<!-- <meta charset="utf-8"> -->', '<!--<meta charset=windows-1252>--><!-- -->'])
      expect(decodePage(Uint8Array.from([...utf8(comment), ...polish]))).toContain('Łucja Żak');
    expect(decodePage(latin1('<!-- <meta charset="iso-8859-2"> \u00a3'))).toContain('£');
  });

  it('is read whatever its bytes are', () => {
    expect(decodePage(new Uint8Array())).toBe('');
    expect(decodePage(Uint8Array.from([0x3c, 0x80, 0xff]))).toHaveLength(3);
  });
});
