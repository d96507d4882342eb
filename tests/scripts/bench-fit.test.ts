import { describe, expect, it } from 'vitest';
import { reportBands } from '../../scripts/bench-fit/bands.ts';
import { overlapOf, pointsOf } from '../../scripts/bench-fit/baselines.ts';
import { bm25Over } from '../../scripts/bench-fit/bm25.ts';
import { calibrate, coverages } from '../../scripts/bench-fit/calibration.ts';
import { type Corpus, corpusOf, readCorpus } from '../../scripts/bench-fit/corpus.ts';
import { cardOf, compareDirections } from '../../scripts/bench-fit/directions.ts';
import { growthOf } from '../../scripts/bench-fit/growth.ts';
import { honestyOf } from '../../scripts/bench-fit/honesty.ts';
import {
  byRank,
  isWorkedOn,
  type Orderer,
  orderPairs,
  ourOrder,
  overlapping,
  readPairs,
} from '../../scripts/bench-fit/pairs.ts';
import { COMMON } from '../../scripts/bench-fit/people/common.ts';
import { peopleIn } from '../../scripts/bench-fit/people/of-files.ts';
import { OTHERS } from '../../scripts/bench-fit/people/others.ts';
import { OF_PAIRS } from '../../scripts/bench-fit/people/pairs.ts';
import { questionCases } from '../../scripts/bench-fit/question-cases.ts';
import { seeded } from '../../scripts/bench-fit/seeded.ts';
import { entropy, statesOf } from '../../scripts/bench-fit/states.ts';
import { wishWordsOf } from '../../scripts/bench-fit/wish-words.ts';
import { shared } from '../../scripts/shared.ts';
import { estimate } from '../../utils/fit/estimate.ts';
import { BASE_RATES } from '../../utils/fit/rates.ts';
import { profileSchema } from '../../utils/profile/schema.ts';
import { conceptsOf } from '../../utils/vocabulary/concepts/concepts.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { listing, profile, wish } from '../support/samples.ts';
import { describeShared } from '../support/shared.ts';
import { WHOLE } from '../support/times.ts';

const EVERYONE = [...COMMON, ...OF_PAIRS, ...OTHERS];

/** Invented listings that tick each thing as often as the base rates say, some people ticking more than others. */
function invented(count: number): Corpus {
  const random = seeded(7);
  const ticksOf = (kind: 'issue' | 'approach', zeal: number) =>
    conceptsOf(kind)
      .filter(({ id, baseRate }) => baseRate !== null && random() < BASE_RATES(id, 'listed') ** zeal)
      .map(({ label }) => label);
  const rows = Array.from({ length: count }, (_, index) => {
    const zeal = 0.7 + random() * 0.8;
    const page = listing({
      key: `${index}`,
      issues: ticksOf('issue', zeal),
      approaches: ticksOf('approach', zeal),
    });
    return { site: 'invented', listing: page };
  });
  return corpusOf(rows);
}

describe('on invented listings', () => {
  const corpus = invented(250);

  it('the 80% interval holds what was hidden in 75 to 85% of cases', () => {
    const [site] = calibrate(corpus);
    expect(coverages(corpus)).toEqual([['invented', site?.coverage]]);
    expect(site?.coverage).toBeGreaterThanOrEqual(0.75);
    expect(site?.coverage).toBeLessThan(0.85);
  });

  it('a card never says more than the whole listing', () => {
    expect(
      compareDirections(
        COMMON.map((person) => person.profile),
        corpus,
      ).overstated,
    ).toBe(0);
  });

  it('a card is a listing without ticks, with the beginning of the statement', () => {
    const card = cardOf(listing({ issues: ['Grief'], statement: 'x'.repeat(900), insurance: ['Aetna'] }));
    expect([card.issues, card.insurance, card.statement.length, card.sources.issues]).toEqual([
      [],
      null,
      270,
      undefined,
    ]);
  });
});

describe('the people of the measurements', () => {
  it.each(EVERYONE.map((person) => [person.id, person] as const))(
    '%s has a profile that can be entered',
    (_, person) => {
      expect(profileSchema.safeParse(person.profile).success).toBe(true);
      expect(person.words.length).toBeGreaterThan(20);
    },
  );

  it('are three common ones, the twelve of the pairs and twelve more', () => {
    expect([COMMON.length, OF_PAIRS.length, OTHERS.length]).toEqual([3, 12, 12]);
    expect(new Set(EVERYONE.map(({ id }) => id)).size).toBe(27);
  });
});

