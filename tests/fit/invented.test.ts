import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../build/directories.ts';
import { COMMON } from '../../scripts/bench-fit/people/common.ts';
import { OTHERS } from '../../scripts/bench-fit/people/others.ts';
import { resultsPage } from '../../scripts/tour/directory/render.ts';
import { type Counts, counted, NO_COUNTS, ratesOf } from '../../utils/fit/directory-rates.ts';
import { estimate } from '../../utils/fit/estimate.ts';
import { aged, learn, NOTHING_LEARNED } from '../../utils/fit/learned.ts';
import { UNKNOWN_SETTING } from '../../utils/fit/setting.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { conceptOf, conceptsOf } from '../../utils/vocabulary/concepts/concepts.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { listing } from '../support/samples.ts';
import { documentOf, ORIGIN, PAGES } from '../tour/pages.ts';

const DAY = '2026-11-25';
const NEXT = '2026-11-26';
const PEOPLE = 500;
/** Fewer than a page would have that was asked for something: that one is told apart. */
const CLAIMING = 0.85;

const labels = (kind: 'issue' | 'approach', most: number) =>
  conceptsOf(kind)
    .slice(0, most)
    .map(({ label }) => label);

/** What 500 invented people say, so that an estimate comes out otherwise: each a share of the people with its fields. */
const INVENTED: Record<string, (profile: Profile) => Partial<Listing>> = {
  'that say nothing of anything': () => ({
    issues: ['Paperwork'],
    specialties: ['Paperwork'],
    statement: 'Hello.',
  }),
  'that speak of other things': () => ({ statement: 'I work with dementia, golf injuries and stuttering.' }),
  'that claim all topics and methods': () => ({
    specialties: labels('issue', 60),
    issues: labels('issue', 200),
    approaches: labels('approach', 200),
    statement: `I work with ${labels('issue', 60).join(', ')}.`,
  }),
  'that claim all that is wished for': ({ wishes }) => {
    const wished = wishes.flatMap((wish) =>
      wish.facet === 'price' ? [] : (conceptOf(wish.concept)?.label ?? []),
    );
    return {
      ...Object.fromEntries(
        ['specialties', 'issues', 'approaches', 'ages', 'participants', 'languages'].map((field) => [
          field,
          wished,
        ]),
      ),
      insurance: wished,
      statement: `I work with ${wished.join(', ')}. I offer ${wished.join(', ')}.`,
    };
  },
};

const fernhill = (await readDescriptors({ tour: true })).find(({ id }) => id === 'fernhill');
const real = PAGES.flatMap((number) => {
  if (!fernhill) throw new Error('The tour has no directory.');
  return readPage(documentOf(resultsPage(number)), fernhill, { address: `${ORIGIN}/therapists` }).listings;
}).map((page) => ({ page, facts: factsOf(page) }));

/** What is known after a day on which four pages of 500 invented people were read, when the browser starts again. */
function afterwards(fields: Partial<Listing>) {
  const one = listing(fields);
  const facts = factsOf(one);
  const silent = listing({ issues: ['Paperwork'], specialties: ['Paperwork'], statement: 'Hello.' });
  let page: Counts = NO_COUNTS;
  for (let at = 0; at < PEOPLE; at += 1)
    page = at < PEOPLE * CLAIMING ? counted(page, one, facts) : counted(page, silent, []);
  let learned = NOTHING_LEARNED;
  for (let pages = 0; pages < 4; pages += 1) learned = learn(learned, page, DAY).learned;
  return { rates: ratesOf(aged(learned, NEXT)) };
}

/** How many of the first so many real listings have another band than before. */
function changed(profile: Profile, setting: ReturnType<typeof afterwards>, most: number): number {
  return real.slice(0, most).filter(({ page, facts }) => {
    const band = (at = UNKNOWN_SETTING) => estimate(profile, page, facts, [], at).band;
    return band() !== band(setting);
  }).length;
}

const wishers = [...COMMON, ...OTHERS];

describe.each(Object.keys(INVENTED))('two thousand invented people %s', (kind) => {
  const fields = (profile: Profile) => INVENTED[kind]?.(profile) ?? {};

  it.each([['the sample', SAMPLE_PROFILE], ...COMMON.map(({ id, profile }) => [id, profile])] as [
    string,
    Profile,
  ][])('leave the twenty on a real page their bands after a restart (%s)', (_who, profile) => {
    expect(changed(profile, afterwards(fields(profile)), 20)).toBe(0);
  });

  it('move one band in a hundred at most, over all who wish and everyone on the directory', () => {
    const moved = wishers.reduce(
      (sum, { profile }) => sum + changed(profile, afterwards(fields(profile)), real.length),
      0,
    );
    expect(real.length).toBe(45);
    expect(moved / (wishers.length * real.length)).toBeLessThan(0.01);
  });
});
