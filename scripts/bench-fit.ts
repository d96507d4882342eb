import { parseArgs } from 'node:util';
import { estimate } from '../utils/fit/estimate.ts';
import { factsOf } from '../utils/vocabulary/listing-facts.ts';
import { type BandReport, reportBands } from './bench-fit/bands.ts';
import { overlapOf, pointsOf } from './bench-fit/baselines.ts';
import { bm25Over } from './bench-fit/bm25.ts';
import { calibrate } from './bench-fit/calibration.ts';
import { type Corpus, isProfile, readCorpus } from './bench-fit/corpus.ts';
import { compareDirections } from './bench-fit/directions.ts';
import { orderPairs, ourRank, overlapping, readPairs } from './bench-fit/pairs.ts';
import { COMMON } from './bench-fit/people/common.ts';
import { OTHERS } from './bench-fit/people/others.ts';
import { OF_PAIRS } from './bench-fit/people/pairs.ts';
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

async function pairRows() {
  const pairs = await readPairs(shared('gold/pairs.jsonl'), OF_PAIRS);
  const rankers = {
    Foreword: ourRank(),
    overlap: overlapOf,
    BM25: bm25Over(pairs.flatMap(({ a, b }) => [a.statement, b.statement])),
    recipe: pointsOf,
  };
  const rows = Object.entries(rankers).map(([by, rank]) => {
    const { decided, right, wrong } = orderPairs(pairs, rank);
    return { by, decided, 'in order': round(right / decided), 'not in order': wrong.join(' ') };
  });
  const open = overlapping(pairs, (profile, listing) => estimate(profile, listing, factsOf(listing)));
  return { rows, open };
}

if (import.meta.main) {
  await run(async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
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
      pairs: await pairRows(),
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
    console.log('Pairs that two readers decided');
    console.table(result.pairs.rows);
    const { open, overlap } = result.pairs.open;
    console.log(`Pairs where neither could tell: ranges overlap in ${overlap} of ${open}.`);
    console.log('Calibration: whole fields hidden, then revealed (80% intervals)');
    console.table(
      result.calibration.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]),
        ),
      ),
    );
    console.log('A card and the whole listing of the same therapist');
    console.table([result.directions]);
    console.table([result.time]);
  });
}
