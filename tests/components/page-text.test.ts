import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo, pageText } from '../../components/page-text.ts';

describe('words from a page', () => {
  it('stand on one line', () => {
    expect(pageText('  Ada\n\tFenn ', 80)).toBe('Ada Fenn');
  });

  it('lose what turns the text around them or shows nothing', () => {
    expect(pageText('Ada\u202e nneF\u2066\u200b\u0000\ufeff', 80)).toBe('Ada nneF');
  });

  it('keep every script, and the marks that letters need', () => {
    for (const name of ['نور', 'Zoë Ñandú', '李小龍', 'नि', '👩🏽‍⚕️ Ada'])
      expect(pageText(name, 80)).toBe(name);
  });

  it('are cut without halving a letter', () => {
    expect(pageText('abcdef', 4)).toBe('abc…');
    expect(pageText('👩👩👩👩', 3)).toBe('👩👩…');
    expect(pageText('abcd', 4)).toBe('abcd');
  });

  it('are never longer than allowed, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 1, max: 60 }),
        (text, max) => {
          const shown = pageText(text, max);
          expect(Array.from(shown).length).toBeLessThanOrEqual(max);
          expect(shown).not.toMatch(/[\n\r\u202a-\u202e\u2066-\u2069]/);
        },
      ),
    );
  });

  it('come to an end with ten thousand characters too', () => {
    expect(pageText('a '.repeat(5000), 80)).toHaveLength(80);
  });
});

describe('an address from a page', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['http://localhost:4173/x', 'http://localhost:4173/x'],
  ])('%s may be followed', (address, href) => {
    expect(linkTo(address)).toBe(href);
  });

  it.each([
    '',
    'profile/x',
    'http://example.org/',
    'http://localhost.example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome-extension://abc/options.html',
  ])('%j may not', (address) => {
    expect(linkTo(address)).toBeNull();
  });
});