describe('the baselines', () => {
  const wished = profile(wish('topic', 'ocd'), wish('approach', 'erp', 'nice'));
  const half = listing({ issues: ['OCD'], statement: 'I treat obsessive compulsive disorder.' });

  it('count what is named anywhere', () => {
    expect(overlapOf(wished, half)).toBe(0.5);
    expect(overlapOf(wished, listing())).toBe(0);
  });

  it('give points as the recipes do, full marks for no preference', () => {
    expect(pointsOf(profile(), listing())).toBe(100);
    expect(pointsOf(wished, half)).toBe(80);
  });

  it('count how often the wishes’ own words stand there, not those that every page holds', () => {
    expect(wishWordsOf(wished, half)).toBeGreaterThan(0);
    expect(wishWordsOf(wished, listing({ statement: 'Therapy for the whole of you, with care.' }))).toBe(0);
  });

  it('search the statement for the words', () => {
    const rank = bm25Over([half.statement, 'I see couples.', 'Welcome.']);
    expect(rank(wished, half)).toBeGreaterThan(rank(wished, listing({ statement: 'I see couples.' })));
  });
});

describe('what real cards are told of', () => {
  const said = listing({ statement: 'I treat OCD with exposure and response prevention.' });
  const full = listing({ ...said, availability: 'closed' });
  const wished = profile(wish('topic', 'ocd'), wish('approach', 'erp'));
  const cards = [said, full, listing({ statement: 'Welcome.' })].map((page) => ({
    listing: page,
    facts: factsOf(page),
  }));

  it('counts guesses, what was missed, and whether those without openings say so and stand last', () => {
    expect(honestyOf([wished], [{ cards }])).toEqual({
      estimates: 3,
      guessed: 0,
      missed: 0,
      withoutRoom: 1,
      shown: 1,
      above: 0,
      bands: { clear: 2, unclear: 1 },
    });
  });

  it('counts what the marks of a page of twenty tell apart, in states and in bits', () => {
    const page = Array.from({ length: 20 }, (_, index) => cards[index % 2] ?? cards[0]).flatMap((card) =>
      card ? [card] : [],
    );
    expect(statesOf(wished, [{ cards: page }])).toEqual({ pages: 1, mean: 2, fewest: 2, bits: 1 });
    expect(entropy(['a', 'a', 'a', 'a'])).toBe(0);
    expect(entropy(['a', 'b', 'c', 'd'])).toBe(2);
  });

  it('measures each size of page once, with the time of each part', () => {
    const rows = growthOf(
      wished,
      Array.from({ length: 100 }, () => said),
    );
    expect(rows.map(({ listings }) => listings)).toEqual([20, 100]);
    for (const { share } of rows) expect(share).toBeLessThanOrEqual(1);
  });
});

describe('the forty cases', () => {
  it('have the right question among five in nineteen of twenty, none answered, none twice', () => {
    const { cases, answered, twins, ...rest } = questionCases();
    expect(cases).toBeGreaterThanOrEqual(40);
    expect([answered, twins]).toEqual([0, 0]);
    expect(rest['among five']).toBeGreaterThanOrEqual(0.95);
  });
});

describeShared('on the shared listings', 'gold/listings.jsonl', async () => {
  const corpus = await readCorpus(shared('gold/listings.jsonl'));
  const people = [...OF_PAIRS, ...(await peopleIn(shared('gold/profiles/')))];
  const pairs = await readPairs(shared('gold/pairs.jsonl'), people);

  it.each(COMMON.map((person) => [person.id, person.profile] as const))(
    '%s: a page of profiles shows several bands, few of them unclear',
    (_, wanted) => {
      const { bandsOnMixedPage, profiles } = reportBands(wanted, corpus);
      expect(bandsOnMixedPage.median).toBeGreaterThanOrEqual(3);
      expect(profiles.unclear).toBeLessThanOrEqual(0.25);
    },
  );

  it.runIf(WHOLE)('intervals hold what was hidden in 75 to 85% of cases on each site', () => {
    const sites = coverages(corpus);
    expect(sites.length).toBeGreaterThan(1);
    for (const [, coverage] of sites) {
      expect(coverage).toBeGreaterThanOrEqual(0.75);
      expect(coverage).toBeLessThanOrEqual(0.85);
    }
  });

  it('orders the decided pairs as the readers did, better than every other way', () => {
    const share = (order: Orderer, of = pairs) => {
      const { right, decided } = orderPairs(of, order);
      return right / decided;
    };
    const apart = pairs.filter((pair) => !isWorkedOn(pair));
    const ours = ourOrder();
    expect(share(ours)).toBeGreaterThanOrEqual(0.92);
    expect(share(ours, apart)).toBeGreaterThanOrEqual(0.9);
    expect(
      share(
        ours,
        pairs.filter(({ strength }) => strength >= 3),
      ),
    ).toBe(1);
    const statements = pairs.flatMap(({ a, b }) => [a.statement, b.statement]);
    for (const rank of [overlapOf, pointsOf, wishWordsOf, bm25Over(statements)])
      expect(share(ours, apart)).toBeGreaterThan(share(byRank(rank), apart));
  });

  it('has ranges that overlap where neither reader could tell', () => {
    const { open, overlap } = overlapping(pairs, (wanted, page) => estimate(wanted, page, factsOf(page)));
    expect(overlap / open).toBeGreaterThanOrEqual(0.8);
  });
});
