import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyListing } from '../../../utils/listing/listing.ts';
import { listingSchema } from '../../../utils/listing/schema.ts';
import { AUSTIN, FACETS, PEOPLE } from '../../support/results-page.ts';
import { times } from '../../support/times.ts';
import { ask } from './asking.ts';

const ANXIETY = `${AUSTIN}?category=anxiety`;
const HEADED = 'Anxiety Therapists in Austin, TX';
const all = (...labels: string[]) => Object.fromEntries(PEOPLE.map(({ name }) => [name, labels]));

describe('a filter that two signs of three name', () => {
  it('is the address and the heading', () => {
    const { asked, of, listings } = ask({ at: ANXIETY, heading: HEADED, count: 900 });
    expect(asked).toEqual([{ facet: 'topic', label: 'Anxiety', as: 'tick', phrase: HEADED }]);
    expect(of).toEqual(all('Anxiety'));
    expect(listings[0]?.issues).toEqual([]);
    expect(listings[0]?.sources).toMatchObject({ askedFor: 'page: its filter' });
    expect(listings.every((one) => listingSchema.safeParse(one).success)).toBe(true);
  });

  it('is the address and the state of this address, whatever a filter looks like in it', () => {
    for (const applied of [
      ['aetna'],
      [{ urlKey: 'aetna' }],
      [{ id: 415 }],
      [415],
      [{ title: 'Aetna', id: 415 }],
    ])
      expect(ask({ at: `${AUSTIN}?category=aetna`, applied }).asked).toEqual([
        { facet: 'plan', label: 'Aetna', as: 'tick', phrase: 'Aetna' },
      ]);
  });

  it('is the heading and a chip', () => {
    const before = '<a data-x="filter-item-3" class="checkbox-container checked" href="#">Anxiety</a>';
    expect(ask({ heading: HEADED, before }).asked).toMatchObject([{ label: 'Anxiety', phrase: 'Anxiety' }]);
  });

  it('is a number of the address that this page has a label for, and its chip', () => {
    const at = `${ANXIETY}&spec=407&filters=415`;
    const { asked, unnamed } = ask({ at, heading: HEADED, applied: [{ id: 407 }, { id: 415 }, { id: 3 }] });
    expect(asked.map(({ facet, label, as }) => [facet, label, as])).toEqual([
      ['topic', 'Anxiety', 'tick'],
      ['faith', 'Jewish', 'clientele'],
      ['plan', 'Aetna', 'tick'],
    ]);
    expect(unnamed).toBe(0);
  });

  it.each([
    ['female', 'Female Therapists in Austin, TX', 'gender', 'field', 'Female'],
    ['gay', 'LGBTQ+ Affirming Therapists in Austin, TX', 'sexuality', 'clientele', 'LGBTQ+'],
    [
      'african-american',
      'Black and African American Therapists in Austin, TX',
      'ethnicity',
      'clientele',
      'Black and African American',
    ],
    ['in-person', 'In Person Therapists in Austin, TX', 'setting', 'field', 'In Person'],
    ['online-counseling', 'Teletherapy for Austin, TX', 'setting', 'field', 'Online'],
    ['adolescents-teenagers-14-to-19', 'Therapists for Teens in Austin, TX', 'age', 'tick', 'Teen'],
    ['islam', 'Muslim Psychologists in Austin, TX', 'faith', 'clientele', 'Muslim'],
    [
      'beacon',
      'Carelon Behavioral Health Therapists in Austin, TX',
      'plan',
      'tick',
      'Carelon Behavioral Health',
    ],
  ])('%s under "%s" is %s as %s', (slug, heading, facet, as, label) => {
    expect(ask({ at: `${AUSTIN}?category=${slug}`, heading }).asked).toEqual([
      { facet, label, as, phrase: heading },
    ]);
  });
});

