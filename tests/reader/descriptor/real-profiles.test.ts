import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../scripts/parse-html.ts';
import { descriptor } from '../../../utils/directories/goodtherapy/descriptor.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { andSaved } from '../../support/shared.ts';

/** A replica of our own always, and saved profiles where they stand beside the project. */
const files = [
  'utils/directories/goodtherapy/replicas/profile.html',
  ...andSaved(/^goodtherapy.*profile.*\.html$/),
];

describe('a GoodTherapy profile', () => {
  it.each(files)('%s gives one clinician with what the page says of them', (file) => {
    const doc = parseHtml(readFileSync(file, 'utf8'));
    const reading = readPage(doc, descriptor, {
      address: 'https://www.goodtherapy.org/therapists/profile/x',
    });
    const [listing] = reading.listings;
    expect([reading.page, reading.listings.length, reading.coverage.unreadable]).toEqual(['profile', 1, 0]);
    expect(listing?.key).toMatch(/^[a-z0-9-]+-\d{8}$/);
    expect(listing?.url).toContain(listing?.key);
    expect(listing?.name).toMatch(/^\S.*\s\S/);
    expect(listing?.issues.length).toBeGreaterThan(0);
    const statement = listing?.statement ?? '';
    expect(statement.length).toBeGreaterThan(20);
    const half = statement.slice(0, Math.floor(statement.length / 2)).trim();
    expect(statement.slice(half.length).trim()).not.toBe(half);
  });
});
