import { describe, expect, it } from 'vitest';
import { reportBands } from '../../scripts/bench-fit/bands.ts';
import { overlapOf, pointsOf } from '../../scripts/bench-fit/baselines.ts';
import { bm25Over } from '../../scripts/bench-fit/bm25.ts';
import { calibrate } from '../../scripts/bench-fit/calibration.ts';
import { type Corpus, corpusOf, readCorpus } from '../../scripts/bench-fit/corpus.ts';
import { cardOf, compareDirections } from '../../scripts/bench-fit/directions.ts';
import { orderPairs, ourRank, overlapping, readPairs } from '../../scripts/bench-fit/pairs.ts';
import { COMMON } from '../../scripts/bench-fit/people/common.ts';
import { OTHERS } from '../../scripts/bench-fit/people/others.ts';
import { OF_PAIRS } from '../../scripts/bench-fit/people/pairs.ts';
import { seeded } from '../../scripts/bench-fit/seeded.ts';
import { shared } from '../../scripts/shared.ts';
import { estimate } from '../../utils/fit/estimate.ts';
import { BASE_RATES } from '../../utils/fit/rates.ts';
import { profileSchema } from '../../utils/profile/schema.ts';
import { conceptsOf } from '../../utils/vocabulary/concepts.ts';
import { factsOf } from '../../utils/vocabulary/listing-facts.ts';
import { listing, profile, wish } from '../support/samples.ts';
import { describeShared } from '../support/shared.ts';

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
    expect(site?.coverage).toBeGreaterThan(0.75);
    expect(site?.coverage).toBeLessThan(0.85);
  });

  it('a card never says the opposite of the whole listing', () => {
    expect(
      compareDirections(
        COMMON.map((person) => person.profile),
        corpus,
      ).opposite,
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

  it('search the statement for the words', () => {
    const rank = bm25Over([half.statement, 'I see couples.', 'Welcome.']);
    expect(rank(wished, half)).toBeGreaterThan(rank(wished, listing({ statement: 'I see couples.' })));
  });
});

describeShared('on the shared listings', 'gold/listings.jsonl', async () => {
  const corpus = await readCorpus(shared('gold/listings.jsonl'));
  const pairs = await readPairs(shared('gold/pairs.jsonl'), OF_PAIRS);

  it.each(COMMON.map((person) => [person.id, person.profile] as const))(
    '%s: few are clear, few profiles unclear, a page shows several bands',
    (_, wanted) => {
      const { all, profiles, bandsOnMixedPage } = reportBands(wanted, corpus);
      for (const of of [all, profiles]) {
        expect(of.clear).toBeGreaterThanOrEqual(0.03);
        expect(of.clear).toBeLessThanOrEqual(0.2);
      }
      expect(profiles.unclear).toBeLessThanOrEqual(0.25);
      expect(bandsOnMixedPage.median).toBeGreaterThanOrEqual(3);
    },
  );

  it('intervals hold what was hidden in 75 to 85% of cases on each site', () => {
    const sites = calibrate(corpus);
    expect(sites.length).toBeGreaterThan(1);
    for (const { coverage } of sites) {
      expect(coverage).toBeGreaterThanOrEqual(0.75);
      expect(coverage).toBeLessThanOrEqual(0.85);
    }
  });

  it('orders at least 92% of the twelve people’s decided pairs as the readers did, better than every baseline', () => {
    const share = (rank: Parameters<typeof orderPairs>[1]) => {
      const { right, decided } = orderPairs(pairs, rank);
      return right / decided;
    };
    const ours = share(ourRank());
    expect(ours).toBeGreaterThanOrEqual(0.92);
    for (const rank of [
      overlapOf,
      pointsOf,
      bm25Over(pairs.flatMap(({ a, b }) => [a.statement, b.statement])),
    ])
      expect(ours).toBeGreaterThan(share(rank));
  });

  it('has ranges that overlap where neither reader could tell', () => {
    const { open, overlap } = overlapping(pairs, (wanted, page) => estimate(wanted, page, factsOf(page)));
    expect(overlap / open).toBeGreaterThanOrEqual(0.8);
  });
});