describe('a filter that one sign names, or none', () => {
  it.each([
    ['nothing', {}],
    ['the address alone', { at: ANXIETY }],
    ['a made-up parameter', { at: `${AUSTIN}?issue=anxiety&insurance=aetna` }],
    ['the heading alone', { heading: HEADED }],
    ['an area that was made wider', { at: ANXIETY, heading: 'Anxiety Therapists near Austin, TX' }],
    ['another heading', { at: ANXIETY, heading: 'Depression Therapists in Austin, TX' }],
    ['a title beside a heading without it', { at: ANXIETY, title: 'Find Anxiety Therapists in Austin, TX' }],
    [
      'a state of another address',
      { at: ANXIETY, stateAt: `${AUSTIN}?category=aetna`, applied: ['anxiety'] },
    ],
    [
      'an out-of-network plan',
      {
        at: `${AUSTIN}?category=kaiser-out-of-network`,
        heading: 'Kaiser Therapists in Austin, TX',
        applied: ['kaiser-out-of-network'],
      },
    ],
    ['more rows than results', { at: ANXIETY, heading: HEADED, count: 3 }],
    ['a place', { at: '/us/therapists/tx/houston', heading: 'Therapists in Houston, TX' }],
  ])('%s is no fact', (_, made) => {
    const { asked, of } = ask(made);
    expect(asked).toEqual([]);
    expect(of).toEqual(all());
  });

  it('a number without a label on this page is counted and not named', () => {
    const { asked, unnamed } = ask({
      at: `${ANXIETY}&filters=2437,2681`,
      heading: HEADED,
      applied: ['anxiety', 2437],
    });
    expect(asked.map(({ label }) => label)).toEqual(['Anxiety']);
    expect(unnamed).toBe(2);
  });

  it('a dead address of a profile that answers with a list asks for nothing', () => {
    const at = '/us/therapists/anxiety/tx/austin/416129?spec=3&spec=415';
    const { asked, unnamed } = ask({ at, heading: 'Therapists in Austin, TX' });
    expect([asked, unnamed]).toEqual([[], 0]);
  });
});

describe('the main list', () => {
  const made = { at: ANXIETY, heading: HEADED, count: 900 };
  const first = (names: number) =>
    Object.fromEntries(PEOPLE.map(({ name }, index) => [name, index < names ? ['Anxiety'] : []]));

  it.each([
    ['<h2>More Therapists Nearby</h2>', 2],
    ['<div class="expansion"><h3>Online Therapists</h3></div>', 2],
    ['<div>No more Anxiety therapists exactly matched to your refined search.</div>', 2],
    ['<section><p>Try other Therapists below</p></section>', 2],
    ['<h3>Something else altogether</h3>', 2],
    ['<div class="quick-tips"><h3>How to choose</h3></div>', 4],
    ['<div class="row"><div class="video-carousel"><h2>Meet Our Anxiety Therapists</h2></div></div>', 4],
    ['<hr><div class="advert"></div>', 4],
    ['<div>More Anxiety Therapists Nearby</div>', 2],
    ['<div>Online Anxiety Therapists</div>', 2],
    ['<li>More Treatment Centers Nearby</li>', 2],
    ['<p>Check out therapists located nearby or offering teletherapy below</p>', 2],
    ['<p>No results found</p>', 2],
    ['<p>only one Anxiety Therapist was found in Austin</p>', 2],
    ['<div><div class="quick-tips"></div><h2>More Therapists Nearby</h2></div>', 2],
    ['<p>There is no need to tell other therapists</p>', 4],
  ])('at %s has %i', (between, names) => {
    expect(ask({ ...made, between: { 2: between } }).of).toEqual(first(names));
  });

  it('ends also where what follows is in a block of its own', () => {
    const { of, main } = ask({
      ...made,
      between: { 2: '</div><div class="nearby"><h2>More Therapists Nearby</h2>' },
    });
    expect([main, of]).toEqual([2, first(2)]);
  });

  it('is none where a notice before it says that there are no results', () => {
    const before = '<div class="no-results-message">There are no results for therapists in Austin</div>';
    expect(ask({ ...made, before }).of).toEqual(all());
    const banner =
      '<div class="expanded-banner">Area auto widened to Texas - only 3 Anxiety Therapists were found in Austin</div>';
    expect(ask({ ...made, before: banner }).asked).toEqual([]);
    const links = Array.from({ length: 60 }, (_, at) => `<a href="/${at}">Topic ${at}</a>`).join('');
    expect(ask({ ...made, before: `<div><nav>${links}</nav>${banner}</div>` }).asked).toEqual([]);
  });

  it.each([
    '<h2>More Therapists Nearby</h2>',
    '<h3>Online Therapists</h3>',
    '<h2>No more Anxiety therapists exactly matched to your refined search.</h2>',
    '<h2>no Anxiety Therapists were found in Austin, TX</h2>',
  ])('is none where a heading says so above its first row: %s', (above) => {
    expect(ask({ ...made, between: { 0: above } }).of).toEqual(all());
    expect(ask({ ...made, stateAt: AUSTIN, between: { 0: above } }).of).toEqual(all());
  });

  it('is whole below a heading that says what it is', () => {
    expect(ask({ ...made, between: { 0: '<h2>Anxiety Therapists in Austin</h2>' } }).of).toEqual(
      all('Anxiety'),
    );
  });
});

