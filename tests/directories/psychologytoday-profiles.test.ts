import { describe, expect, it } from 'vitest';
import { descriptor } from '../../utils/directories/psychologytoday/descriptor.ts';
import { mergeReadings } from '../../utils/listing/merge.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { parse, readCase, replica } from './folders.ts';

const SITE = 'https://www.psychologytoday.com';
const row = (id: string, inside: string) =>
  `<div class="results-row" data-x="profile-result-${id}"><a class="profile-title" href="/x/${id}">Ada Fenn</a>${inside}</div>`;
const read = (html: string, path = '/us/therapists/or/fernhill') =>
  readPage(parse(html), descriptor, { address: `${SITE}${path}` });

describe('a profile and the same clinician’s card', () => {
  it('have one key, so that what the profile says joins the card', () => {
    const [card] = read(
      '<div class="result-row" data-profid="310302"><a class="result-name">Sabeth Orrin</a></div>',
    ).listings;
    const [profile] = readCase(descriptor, 'profile-2019.html').listings;
    if (!card || !profile) throw new Error('Both are read.');
    const readings = [
      { listing: profile, on: 'profile', at: 1 },
      { listing: card, on: 'card', at: 2 },
    ] as const;
    expect(mergeReadings(readings).listing).toMatchObject({ key: '310302', feeIndividual: [250, 250] });
  });

  it('with statements in two languages gives the page’s own', () => {
    const page = replica(descriptor, 'profile-2019.html');
    expect(page.documentElement.textContent).toContain('Receto');
    expect(readCase(descriptor, 'profile-2019.html').listings[0]?.statement).not.toContain('Receto');
  });

  it('loses a list with its heading, and gives it to no other', () => {
    const doc = replica(descriptor, 'profile-2017.html');
    for (const heading of doc.querySelectorAll('h3.spec-subcat'))
      if (/^(age|categories)$/i.test(heading.textContent ?? '')) heading.remove();
    const [listing] = readPage(doc, descriptor, { address: `${SITE}/us` }).listings;
    expect([listing?.ages, listing?.sources.ages]).toEqual([[], undefined]);
    expect(listing?.communities).toEqual(['African-American', 'Hispanic and Latino']);
    expect(listing?.faith).toEqual(['Quaker']);
  });
});

/** As others describe today's profiles. No page of them was seen: this holds the descriptor to the description. */
const DESCRIBED = `
  <h1 class="profile-title">Ada Fenn</h1><span class="profile-pronouns">(they/them)</span>
  <h2 class="profile-suffix-heading">Marriage &amp; Family Therapist, LMFT, MA</h2>
  <div class="verified-badge VERIFIED"></div>
  <div class="personal-statement-container"><div class="paragraph">I work slowly.</div><div class="paragraph">I like silence.</div></div>
  <div class="at-a-glance_row--appointments">Online and in-person</div>
  <div class="at-a-glance_row--availability">Waitlist for new clients</div>
  <div class="fees"><ul><li>Individual Sessions $150</li><li>Couple Sessions $200</li><li>Sliding scale</li></ul></div>
  <div class="insurance"><ul class="section-list"><li>Juniper Health</li></ul></div>
  <div id="specialty-attributes-section">
    <div class="attributes-group"><h3 class="attributes-group-title">Top Specialties</h3><span class="attribute_base">Grief</span></div>
    <div class="attributes-group"><h3 class="attributes-group-title">Expertise</h3><span class="attribute_base">Stress</span><span class="attribute_base">Divorce</span></div>
  </div>
  <div class="treatment-approach-attributes-section"><ul class="section-list"><li>EMDR</li></ul></div>
  <div class="client-focus-tile">
    <div class="client-focus-item"><h4>Age</h4><span class="client-focus-description">Adult, Teen</span></div>
    <div class="client-focus-item"><h4>Participants</h4><span class="client-focus-description">Couples</span></div>
  </div>
  <div class="address-tile"><p class="address-line">3 Coppice Row</p><p class="address-line">Fernhill, OR 97991</p></div>`;

