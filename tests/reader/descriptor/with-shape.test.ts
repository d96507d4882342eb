import { describe, expect, it } from 'vitest';
import { descriptor as goodtherapy } from '../../../utils/directories/goodtherapy/descriptor.ts';
import { descriptor as psychologytoday } from '../../../utils/directories/psychologytoday/descriptor.ts';
import { emptyListing, type Listing } from '../../../utils/listing/listing.ts';
import { fillFrom } from '../../../utils/reader/descriptor/fill.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { withShape } from '../../../utils/reader/descriptor/with-shape.ts';
import { parse } from '../../directories/folders.ts';

const SITE = 'https://www.psychologytoday.com';
const AT = `${SITE}/us/therapists/ada-fenn-fernhill-or/310400`;
const profile = (inside: string) =>
  readPage(
    parse(`<title>Ada Fenn, Psychologist</title><h1 class="profile-title">Ada Fenn</h1>${inside}`),
    psychologytoday,
    {
      address: AT,
      fill: withShape,
    },
  ).listings[0];

describe('on a profile', () => {
  it('shape fills what the descriptor leaves empty, and says so', () => {
    const listing = profile(
      '<section><h2>About me</h2><p>I work with grief and the quiet that follows it, at your pace.</p></section><section><h2>Languages</h2><ul><li>Portuguese</li></ul></section>',
    );
    expect(listing?.statement).toContain('grief and the quiet');
    expect(listing?.sources.statement).toMatch(/^by shape: page: /);
    expect(listing?.languages).toEqual(['Portuguese']);
    expect(listing?.sources.name).toBe('page: h1.profile-title');
  });

  it('what the descriptor reads stands, whatever shape says', () => {
    const listing = profile(
      '<div class="personal-statement"><p class="paragraph">I listen.</p></div><h2>About me</h2><p>This is another text of sixty letters and more than that, as it stands.</p>',
    );
    expect(listing?.statement).toBe('I listen.');
  });

  it('the site’s own words about the visitor’s filter are never the clinician’s', () => {
    const listing = profile(
      '<div class="at-a-glance_row--attributes"><h3>Matching Criteria</h3><p>I accept Juniper Health, and I specialize in grief with expertise in Insomnia and Anger Management.</p></div>',
    );
    expect(JSON.stringify({ ...listing, sources: {} })).not.toMatch(/Juniper|Insomnia|Anger/);
  });

  const ECHO = 'I specialize in OCD and Trauma with expertise in Anxiety and Stress.';
  it.each([
    ['a sentence of its own', `<section><p>${ECHO}</p><p>I accept Juniper Health</p></section>`],
    ['both as one', `<section><p>I accept Juniper Health, and ${ECHO}</p></section>`],
    ['without its beginning', '<section><p>With expertise in Anxiety and Stress</p></section>'],
    ['beside the fees', '<div class="fees"><h3>Fees</h3><p>I accept Juniper Health</p></div>'],
    [
      'among the plans',
      '<div class="insurance"><ul class="section-list"><li>I accept Juniper Health</li></ul></div>',
    ],
    ['below a heading', '<div><h3>Insurance</h3><ul><li>I accept Juniper Health</li></ul></div>'],
  ])('and nothing tells them but their form: %s', (_where, html) => {
    const listing = profile(html);
    expect([listing?.statement, listing?.insurance, listing?.acceptsInsurance]).toEqual([
      '',
      null,
      'unknown',
    ]);
    expect(JSON.stringify({ ...listing, sources: {} })).not.toMatch(/Juniper|Anxiety|OCD|Stress/);
  });

  it('and a paragraph of the clinician’s statement is none of them', () => {
    const listing = profile(
      '<div class="personal-statement"><p class="paragraph">I listen.</p><p class="paragraph">I accept Aetna.</p></div>',
    );
    expect(listing?.statement).toBe('I listen. I accept Aetna.');
  });

  it('and what stands beside them is read', () => {
    const listing = profile(
      '<div class="fees"><h3>Fees</h3><p>I accept Juniper Health</p><p>Individual Sessions $150</p></div><div class="insurance"><ul class="section-list"><li>Aetna</li></ul></div>',
    );
    expect([listing?.feeIndividual, listing?.insurance, listing?.acceptsInsurance]).toEqual([
      [150, 150],
      ['Aetna'],
      'yes',
    ]);
  });

  it.each([
    `${ECHO} I have done this for long, and I go slowly with whoever comes.`,
    'I accept you as you are, and we begin wherever you happen to stand today, slowly.',
    'I accept Juniper Health and offer a lower price to whoever needs one, so please ask me.',
    'I specialize in work with couples who lost a child, with expertise in grief and silence.',
  ])('are not what is longer, or in words of the clinician’s own: %s', (words) => {
    expect(profile(`<section><h2>About me</h2><p>${words}</p></section>`)?.statement).toBe(words);
  });
});

describe('someone else’s facts', () => {
  const person = (fields: Partial<Listing>): Listing => ({
    ...emptyListing('1'),
    ...fields,
    sources: Object.fromEntries(Object.keys(fields).map((field) => [field, 'page: x'])),
  });

  it('are never taken', () => {
    const own = person({ name: 'Ada Fenn' });
    fillFrom(own, person({ name: 'Bo Tarn', city: 'Leeds' }));
    expect(own.city).toBe('');
    fillFrom(own, person({ name: 'A. Fenn', city: 'Leeds', key: '2', url: 'https://x.example/2' }));
    expect([own.city, own.key, own.url]).toEqual(['Leeds', '1', '']);
  });

  it('and a list under another name is no second list', () => {
    const own = person({ name: 'Ada Fenn', specialties: ['Grief'] });
    fillFrom(own, person({ name: 'Ada Fenn', issues: ['Grief', 'Stress'], ages: ['Adults'] }));
    expect([own.issues, own.ages]).toEqual([[], ['Adults']]);
  });
});

describe('a list of which the descriptor reads nobody', () => {
  const card = (name: string) =>
    `<div class="mb-6"><a href="/therapists/profile/${name.toLowerCase().replace(' ', '-')}-20140102"><h2>${name}</h2></a><p>Psychologist, PhD</p><p>Denver, CO 80202</p><p>I help people who lost someone, and who do not know what to do with the evenings.</p></div>`;
  const read = (html: string, path: string) =>
    readPage(parse(html), goodtherapy, {
      address: `https://www.goodtherapy.org${path}`,
      fill: withShape,
    });
  const NAMES = ['Wilda Thornbeck', 'Sunniva Oake', 'Jory Pellam', 'Orla Tennick'];

  it('is read by its shape, and says so', () => {
    const { page, listings } = read(`<main>${NAMES.map(card).join('')}</main>`, '/therapists/co/denver');
    expect([page, listings.map(({ name }) => name)]).toEqual(['results', NAMES]);
    for (const where of Object.values(listings[0]?.sources ?? {})) expect(where).toMatch(/^by shape: /);
  });

  it('stays empty where the page has nobody, and a wall a wall', () => {
    expect(
      read('<main><h1>Therapists in Vail</h1><p>No therapists found.</p></main>', '/therapists/co/vail').page,
    ).toBe('empty');
    expect(read('<title>403 Forbidden</title><h1>Forbidden</h1>', '/therapists/co/vail').page).toBe(
      'blocked',
    );
  });
});
