import { describe, expect, it } from 'vitest';
import { descriptor } from '../../utils/directories/psychologytoday/descriptor.ts';
import { descriptorFor } from '../../utils/reader/descriptor/address.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { parse, readCase, replica } from './folders.ts';

const SITE = 'https://www.psychologytoday.com';
const row = (id: string, inside: string) =>
  `<div class="results-row" data-x="profile-result-${id}"><a class="profile-title" href="/x/${id}">Ada Fenn</a>${inside}</div>`;
const read = (html: string, path = '/us/therapists/or/fernhill') =>
  readPage(parse(html), descriptor, { address: `${SITE}${path}` });

describe('its countries', () => {
  it.each([
    ['/us/therapists/or/fernhill', 'USD'],
    ['/us/psychiatrists/or/fernhill', 'USD'],
    ['/us/therapists/97991?page=3', 'USD'],
    ['/us/therapists/anxiety/or/fernhill', 'USD'],
    ['/ca/therapists/on/toronto', 'CAD'],
    ['/ca/psychiatrists/on/toronto', 'CAD'],
    ['/gb/counselling/eng/london', 'GBP'],
    ['/gb/counselling/s10', 'GBP'],
    ['/au/counselling/nsw/sydney', 'AUD'],
    ['/nz/counselling/auckland', 'NZD'],
    ['/ie/counselling/dublin', 'EUR'],
    ['/ch/therapists/zurich', 'CHF'],
    ['/intl/counsellors', ''],
  ])('%s is read, with prices in %s', (path, currency) => {
    const address = `${SITE}${path}`;
    expect(descriptorFor(address, [descriptor])?.id).toBe('psychologytoday');
    const { page, listings } = read(row('7', ''), path);
    expect([page, listings.length, listings[0]?.currency]).toEqual(['results', 1, currency]);
  });

  it.each([
    ['Fernhill, OR 97991', 'Fernhill', 'OR', '97991'],
    ['Toronto, ON M5V 2T6', 'Toronto', 'ON', 'M5V 2T6'],
    ['Sydney, NSW 2000', 'Sydney', 'NSW', '2000'],
    ['Online Only', '', '', ''],
    ['Serves Area', '', '', ''],
  ])('the place "%s" is taken apart', (place, city, region, postalCode) => {
    const html = row('7', `<div class="profile-location"><span class="address">${place}</span></div>`);
    expect(read(html).listings[0]).toMatchObject({ city, region, postalCode });
  });
});

describe('its kinds of page', () => {
  it('are told from the page: a dead address of a profile that answers with a list is a list', () => {
    expect(read(row('7', ''), '/us/therapists/gone-fernhill-or/310000').page).toBe('results');
  });

  it('an empty list is empty and not unknown; the front page is neither', () => {
    expect(read('<div class="results"><p>None here.</p></div>').page).toBe('empty');
    expect(read('<main><h1>Find a therapist</h1></main>', '/us').page).toBe('other');
    expect(read('<div class="results"></div>', '/us/blog/grief/202401/a').page).toBe('other');
  });

  it('a wall in place of any of them is a wall', () => {
    expect(read('<title>403 Forbidden</title><h1>Forbidden</h1>', '/gb/counselling/s10').page).toBe(
      'blocked',
    );
  });
});

