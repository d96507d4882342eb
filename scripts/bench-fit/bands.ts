import { estimate } from '../../utils/fit/estimate.ts';
import type { Band } from '../../utils/fit/estimate-types.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { type Corpus, isProfile, type Read } from './corpus.ts';
import { seeded } from './seeded.ts';

const BANDS: Band[] = ['clear', 'some', 'little', 'unclear', 'against'];

/** The bands that a profile gives to listings, in the listings' order. */
export function bandsOf(profile: Profile, read: readonly Read[], corpus: Corpus): Band[] {
  return read.map(
    ({ site, listing, facts }) => estimate(profile, listing, facts, [], corpus.sites.get(site)?.setting).band,
  );
}

/** 0…1 by band. */
export function shares(bands: readonly Band[]): Record<Band, number> {
  const of = (band: Band) => bands.filter((each) => each === band).length / Math.max(1, bands.length);
  return Object.fromEntries(BANDS.map((band) => [band, of(band)])) as Record<Band, number>;
}

export interface BandReport {
  all: Record<Band, number>;
  profiles: Record<Band, number>;
  cards: Record<Band, number>;
  bySite: Record<string, Record<Band, number>>;
  /** Of pages of twenty profiles of one site, the fewest and the usual number of different bands. */
  bandsOnPage: PageBands;
  /** The same, of pages of twenty drawn from all sites. */
  bandsOnMixedPage: PageBands;
}

interface PageBands {
  fewest: number;
  median: number;
  /** 0…1: pages with at least three. */
  withThree: number;
}

const PAGE = 20;
const SEED = 20;

export function reportBands(profile: Profile, corpus: Corpus): BandReport {
  const of = (read: readonly Read[]) => shares(bandsOf(profile, read, corpus));
  const onPages = (pages: readonly Read[][]): PageBands => {
    const different = pages
      .map((page) => new Set(bandsOf(profile, page, corpus)).size)
      .toSorted((a, b) => a - b);
    return {
      fewest: different[0] ?? 0,
      median: different[different.length >> 1] ?? 0,
      withThree: different.filter((number) => number >= 3).length / Math.max(1, different.length),
    };
  };
  const bySite = Object.fromEntries([...corpus.sites].map(([site, { read }]) => [site, of(read)]));
  return {
    all: of(corpus.all),
    profiles: of(corpus.all.filter(isProfile)),
    cards: of(corpus.all.filter((each) => !isProfile(each))),
    bySite,
    bandsOnPage: onPages([...corpus.sites.values()].flatMap(({ read }) => pagesOf(read.filter(isProfile)))),
    bandsOnMixedPage: onPages(pagesOf(shuffled(corpus.all.filter(isProfile)))),
  };
}

/** In an order that is the same on every run. */
function shuffled<T>(items: readonly T[]): T[] {
  const random = seeded(SEED);
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function pagesOf(read: readonly Read[]): Read[][] {
  return Array.from({ length: Math.floor(read.length / PAGE) }, (_, page) =>
    read.slice(page * PAGE, (page + 1) * PAGE),
  );
}