describe('a profile of today, as it is described', () => {
  const at = '/us/therapists/ada-fenn-fernhill-or/310400';

  it('is read as far as the description goes', () => {
    expect(read(DESCRIBED, at).page).toBe('profile');
    expect(read(DESCRIBED, at).listings).toMatchObject([
      {
        key: '310400',
        name: 'Ada Fenn',
        url: `${SITE}${at}`,
        profession: 'Marriage & Family Therapist',
        credentials: ['LMFT', 'MA'],
        pronouns: 'they/them',
        city: 'Fernhill',
        region: 'OR',
        postalCode: '97991',
        inPerson: 'yes',
        online: 'yes',
        availability: 'waitlist',
        feeIndividual: [150, 150],
        feeCouples: [200, 200],
        currency: 'USD',
        slidingScale: 'yes',
        insurance: ['Juniper Health'],
        specialties: ['Grief'],
        issues: ['Stress', 'Divorce'],
        approaches: ['EMDR'],
        ages: ['Adult', 'Teen'],
        participants: ['Couples'],
        communities: [],
        statement: 'I work slowly. I like silence.',
      },
    ]);
  });

  const licences = (...lines: string[]) =>
    read(
      `${DESCRIBED}<div class="qualifications"><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></div>`,
      at,
    ).listings[0]?.licences;

  it('has every licence that it prints', () => {
    const [texas, oregon] = ['Licensed by State of Texas / 71234', 'Licensed by State of Oregon / L8812'];
    expect(licences('Verified', texas, oregon, 'In Practice for 12 Years')).toEqual([
      { number: '71234', state: 'Texas' },
      { number: 'L8812', state: 'Oregon' },
    ]);
    expect(licences(texas, texas)).toEqual([{ number: '71234', state: 'Texas' }]);
  });

  it('has no licence of somebody else', () => {
    expect(licences('Supervised by Bo Tarn, License by State of Texas / 71234')).toEqual([]);
    expect(licences('Licensed by State of Texas')).toEqual([]);
  });

  it('has no list where the page has none', () => {
    const [listing] = read(DESCRIBED, at).listings;
    expect(listing?.sources.communities).toBeUndefined();
    expect(listing?.sources.faith).toBeUndefined();
  });

  const over = (html: string, more = '') => `<div class="details-overlay ${more}">${html}</div>`;
  const card = (id: string, name: string) => row(id, '').replace('Ada Fenn', name);
  const read7 = (html: string, path = '/us/therapists/ada-fenn-fernhill-or/7') =>
    read(`${card('7', 'Ada Fenn')}${card('8', 'Bo Tarn')}${html}`, path);

  it('over the list is read beside the card of the same id and name', () => {
    const { page, listings, opened, places } = read7(over(DESCRIBED));
    expect([page, listings.map(({ key }) => key), places.length]).toEqual(['results', ['7', '8'], 2]);
    expect(opened).toMatchObject({ key: '7', feeIndividual: [150, 150], issues: ['Stress', 'Divorce'] });
    expect(listings[0]).toMatchObject({ name: 'Ada Fenn', feeIndividual: null, issues: [] });
    expect(listings[1]).toMatchObject({ name: 'Bo Tarn', feeIndividual: null, issues: [] });
  });

  it.each([
    ['the address is already another clinician’s', over(DESCRIBED), '/us/therapists/bo-tarn-fernhill-or/8'],
    ['the clinician is not on the list', over(DESCRIBED), '/us/therapists/ada-fenn-fernhill-or/9'],
    ['the address is still the list’s', over(DESCRIBED), '/us/therapists/or/fernhill'],
    ['it is still loading', over(DESCRIBED, 'loading'), undefined],
    ['a part of it is still loading', over(`${DESCRIBED}<i class="loading"></i>`), undefined],
    ['two are there', over(DESCRIBED) + over(DESCRIBED), undefined],
    ['it names someone else', over(DESCRIBED.replace('Ada Fenn', 'Bo Tarn')), undefined],
    ['it names nobody', over(DESCRIBED.replace('Ada Fenn', '')), undefined],
  ])('over the list is nobody’s when %s', (_when, html, path) => {
    const { listings, opened } = read7(html, path);
    expect(opened).toBeNull();
    expect(listings.map(({ key, name }) => [key, name])).toEqual([
      ['7', 'Ada Fenn'],
      ['8', 'Bo Tarn'],
    ]);
    for (const { feeIndividual, issues, statement } of listings)
      expect([feeIndividual, issues, statement]).toEqual([null, [], '']);
  });
});

describe('a profile of 2022', () => {
  const address = `${SITE}/au/counselling/marlo-birchfield-kestrel-bay-nsw/310701`;
  const without = (...selectors: string[]) => {
    const doc = replica(descriptor, 'profile-2022.html');
    for (const selector of selectors) {
      const gone = doc.querySelector(selector);
      expect(gone).not.toBeNull();
      gone?.remove();
    }
    return readPage(doc, descriptor, { address }).listings[0];
  };
  const therapy = '.attributes-treatment-orientation';

  it('reads the list in the block after its heading', () => {
    expect(without()?.participants).toEqual(['Individuals', 'Couples']);
  });

  it('lends a heading that lost its list nothing of the section after it, whose own heading is gone', () => {
    expect(without(`:has(+ ${therapy})`, `${therapy} h5`)?.participants).toEqual([]);
  });
});
