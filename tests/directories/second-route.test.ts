import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { descriptor as psychologytoday } from '../../utils/directories/psychologytoday/descriptor.ts';
import { descriptor as ukcp } from '../../utils/directories/ukcp/descriptor.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { andSaved } from '../support/shared.ts';
import { parse, ROOM } from './folders.ts';

/**
 * What the descriptors read, read again another way: by labels and positions, without their selectors.
 * On our own replicas always, and on saved pages where they stand beside the project.
 */
const own = (id: string, name: RegExp) =>
  readdirSync(`${ROOM}/${id}/replicas`)
    .filter((file) => name.test(file))
    .map((file) => `${ROOM}/${id}/replicas/${file}`);
const load = (file: string) => parse(readFileSync(file, 'utf8'));
const words = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const all = (root: ParentNode | null | undefined, selector: string) => [
  ...(root?.querySelectorAll(selector) ?? []),
];

const said = new WeakMap<ParentNode, Record<string, [says: string, element: Element][]>>();
/** Elements of a part of the page with their words: looked for and read once. */
function saying(root: ParentNode, selector: string): [says: string, element: Element][] {
  const known = said.get(root) ?? {};
  said.set(root, known);
  known[selector] ??= all(root, selector).map((element) => [words(element), element]);
  return known[selector];
}

/** The items of the list right after the headings that say this, once each. */
function listed(root: ParentNode, ...labels: string[]): string[] {
  const items = labels.flatMap((label) =>
    saying(root, 'h2, h3, h4, h5')
      .filter(([says]) => says === label)
      .flatMap(([, heading]) => all(heading.nextElementSibling, 'li').map(words)),
  );
  return [...new Set(items)];
}

/** What follows a label in bold on its line. */
function labelled(root: ParentNode, label: string): string {
  const [, bold] = saying(root, 'strong, span.h5').find(([says]) => says === label) ?? [];
  return words(bold?.parentElement).slice(label.length).trim();
}
const parts = (line: string) => (line ? line.split(/\s*,\s*|\s+and (?=[A-Z])(?!Latino)/) : []);

const PROFILES = [...own('psychologytoday', /^profile-201/), ...andSaved(/^psychologytoday.*profile/)];

describe('a profile of Psychology Today', () => {
  it.each(PROFILES)('%s says the same read by its labels', (file) => {
    const doc = load(file);
    const content = doc.querySelector('#profile-content') as Element;
    const { page, listings } = readPage(doc, psychologytoday, {
      address: 'https://www.psychologytoday.com/us/therapists/x/1',
    });
    expect([page, listings.length]).toEqual(['profile', 1]);
    const [listing] = listings;
    const head = doc.querySelector('#profileContainer');
    const [profession, ...credentials] = words(doc.querySelector('#profHdr h2')).split(/\s*,\s*/);
    const cost =
      (labelled(content, 'Avg Cost (per session):') || labelled(content, 'Cost per Session:')).match(
        /\d+/g,
      ) ?? [];
    const years = /\d+/.exec(labelled(content, 'Years in Practice:'));
    const place = all(doc, '.address-rank-1').at(-1);
    expect(listing).toMatchObject({
      key: head?.getAttribute('data-profid'),
      name: head?.getAttribute('data-prof-name'),
      profession,
      credentials,
      city: words(place?.querySelector('[itemprop=addressLocality]')).replace(',', ''),
      region: words(place?.querySelector('[itemprop=addressRegion]')),
      feeIndividual: cost.length ? [Number(cost[0]), Number(cost.at(-1))] : null,
      slidingScale: labelled(content, 'Sliding Scale:').toLowerCase() || 'unknown',
      specialties: all(content, 'li.highlight').map(words),
      issues: listed(content, 'Issues', 'Mental Health', 'Sexuality'),
      approaches: listed(content, 'Treatment Orientation', 'Types of Therapy'),
      ages: listed(content, 'Age'),
      participants: listed(content, 'Modality'),
      communities: [
        ...parts(labelled(content, 'Ethnicity:')),
        ...listed(content, 'Categories', 'Communities'),
      ],
      faith: parts(labelled(content, 'Religious Orientation:')),
      languages: parts(labelled(content, 'Alternative Languages:')),
      yearsInPractice: years ? Number(years[0]) : null,
      verified: 'yes',
    });
    for (const paragraph of all(content, '.statementPara:not([id$="-es"])'))
      expect(listing?.statement).toContain(words(paragraph));
    const insurance = all(content, '.profile-finances .spec-list li').map(words);
    expect(listing?.insurance).toEqual(insurance.length ? insurance : null);
    for (const other of all(doc, '.connection-name')) {
      const [name = ''] = words(other).split(',');
      if (!words(content.querySelector('.profile-personalstatement')).includes(name))
        expect(JSON.stringify(listing)).not.toContain(name);
    }
  });
});

const LISTS = [...own('psychologytoday', /^results-2019/), ...andSaved(/^psychologytoday.*results.*2019/)];

describe('a list of Psychology Today of 2019', () => {
  it.each(LISTS)('%s says the same read by its second, narrow half', (file) => {
    const doc = load(file);
    const { page, listings } = readPage(doc, psychologytoday, {
      address: 'https://www.psychologytoday.com/us/therapists/x',
    });
    const rows = all(doc, '[data-result-row]');
    expect([page, listings.length]).toEqual(['results', rows.length]);
    rows.forEach((row, index) => {
      const last = (selector: string) => words(all(row, selector).at(-1)).replace(/,$/, '');
      const line = words(row.querySelector('.result-suffix'));
      const listing = listings[index];
      expect(listing).toMatchObject({
        key: row.getAttribute('data-profid'),
        name: row.getAttribute('data-prof-name'),
        url: row.getAttribute('data-profile-url'),
        city: last('[itemprop=addressLocality]'),
        region: last('[itemprop=addressRegion]'),
        postalCode: last('[itemprop=postalCode]'),
        statement: last('.result-desc').slice(1, -1).trim(),
      });
      expect([listing?.profession, ...(listing?.credentials ?? [])].filter(Boolean).join(', ')).toBe(
        line.replace(/\s*,\s*/g, ', '),
      );
    });
  });
});

const FRAGMENTS = [...own('ukcp', /^results/), ...andSaved(/^ukcp/)];

describe('a list of UKCP', () => {
  it.each(FRAGMENTS)('%s says the same read by position', (file) => {
    const doc = load(file);
    const { page, listings } = readPage(doc, ukcp, {
      address: 'https://www.psychotherapy.org.uk/find-a-therapist/',
    });
    const links = all(doc, 'a[href^="therapist/"]');
    expect([page, listings.length]).toEqual(['results', links.length]);
    links.forEach((link, index) => {
      const text = words(link);
      expect(listings[index]).toMatchObject({
        name: words(link.querySelector('h2')),
        url: `https://www.psychotherapy.org.uk/${link.getAttribute('href')}`,
        statement: words(link.querySelector('p')),
        online: /[|&] ?Remote\b/.test(text) ? 'yes' : 'unknown',
        inPerson: /\bIn-person\b/.test(text) ? 'yes' : 'unknown',
        specialties: all(link, 'li').map(words),
      });
      const place = `${listings[index]?.city} ${listings[index]?.postalCode}`;
      expect(words(link.querySelector('strong'))).toBe(place);
    });
  });
});