describe('rows', () => {
  it('without a statement, a profession or a seal are there with what they have', () => {
    const { listings, coverage } = readCase(descriptor, 'results.html');
    expect(coverage.unreadable).toBe(0);
    expect(listings.find(({ statement }) => !statement)?.name).toBe('Idris Kolme');
    expect(listings.find(({ profession }) => !profession)?.name).toBe('Brightwater Counseling');
  });

  it('of a company in 2019 keep the name of the company', () => {
    const { listings } = readCase(descriptor, 'results-2019.html');
    expect(listings.map(({ name }) => name)).toContain('Larkmere Family Practice');
  });

  it('whose hidden mark says open and whose words say full are closed', () => {
    const said = (text: string) =>
      read(
        `<div class="result-row" data-profid="7" data-new-clients="1"><a class="result-name">Ada</a><div class="result-desc">${text}</div></div>`,
      ).listings[0]?.availability;
    expect(said('I am not currently accepting new clients.')).toBe('closed');
    expect(said('My practice is now full.')).toBe('closed');
    expect(said("I'm not taking on any new patients.")).toBe('closed');
    expect(said('I am accepting new clients.')).toBe('accepting');
    expect(said('Not everyone is full of hope.')).toBe('accepting');
  });

  it('take the letters of the line, not the profession that the record puts before them', () => {
    const state = JSON.stringify([
      { data: 1 },
      { 'data-x': 2 },
      { page: 3 },
      { results: 4 },
      [5],
      { id: 6, suffixes: 7, healthRoleWriteIn: 10 },
      7,
      [8, 9],
      { label: 10 },
      { label: 11 },
      'Counselor Associate',
      'LPC-A',
    ]);
    const script = `<script type="application/json" id="__NUXT_DATA__">${state}</script>`;
    const line = (text: string) => `<div class="profile-subtitle-credentials">${text}</div>`;
    expect(read(script + row('7', line('Counselor Associate, LPC-A'))).listings[0]).toMatchObject({
      profession: 'Counselor Associate',
      credentials: ['LPC-A'],
    });
    expect(read(script + row('7', line('Counselor Associate'))).listings[0]?.credentials).toEqual([]);
  });
});

describe('when what says it is gone', () => {
  const icon = '<svg></svg>';
  const place = (icons: string, address: string) =>
    `<div class="profile-location"><span class="icons-container">${icons}</span>${address}</div>`;
  const settings = (html: string) => {
    const [listing] = read(html).listings;
    return [listing?.inPerson, listing?.online];
  };
  const recorded = (inPerson: boolean, online: boolean) =>
    `<script id="__NUXT_DATA__">${JSON.stringify([{ data: 1 }, { 'data-x': 2 }, { page: 3 }, { results: 4 }, [5], { id: 6, appointmentTypes: 7 }, 7, { inPerson: 8, online: 9 }, inPerson, online])}</script>`;
  const town = '<span class="address"><a>Fernhill</a>, OR 97991</span>';

  it('one icon says nothing without a town or the words beside it', () => {
    expect(settings(row('7', place(icon, '')))).toEqual(['unknown', 'unknown']);
    expect(settings(row('7', place(icon, town)))).toEqual(['yes', 'no']);
    expect(settings(row('7', place(icon, '<span class="address">Online Only</span>')))).toEqual([
      'no',
      'yes',
    ]);
    expect(settings(row('7', place(icon + icon, '')))).toEqual(['yes', 'yes']);
  });

  it('a record’s one yes and one no are believed before icons, two noes are not', () => {
    expect(settings(recorded(false, true) + row('7', place(icon + icon, '')))).toEqual(['no', 'yes']);
    expect(settings(recorded(true, false) + row('7', place('', '')))).toEqual(['yes', 'no']);
    expect(settings(recorded(false, false) + row('7', place(icon + icon, town)))).toEqual(['yes', 'yes']);
    expect(settings(recorded(false, false) + row('7', place('', '')))).toEqual(['unknown', 'unknown']);
  });

  it('a mark for open is not believed where the statement, which may say full, is not found', () => {
    const card =
      '<div class="result-row" data-profid="7" data-new-clients="1"><a class="result-name">Ada</a>';
    expect(read(`${card}</div>`).listings[0]?.availability).toBe('unknown');
    const doc = replica(descriptor, 'profile-2019.html');
    for (const element of doc.querySelectorAll('.profile-personalstatement')) element.className = 'x';
    expect(readPage(doc, descriptor, { address: SITE }).listings[0]?.availability).toBe('unknown');
  });

  it.each(['.statement-en', '.statement-es'])(
    '%s may stand deeper: the statement is in one language',
    (which) => {
      const doc = replica(descriptor, 'profile-2019.html');
      const truth = readPage(doc, descriptor, { address: SITE }).listings[0]?.statement;
      const around = doc.createElement('div');
      const body = doc.querySelector(which);
      body?.replaceWith(around);
      if (body) around.append(body);
      expect(readPage(doc, descriptor, { address: SITE }).listings[0]?.statement).toBe(truth);
      expect(truth).toMatch(/./);
    },
  );
});
