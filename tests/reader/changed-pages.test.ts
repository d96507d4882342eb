import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { descriptor as goodtherapy } from '../../utils/directories/goodtherapy/descriptor.ts';
import { descriptor as psychologytoday } from '../../utils/directories/psychologytoday/descriptor.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { times } from '../support/times.ts';

/** One change of a page: what is done, to which of its elements, and to which of their attributes. */
interface Change {
  how: 'rename' | 'wrap' | 'remove' | 'unwrap' | 'empty';
  at: number;
  attribute: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('rename', 'wrap', 'remove', 'unwrap', 'empty'),
  at: fc.nat(),
  attribute: fc.nat(),
});

function apply(doc: Document, { how, at, attribute }: Change): void {
  const elements = [...doc.body.querySelectorAll('*')];
  const element = elements[at % elements.length];
  if (!element) return;
  if (how === 'remove') element.remove();
  if (how === 'empty') element.textContent = '';
  if (how === 'unwrap') element.replaceWith(...element.childNodes);
  if (how === 'wrap') {
    const around = doc.createElement('section');
    element.replaceWith(around);
    around.append(element);
  }
  const renamed = element.attributes[attribute % Math.max(1, element.attributes.length)];
  if (how === 'rename' && renamed) {
    element.removeAttribute(renamed.name);
    element.setAttribute(`data-was-${renamed.name}`, renamed.value);
  }
}

describe.each([
  ['Psychology Today', psychologytoday, 'https://www.psychologytoday.com/us/therapists/or/fernhill'],
  ['GoodTherapy', goodtherapy, 'https://www.goodtherapy.org/therapists/or/fernhill'],
])('a page of %s, changed at random', (_label, directory, address) => {
  const html = readFileSync(`utils/directories/${directory.id}/replicas/results.html`, 'utf8');
  const page = parseHtml(html);
  const runs = times(20, 60);
  const truth = readPage(page, directory, { address }).listings;

  it('is read without an error, left as it was, and nobody gets what another said', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.boolean(), (changes, noState) => {
        const doc = page.cloneNode(true) as Document;
        for (const one of changes) apply(doc, one);
        const before = doc.documentElement.outerHTML;
        const { listings } = readPage(doc, directory, { address, noState });
        expect(doc.documentElement.outerHTML).toBe(before);
        for (const listing of listings) {
          const own = truth.find(({ key }) => key === listing.key);
          expect(own?.name).toBe(listing.name);
          expect(['', own?.statement]).toContain(listing.statement);
          expect(['', own?.url]).toContain(listing.url);
          expect([null, own?.feeIndividual]).toContainEqual(listing.feeIndividual);
          read += 1;
        }
      }),
      { numRuns: runs },
    );
    expect(read).toBeGreaterThan(runs);
  });
});

describe('a link of another kind', () => {
  it.each(['blob:https://www.psychologytoday.com/x', 'mailto:ada@fenn.example', 'javascript:alert(1)'])(
    '%s is never the address of a clinician',
    (href) => {
      const doc = parseHtml(
        `<div class="results-row" data-x="profile-result-7"><a class="profile-title" href="${href}">Ada</a></div>`,
      );
      const address = 'https://www.psychologytoday.com/us';
      expect(readPage(doc, psychologytoday, { address }).listings.map(({ url }) => url)).toEqual(['']);
    },
  );
});
