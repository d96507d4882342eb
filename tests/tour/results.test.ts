import { describe, expect, it } from 'vitest';
import { clinicians } from '../../scripts/tour/directory/clinician.ts';
import { NOTICE } from '../../scripts/tour/directory/layout.ts';
import { resultsPage } from '../../scripts/tour/directory/render.ts';
import { pageNumber } from '../../scripts/tour/directory/results.ts';
import { formatLine, placeLine, preview, profilePath } from '../../scripts/tour/directory/wording.ts';
import { documentOf, idsOf, PAGES, person, rowsOf, textOf, textsOf } from './pages.ts';

const pages = PAGES.map((number) => documentOf(resultsPage(number)));
const rows = pages.flatMap(rowsOf);

describe('the results pages', () => {
  it('hold fifteen clinicians each', () => {
    expect(pages.map((doc) => rowsOf(doc).length)).toEqual([15, 15, 15]);
  });

  it('hold everyone once, in the order of the file', () => {
    expect(pages.flatMap(idsOf)).toEqual(clinicians.map(({ id }) => id));
  });

  it('link every name to its profile', () => {
    const links = pages.flatMap((doc) => [...doc.querySelectorAll('.card-name a')]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(clinicians.map(profilePath));
    expect(links.map((link) => link.textContent)).toEqual(clinicians.map(({ name }) => name));
  });

  it.each(clinicians.map((clinician, at) => [clinician.name, clinician, at] as const))(
    'show on the card of %s what the data says',
    (_, clinician, at) => {
      const row = rows[at];
      if (!row) throw new Error('no such row');
      expect(textOf(row, '.card-credentials')).toBe(
        [clinician.profession, ...clinician.credentials].join(', '),
      );
      expect(textOf(row, '.place')).toBe(placeLine(clinician));
      expect(textOf(row, '.format')).toBe(formatLine(clinician));
      expect(textOf(row, '.phone')).toBe(clinician.phone);
      expect(textOf(row, '.card-verified')).toBe(clinician.verified ? 'Verified' : null);
      const shown = clinician.statement.length > 0 ? preview(clinician.statement) : null;
      expect(textOf(row, '.card-statement.wide')).toBe(shown);
      expect(textOf(row, '.card-statement.narrow')).toBe(shown);
      expect(textsOf(row, '.card-statement')).toHaveLength(shown ? 2 : 0);
    },
  );

  it('print a line on availability only where it is not open', () => {
    const lines = pages.flatMap((doc) => rowsOf(doc).map((row) => textOf(row, '.card-availability')));
    expect(lines).toEqual(
      clinicians.map(({ availability }) => {
        if (availability === 'accepting') return null;
        return availability === 'waitlist' ? 'Waitlist for new clients' : 'Not accepting new clients';
      }),
    );
  });

  it('carry no data attribute but the id', () => {
    for (const doc of pages) {
      for (const element of doc.querySelectorAll('#results, #results *')) {
        const names = [...element.attributes]
          .map(({ name }) => name)
          .filter((name) => name.startsWith('data-'));
        expect(names).toEqual(element.matches('.therapist-card') ? ['data-listing-id'] : []);
      }
    }
  });

  it('say nothing of ticks, plans or prices on a card', () => {
    expect(rows[0]?.textContent).not.toMatch(/Aetna|\$\d|Mindfulness-based/);
  });

  it('have links to the other pages only', () => {
    const hrefs = pages.map((doc) =>
      [...doc.querySelectorAll('.pagination a')].map((link) => link.getAttribute('href')),
    );
    const to = (...numbers: number[]) => numbers.map((number) => `/therapists?page=${number}`);
    expect(hrefs).toEqual([to(2, 3, 2), to(1, 1, 3, 3), to(2, 1, 2)]);
    expect(pages.map((doc) => textOf(doc, '.pagination [aria-current=page]'))).toEqual(['1', '2', '3']);
  });

  it('print the notice, a sticky header, filters that do nothing and a footer', () => {
    for (const doc of pages) {
      expect(textOf(doc, '.notice')).toBe(NOTICE);
      expect(doc.querySelector('.site-header')).not.toBeNull();
      expect(doc.querySelector('.site-footer')).not.toBeNull();
      expect(doc.querySelectorAll('.filters fieldset:not([disabled])')).toHaveLength(0);
      expect(doc.querySelectorAll('.filters fieldset')).not.toHaveLength(0);
    }
  });
});

describe('the carousels', () => {
  it.each(PAGES)('of page %d show people who are in none of its rows', (number) => {
    const doc = documentOf(resultsPage(number));
    const names = textsOf(doc, '.carousel-name');
    expect(names).toHaveLength(9);
    expect(new Set(names).size).toBe(9);
    const results = textsOf(doc, '.card-name');
    expect(names.filter((name) => results.includes(name))).toEqual([]);
  });

  it('stand outside every row, one of them in the middle of the list', () => {
    for (const doc of pages) {
      expect(doc.querySelectorAll('.therapist-card .carousel')).toHaveLength(0);
      expect(doc.querySelectorAll('.carousel .therapist-card')).toHaveLength(0);
      const inList = [...(doc.querySelector('.therapist-list')?.children ?? [])];
      expect(inList.findIndex((child) => child.matches('.carousel'))).toBe(5);
    }
  });
});

describe('the records in #listings-state', () => {
  const states = pages.map((doc) => JSON.parse(doc.querySelector('#listings-state')?.textContent ?? ''));

  it('are those of the rows, in their order', () => {
    const ids = states.map((state) => state.results.map(({ id }: { id: string }) => id));
    expect(ids).toEqual(pages.map(idsOf));
  });

  it('keep the people of the carousel apart', () => {
    const shown = pages.map(idsOf);
    for (const [at, state] of states.entries()) {
      const carousel: string[] = state.carouselResults.map(({ id }: { id: string }) => id);
      expect(carousel).toHaveLength(5);
      expect(carousel.filter((id) => shown[at]?.includes(id))).toEqual([]);
    }
  });

  it('hold fees, formats, availability and the whole first paragraph', () => {
    const odessa = person('Odessa');
    expect(states[0].results[0]).toEqual({
      id: odessa.id,
      listingName: 'Odessa Marlowick',
      profession: 'Licensed Professional Counselor',
      suffixes: ['MA', 'LPC'],
      location: { city: 'Fernhill', region: 'OR', postalCode: odessa.postalCode },
      formats: { inPerson: true, online: true },
      availability: 'YES',
      fees: { individual: [160, 160], couples: null, slidingScale: true },
      verified: true,
      statement: odessa.statement[0],
    });
  });

  it('never deny a sliding scale and hold nothing for a statement that is not there', () => {
    const records = states.flatMap((state) => state.results);
    expect(new Set(records.map(({ fees }) => fees.slidingScale))).toEqual(new Set([true, null]));
    expect(records.find(({ id }) => id === person('Amaru').id).statement).toBeNull();
    expect(new Set(records.map(({ availability }) => availability))).toEqual(
      new Set(['YES', 'NO', 'WAITLIST']),
    );
  });
});

describe('pageNumber', () => {
  it('knows three pages and takes no number for the first', () => {
    expect([null, '1', '2', '3'].map(pageNumber)).toEqual([1, 1, 2, 3]);
  });

  it.each(['0', '4', '-1', '1.0', ' 1', '01', 'one', '', '1e0', 'NaN'])('knows no page %j', (value) => {
    expect(pageNumber(value)).toBeNull();
  });
});
