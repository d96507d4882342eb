import { parseArgs } from 'node:util';
import { estimate } from '../utils/fit/estimate.ts';
import { EMPTY_PROFILE } from '../utils/profile/profile.ts';
import { factsOf } from '../utils/vocabulary/tagger/listing-facts.ts';
import { type BandReport, reportBands } from './bench-fit/bands.ts';
import { overlapOf, pointsOf } from './bench-fit/baselines.ts';
import { bm25Over } from './bench-fit/bm25.ts';
import { calibrate } from './bench-fit/calibration.ts';
import { cardsIn } from './bench-fit/cards.ts';
import { type Corpus, isProfile, readCorpus } from './bench-fit/corpus.ts';
import { compareDirections } from './bench-fit/directions.ts';
import { growthOf } from './bench-fit/growth.ts';
import { honestyOf } from './bench-fit/honesty.ts';
import {
  byRank,
  isWorkedOn,
  type Orderer,
  orderPairs,
  ourOrder,
  overlapping,
  type Pair,
  readPairs,
} from './bench-fit/pairs.ts';
import { COMMON, TRIED } from './bench-fit/people/common.ts';
import { peopleIn } from './bench-fit/people/of-files.ts';
import { OTHERS } from './bench-fit/people/others.ts';
import { OF_PAIRS } from './bench-fit/people/pairs.ts';
import type { Person } from './bench-fit/people/person.ts';
import { questionCases } from './bench-fit/question-cases.ts';
import { statesOf } from './bench-fit/states.ts';
import { wishWordsOf } from './bench-fit/wish-words.ts';
import { run } from './input.ts';
import { shared } from './shared.ts';

const EVERYONE = [...COMMON, ...OF_PAIRS, ...OTHERS];
/** Points from which a published recipe speaks of a good match. */
const GOOD = 80;

const round = (share: number) => Math.round(share * 1000) / 1000;

function bandRows(reports: readonly { id: string; report: BandReport }[], corpus: Corpus) {
  const profiles = corpus.all.filter(isProfile);
  return reports.map(({ id, report }) => {
    const profile = EVERYONE.find((person) => person.id === id)?.profile ?? COMMON[0]?.profile;
    const top = (of: (listing: (typeof profiles)[number]) => boolean) =>
      round(profiles.filter(of).length / profiles.length);
    return {
      person: id,
      'clear, all': round(report.all.clear),
      'clear, profiles': round(report.profiles.clear),
      'unclear, profiles': round(report.profiles.unclear),
      'unclear, cards': round(report.cards.unclear),
      '3 bands, page of a site': round(report.bandsOnPage.withThree),
      '3 bands, mixed page': round(report.bandsOnMixedPage.withThree),
      'overlap 100': profile ? top(({ listing }) => overlapOf(profile, listing) === 1) : 0,
      'recipe 80+': profile ? top(({ listing }) => pointsOf(profile, listing) >= GOOD) : 0,
    };
  });
}

/** Each order on each half: of the half that is not worked on only sums are told. */
async function pairRows(people: readonly Person[]) {
  const pairs = await readPairs(shared('gold/pairs.jsonl'), people);
  const orders: Record<string, Orderer> = {
    Foreword: ourOrder(),
    'wish words': byRank(wishWordsOf),
    BM25: byRank(bm25Over(pairs.flatMap(({ a, b }) => [a.statement, b.statement]))),
    overlap: byRank(overlapOf),
    recipe: byRank(pointsOf),
  };
  const halves = {
    'not worked on': pairs.filter((pair) => !isWorkedOn(pair)),
    'worked on': pairs.filter(isWorkedOn),
    all: pairs,
    'strength 3': pairs.filter(({ strength }) => strength >= 3),
  };
  const rows = Object.entries(orders).map(([by, order]) => {
    const share = (some: readonly Pair[]) => {
      const { decided, right } = orderPairs(some, order);
      return `${round(right / decided)} of ${decided}`;
    };
    return { by, ...Object.fromEntries(Object.entries(halves).map(([half, some]) => [half, share(some)])) };
  });
  const of = (some: readonly Pair[]) => {
    const { open, overlap } = overlapping(some, (profile, listing) =>
      estimate(profile, listing, factsOf(listing)),
    );
    return `${overlap} of ${open}`;
  };
  const open = Object.fromEntries(Object.entries(halves).map(([half, some]) => [half, of(some)]));
  return { rows, open };
}

/** Real cards before everyone of the pairs, and what common people see on a page of twenty. */
async function cardRows(people: readonly Person[]) {
  const pages = await cardsIn(shared('pages/'));
  const states = [...COMMON, ...TRIED].map(({ id, profile }) => ({
    person: id,
    ...rounded(statesOf(profile, pages)),
  }));
  return {
    honesty: honestyOf(
      people.map(({ profile }) => profile),
      pages,
    ),
    states,
  };
}

function rounded(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]),
  );
}

if (import.meta.main) {
  await run(async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    const people = [...OF_PAIRS, ...(await peopleIn(shared('gold/profiles/')))];
    const corpus = await readCorpus(positionals[0] ?? shared('gold/listings.jsonl'));
    const started = performance.now();
    const reports = COMMON.map(({ id, profile }) => ({ id, report: reportBands(profile, corpus) }));
    const estimates = corpus.all.length * COMMON.length + corpus.all.filter(isProfile).length * COMMON.length;
    const perEstimate = (performance.now() - started) / estimates;
    const result = {
      bands: bandRows(reports, corpus),
      others: bandRows(
        [...OF_PAIRS, ...OTHERS].map(({ id, profile }) => ({ id, report: reportBands(profile, corpus) })),
        corpus,
      ),
      pairs: await pairRows(people),
      cards: await cardRows(people),
      questions: questionCases(),
      growth: growthOf(
        OTHERS[0]?.profile ?? COMMON[0]?.profile ?? EMPTY_PROFILE,
        corpus.all.map(({ listing }) => listing),
      ),
      calibration: calibrate(corpus),
      directions: compareDirections(
        EVERYONE.map(({ profile }) => profile),
        corpus,
      ),
      time: { listings: corpus.all.length, 'ms to tag': corpus.perListing, 'ms to estimate': perEstimate },
    };
    if (values.json) {
      console.log(JSON.stringify(result));
      return;
    }
    console.log('Bands of three common people (shares of listings), with the baselines on profiles');
    console.table(result.bands);
    console.log('Bands of the others');
    console.table(result.others);
    console.log('Pairs that two readers decided, in their order; a tie is half right');
    console.table(result.pairs.rows);
    console.log('Pairs where neither could tell: ranges that overlap');
    console.table([result.pairs.open]);
    console.log('Real cards before everyone of the pairs');
    console.table([{ ...result.cards.honesty, bands: JSON.stringify(result.cards.honesty.bands) }]);
    console.log('Different marks and rooms on a page of twenty, without the price');
    console.table(result.cards.states);
    console.log('Forty people, each before one listing');
    console.table([rounded(result.questions)]);
    console.log('Growth');
    console.table(result.growth.map(rounded));
    console.log('Calibration: whole fields hidden, then revealed (80% intervals)');
    console.table(result.calibration.map(rounded));
    console.log('A card and the whole listing of the same therapist');
    console.table([result.directions]);
    console.table([result.time]);
  });
}
