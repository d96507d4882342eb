import type { Descriptor, Source, Step } from '../../listing/descriptor.ts';
import { credentialSteps, professionIn, saysFull } from './phrases.ts';

const suffix = (...steps: Step[]): Source => ({ select: '.result-suffix', steps });
const ownAttribute = (attribute: string, ...steps: Step[]): Source => ({
  select: '',
  take: attribute,
  steps,
});
const address = (item: string): Source => ({
  select: `.result-address [itemprop="${item}"]`,
  steps: [['without', ',\\s*$']],
});

export const ROW_2019 = '.result-row[data-profid]';

/** Rows of 2019, and of 2013 to 2018 as far as they are the same. Everything is in the page, most of it twice. */
export const RESULTS_2019: NonNullable<Descriptor['results']>['fields'] = {
  key: [ownAttribute('data-profid', ['match', '^\\d+$'])],
  name: [{ select: '.result-name' }, ownAttribute('data-prof-name')],
  url: [
    { select: '', take: 'data-profile-url', steps: [['match', '^.*/\\d+$']] },
    { select: 'a.result-name, .result-name a', take: 'href' },
  ],
  profession: [{ select: '.result-suffix [itemprop="jobTitle"]' }, suffix(professionIn)],
  credentials: [suffix(...credentialSteps)],
  city: [address('addressLocality')],
  region: [address('addressRegion')],
  postalCode: [address('postalCode')],
  // The empty attribute stands on rows that look no different: it is not taken for a no. The mark is believed
  // only beside a statement that could say otherwise.
  availability: [
    { select: '.result-desc', steps: [saysFull] },
    { select: '&:has(.result-desc)', take: 'data-new-clients', steps: [['map', { 1: 'accepting' }]] },
  ],
  statement: [{ select: '.result-desc', steps: [['without', '^["“]\\s*|(?<!\\s)\\s*["”]$']] }],
  telephone: [ownAttribute('data-phone'), { select: '.result-phone' }],
  verified: [{ select: '.result-verified', steps: [['if', 'verified', 'yes']] }],
};