describe('an address', () => {
  it('with a postal code is no profile’s', () => {
    const at = '/us/therapists/78704?category=anxiety&filters=99999';
    const { asked, unnamed } = ask({ at, heading: 'Anxiety Therapists in 78704' });
    expect([asked.map(({ label }) => label), unnamed]).toEqual([['Anxiety'], 1]);
  });

  it('may hold several words at one name, and what of them is unknown is counted', () => {
    const at = `${AUSTIN}?category=anxiety,aetna,oak,elm`;
    const { asked, unnamed } = ask({ at, applied: ['anxiety', 'aetna'] });
    expect([asked.map(({ label }) => label), unnamed]).toEqual([['Anxiety', 'Aetna'], 2]);
  });

  it('of an area that was made wider tells of no plan', () => {
    const at = `${AUSTIN}?category=aetna`;
    const near = { at, heading: 'Aetna Therapists near Austin, TX', applied: ['aetna'] };
    expect(ask(near).asked).toEqual([]);
    expect(ask({ ...near, heading: 'Aetna Therapists in Austin, TX' }).asked).toHaveLength(1);
  });
});

describe('for any signs', () => {
  const slugs = FACETS.map(({ slug }) => slug);
  const headings = [
    'Therapists in Austin, TX',
    'Therapists near Austin, TX',
    ...FACETS.map(({ title }) => `${title} Therapists in Austin, TX`),
  ];
  it('what is asked for is named by two of them, and never stands in a list of the listing', () => {
    fc.assert(
      fc.property(
        fc.subarray(slugs),
        fc.constantFrom(...headings),
        fc.subarray(slugs),
        (inAddress, heading, applied) => {
          const query = inAddress.map((slug) => `category=${slug}`).join('&');
          const { asked, listings } = ask({ at: `${AUSTIN}${query && '?'}${query}`, heading, applied });
          for (const { label } of asked) {
            const own = FACETS.find(({ title }) => title === label);
            const votes = [
              inAddress.includes(own?.slug ?? ''),
              heading === `${label} Therapists in Austin, TX`,
              applied.includes(own?.slug ?? ''),
            ];
            expect(votes.filter(Boolean).length).toBeGreaterThan(1);
          }
          for (const listing of listings) {
            const { key, name, url, askedFor, availability, currency, sources } = listing;
            expect(listing).toEqual({
              ...emptyListing(),
              key,
              name,
              url,
              askedFor,
              availability,
              currency,
              sources,
            });
          }
        },
      ),
      { numRuns: times(10, 25) },
    );
  });
});
