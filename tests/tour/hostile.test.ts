import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clinician, clinicians } from '../../scripts/tour/directory/clinician.ts';
import { profilePage, resultsPage } from '../../scripts/tour/directory/render.ts';
import { times } from '../support/times.ts';
import { documentOf, person, rowsOf, textOf, textsOf } from './pages.ts';

const HOSTILE = [
  '<script>window.stolen = 1</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '</title><h1>New page</h1>',
  '&lt;b&gt; &amp;amp; &#39;',
  '$name `tick` \\u003c',
];

/** Someone all of whose words are this text. */
function speaking(text: string): Clinician {
  const list = [text];
  return {
    ...person('Zainab'),
    name: text,
    pronouns: text,
    profession: text,
    credentials: list,
    supervisor: text,
    city: text,
    phone: text,
    specialties: list,
    issues: list,
    approaches: list,
    ages: list,
    participants: list,
    communities: list,
    faith: list,
    identity: list,
    languages: list,
    insurance: list,
    statement: [text, text],
  };
}

const shape = (doc: Document) => [...doc.querySelectorAll('*')].map(({ tagName }) => tagName).join(' ');

describe('words that try to be markup', () => {
  const calm = speaking('calm');
  const calmShapes = {
    results: shape(documentOf(resultsPage(1, [calm]))),
    profile: shape(documentOf(profilePage(calm.id, [calm]) ?? '')),
  };

  it.each(HOSTILE)('%s stays text on a results page', (text) => {
    const doc = documentOf(resultsPage(1, [speaking(text)]));
    expect(shape(doc)).toBe(calmShapes.results);
    const row = rowsOf(doc)[0];
    expect(row && textOf(row, '.card-name')).toBe(text);
    expect(row?.querySelector('a[aria-label]')?.getAttribute('aria-label')).toBe(`Email ${text}`);
    const state = JSON.parse(textOf(doc, '#listings-state') ?? '');
    expect(state.results[0].listingName).toBe(text);
    expect(state.results[0].statement).toBe(text);
  });

  it.each(HOSTILE)('%s stays text on a profile', (text) => {
    const someone = speaking(text);
    const doc = documentOf(profilePage(someone.id, [someone]) ?? '');
    expect(shape(doc)).toBe(calmShapes.profile);
    expect(textOf(doc, '.profile-name')).toBe(text);
    expect(textsOf(doc, '#about-me p, #my-approach p')).toEqual([text, text]);
    expect(textsOf(doc, '#issues li')).toEqual([text]);
    expect(doc.title).toContain(text.replace(/\s+/g, ' '));
    expect(JSON.parse(textOf(doc, 'script[type="application/ld+json"]') ?? '').name).toBe(text);
  });

  it.each(HOSTILE)('%s stays text in a carousel', (text) => {
    const stranger = { ...speaking(text), id: '999999' };
    const fifteen = clinicians.slice(0, 15);
    const doc = documentOf(resultsPage(1, [...fifteen, stranger]));
    expect(textsOf(doc, '.carousel-name')).toEqual([text]);
    expect(textsOf(doc, '.card-name')).not.toContain(text);
  });

  it('no text at all changes the elements of a page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        // A letter in front, so that no field is left out as blank.
        const someone = speaking(`a${text}`);
        expect(shape(documentOf(resultsPage(1, [someone])))).toBe(calmShapes.results);
        expect(shape(documentOf(profilePage(someone.id, [someone]) ?? ''))).toBe(calmShapes.profile);
      }),
      { numRuns: times(10, 25) },
    );
  });
});
