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

  it('is read whatever its bytes are', () => {
    expect(decodePage(new Uint8Array())).toBe('');
    expect(decodePage(Uint8Array.from([0x3c, 0x80, 0xff]))).toHaveLength(3);
  });
});
