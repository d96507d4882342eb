import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../utils/reader/generic/address.ts';
import { Found } from '../../../utils/reader/generic/found.ts';
import { readRoom } from '../../../utils/reader/generic/offers.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const BASE = 'https://hollow.example/therapists';
const SAYS = 'I help people who lost someone, and we begin where you are today.';

describe('room where a list waits', () => {
  it.each([
    ['derzeit keine, Warteliste möglich', 'closed'],
    ['keine Warteliste', 'accepting'],
    ['No waiting list', 'accepting'],
    ['ab sofort', 'accepting'],
    ['Wartezeit etwa 6 Monate', 'waitlist'],
  ])('%s: %s', (text, is) => {
    const found = new Found('1');
    readRoom(text, found, true);
    expect(found.listing.availability).toBe(is);
  });
});

describe('an id of few digits', () => {
  it.each([
    ['/member.php?m=17', 'm=17'],
    ['/member.asp?m=17&tab=2', 'm=17'],
    ['/members.php?page=2', ''],
    ['/members?m=17', ''],
  ])('tells pages of a script apart: %s', (href, query) => {
    expect(targetOf(href, BASE)?.query).toBe(query);
  });
});

describe('a name that stands in the portrait alone', () => {
  const card = (id: number, alt: string) =>
    `<div class="card"><a href="/people/${alt
      .toLowerCase()
      .replace(/^photo of |,.*$/g, '')
      .replaceAll(' ', '-')}"><img src="/${id}.jpg" alt="${alt}"></a><p>Psychologist</p><p>${SAYS}</p></div>`;
  const names = (...alts: string[]) =>
    readGeneric(documentOf(alts.map((alt, at) => card(at, alt)).join('')), BASE).listings.map(
      ({ name }) => name,
    );

  it('is theirs where the address says so too', () => {
    expect(names('Ada Fenn, PhD', 'Photo of Bo Marsh')).toEqual(['Ada Fenn', 'Bo Marsh']);
  });

  it('is none where the address says something else', () => {
    const html = [1, 2, 3]
      .map(
        (id) =>
          `<div class="card"><a href="/people/${id}00${id}"><img alt="Oak Woods"></a><p>Psychologist</p><p>${SAYS}</p></div>`,
      )
      .join('');
    expect(readGeneric(documentOf(html), BASE).listings).toEqual([]);
  });
});

describe('a profile', () => {
  const profile = (more: string) =>
    readGeneric(
      documentOf(
        `<title>Ada Fenn, PhD</title><h1>Ada Fenn, PhD</h1><p>Psychologist</p><h2>About me</h2><p>${SAYS}</p>${more}`,
      ),
      `${BASE}/ada-fenn`,
    ).listings[0];
  const row = (what: string, price: string) => `<tr><td>${what}</td><td>${price}</td></tr>`;

  it('gives the prices of a table for what stands before them', () => {
    const table = `<h2>Fees</h2><table>${row('Couples session (75 min)', '$185')}${row('Individual session (50 min)', '$140')}${row('Missed session', '$70')}${row('First consultation', 'Free')}</table>`;
    expect(profile(table)).toMatchObject({
      feeCouples: [185, 185],
      feeIndividual: [140, 140],
      freeConsultation: 'yes',
    });
  });

  it.each(['Not accepting insurance', 'No trabajo con mutuas', 'Keine Kassenabrechnung'])(
    'whose plans are “%s” takes none',
    (said) => {
      expect(profile(`<h2>Insurance</h2><p>${said}</p>`)).toMatchObject({
        insurance: null,
        acceptsInsurance: 'no',
      });
    },
  );

  it('has the town that the page calls one', () => {
    expect(profile('<dl><dt>City</dt><dd>Fernhill</dd></dl>')?.city).toBe('Fernhill');
    expect(profile('<dl><dt>City</dt><dd>Online only</dd></dl>')?.city).toBe('');
  });
});
