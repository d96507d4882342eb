import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, html, scriptJson, trusted } from '../../scripts/tour/directory/html.ts';
import { times } from '../support/times.ts';
import { documentOf } from './pages.ts';

describe('the html tag', () => {
  it('escapes what is filled in and keeps what is written', () => {
    expect(html`<b title="${'"x"'}">${"<i>'&'</i>"}</b>`.text).toBe(
      '<b title="&quot;x&quot;">&lt;i&gt;&#39;&amp;&#39;&lt;/i&gt;</b>',
    );
  });

  it('keeps markup that another template made', () => {
    expect(html`<p>${html`<b>${'<'}</b>`}</p>`.text).toBe('<p><b>&lt;</b></p>');
    expect(html`<style>${trusted('a > b {}')}</style>`.text).toBe('<style>a > b {}</style>');
  });

  it('joins lists, however deep, and escapes their items', () => {
    expect(html`${['a', ['<', html`<br>`]]}`.text).toBe('a&lt;<br>');
  });

  it('prints nothing for what is not there, but prints zero', () => {
    expect(html`[${null}${undefined}${false}${[]}${''}]`.text).toBe('[]');
    expect(html`${0}`.text).toBe('0');
  });

  it('is not fooled by an object that only looks like markup', () => {
    const impostor = JSON.parse('{"text":"<script>"}');
    expect(() => html`${impostor}`.text).toThrow();
  });

  it('brings any text unchanged into an element and an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // What HTML itself changes or forbids: line ends, the null character, halves of pairs.
        const clean = text.replace(/[\r\0]/g, ' ').toWellFormed();
        const doc = documentOf(html`<body><p title="${clean}">${clean}</p>`.text);
        expect(doc.body.children).toHaveLength(1);
        expect(doc.querySelector('p')?.textContent).toBe(clean);
        expect(doc.querySelector('p')?.getAttribute('title')).toBe(clean);
      }),
      { numRuns: times(20, 60) },
    );
  });
});

describe('escapeText', () => {
  it('leaves no character that could open a tag or end an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('scriptJson', () => {
  it('cannot end the script element that holds it', () => {
    expect(scriptJson({ name: '</script><script>alert(1)</script><!--' }).text).not.toContain('<');
  });

  it('escapes the line separators that old parsers stumble on', () => {
    expect(scriptJson('\u2028\u2029').text).toBe('"\\u2028\\u2029"');
  });

  it('gives back any value when it is parsed, also from within a page', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(scriptJson(value).text)).toEqual(once);
        const page = documentOf(html`<script type="application/json">${scriptJson(value)}</script>`.text);
        expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toEqual(once);
      }),
      { numRuns: times(20, 60) },
    );
  });
});
