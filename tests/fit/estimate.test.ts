import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate, shareRange, spreadOf } from '../../utils/fit/estimate.ts';
import type { Reason } from '../../utils/fit/estimate-types.ts';
import { wishKey } from '../../utils/fit/told.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import type { Profile, Wish } from '../../utils/profile/profile.ts';
import type { IdOf } from '../../utils/vocabulary/concepts/kinds.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { listing, profile, wish } from '../support/samples.ts';

const of = (wishes: Profile, of: Listing) => estimate(wishes, of, factsOf(of));
const TOPICS: readonly IdOf<'issue'>[] = ['anxiety', 'depression', 'ocd', 'grief', 'trauma', 'adhd'];
const TICKS: Record<string, string> = {
  anxiety: 'Anxiety',
  depression: 'Depression',
  ocd: 'Obsessive-Compulsive (OCD)',
  grief: 'Grief',
  trauma: 'Trauma and PTSD',
  adhd: 'ADHD',
};
const importance = fc.constantFrom('must' as const, 'nice' as const, 'not' as const);
const wishes: fc.Arbitrary<Wish[]> = fc.uniqueArray(
  fc.record({ facet: fc.constant('topic' as const), concept: fc.constantFrom(...TOPICS), importance }),
  { selector: ({ concept }) => concept, minLength: 1 },
);
const ticked = fc.subarray([...TOPICS]).map((ids) => listing({ issues: ids.map((id) => TICKS[id] ?? id) }));

const reasonAt = (chance: number, importance: 'must' | 'nice', low = chance, high = chance): Reason => ({
  wish: wish('topic', 'grief', importance),
  verdict: 'silent',
  phrase: null,
  where: null,
  source: null,
  strength: null,
  note: null,
  disagrees: false,
  chance,
  low,
  high,
  rule: null,
});

describe('the range', () => {
  it('is everything when nothing was wished for', () => {
    expect(shareRange([])).toEqual({ low: 0, mid: 0.5, high: 1 });
  });

  it('is a point when every answer is known', () => {
    expect(shareRange([reasonAt(1, 'must'), reasonAt(0, 'nice')])).toEqual({
      low: 0.75,
      mid: 0.75,
      high: 0.75,
    });
  });

  it('lies within 0 and 1 and around its middle, for every profile and listing', () => {
    fc.assert(
      fc.property(wishes, ticked, (wished, page) => {
        const { low, mid, high } = of(profile(...wished), page);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(mid + 1e-6);
        expect(mid).toBeLessThanOrEqual(high + 1e-6);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not change when all importances are scaled: all nice is all must', () => {
    fc.assert(
      fc.property(wishes, ticked, (wished, page) => {
        const all = (importance: 'must' | 'nice') =>
          of(profile(...wished.map((each) => ({ ...each, importance }) as Wish)), page);
        const [musts, nices] = [all('must'), all('nice')];
        for (const end of ['low', 'mid', 'high'] as const) expect(musts[end]).toBeCloseTo(nices[end], 5);
      }),
    );
  });

  it('reaches less far to each side the more wishes there are, down to what they have in common', () => {
    const many = (count: number) => spreadOf(TOPICS.slice(0, count).map((id) => wish('topic', id)));
    expect(many(1)).toBeGreaterThan(many(2));
    expect(many(2)).toBeGreaterThan(many(4));
    expect(many(5)).toBe(many(6));
  });
});

describe('the bands, in their order', () => {
  it('says no to something needed, whatever else is said', () => {
    const found = of(
      profile(wish('approach', 'emdr'), wish('topic', 'anxiety')),
      listing({ specialties: ['Anxiety'], statement: 'I do not offer EMDR.' }),
    );
    expect(found.band).toBe('against');
    expect(found.conflicts[0]?.phrase).toContain('EMDR');
  });

  it('says no when a must-not is stated', () => {
    expect(
      of(profile(wish('approach', 'cbt', 'not')), listing({ approaches: ['Cognitive Behavioral (CBT)'] }))
        .band,
    ).toBe('against');
  });

  it('does not say no for a nice-to-have that is denied', () => {
    expect(
      of(profile(wish('approach', 'emdr', 'nice')), listing({ statement: 'I do not offer EMDR.' })).band,
    ).not.toBe('against');
  });

  it('cannot tell of a card that says nothing', () => {
    expect(
      of(profile(...TOPICS.map((id) => wish('topic', id))), listing({ statement: 'Welcome.' })).band,
    ).toBe('unclear');
  });
});

describe('laws', () => {
  it('a told answer never widens the range', () => {
    fc.assert(
      fc.property(wishes, ticked, fc.nat(), fc.boolean(), (wished, page, pick, yes) => {
        const about = wished[pick % wished.length] as Wish;
        const facts = factsOf(page);
        const before = estimate(profile(...wished), page, facts);
        const after = estimate(profile(...wished), page, facts, [{ about: wishKey(about), yes }]);
        expect(after.high - after.low).toBeLessThanOrEqual(before.high - before.low + 1e-5);
      }),
    );
  });

  it('order of wishes and facts changes nothing', () => {
    fc.assert(
      fc.property(wishes, ticked, (wished, page) => {
        const facts = factsOf(page);
        const one = estimate(profile(...wished), page, facts);
        const two = estimate(profile(...wished.toReversed()), page, facts.toReversed());
        expect([two.mid, two.share, two.room]).toEqual([one.mid, one.share, one.room]);
      }),
    );
  });

  it('removing a fact makes it not stated, never a no', () => {
    fc.assert(
      fc.property(wishes, ticked, (wished, page) => {
        const without = { ...page, issues: page.issues.slice(1) };
        const [before, after] = [of(profile(...wished), page), of(profile(...wished), without)];
        const mustNots = wished.filter(({ importance: weight }) => weight === 'not').length;
        expect(after.conflicts.length).toBeLessThanOrEqual(before.conflicts.length);
        expect(after.conflicts.length).toBeLessThanOrEqual(mustNots);
      }),
    );
  });

  it('a name or pronoun changes nothing that was not asked for', () => {
    fc.assert(
      fc.property(wishes, ticked, fc.string(), (wished, page, name) => {
        const other = of(profile(...wished), { ...page, name, pronouns: 'she/her' });
        expect(other).toEqual(of(profile(...wished), page));
      }),
    );
  });

  it('more ticks beyond those asked for never help', () => {
    const many = Array.from({ length: 60 }, (_, index) => `Topic ${index}`);
    const wished = profile(wish('topic', 'ocd'));
    const few = of(wished, listing({ issues: ['Obsessive-Compulsive (OCD)'] }));
    expect(of(wished, listing({ issues: ['Obsessive-Compulsive (OCD)', ...many] })).mid).toBeLessThanOrEqual(
      few.mid,
    );
  });

  it('every wish stands in exactly one list', () => {
    fc.assert(
      fc.property(wishes, ticked, (wished, page) => {
        const { fits, conflicts, silent } = of(profile(...wished), page);
        expect([...fits, ...conflicts, ...silent].map((reason) => wishKey(reason.wish)).sort()).toEqual(
          wished.map(wishKey).sort(),
        );
      }),
    );
  });
});

describe('what a place is worth', () => {
  const chance = (page: Listing) => {
    const { fits, silent } = of(profile(wish('topic', 'trauma')), page);
    return [...fits, ...silent][0]?.chance ?? 0;
  };

  it('a first topic says more than the statement, the statement more than a tick, a tick more than silence', () => {
    const order = [
      listing({ specialties: ['Trauma and PTSD'] }),
      listing({ statement: 'I specialize in trauma.' }),
      listing({ issues: ['Trauma and PTSD'] }),
      listing(),
      listing({ issues: ['Grief'] }),
    ].map(chance);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(new Set(order).size).toBe(5);
  });

  it('a tick that nearly everyone has hardly moves it', () => {
    const move = (concept: string, tick: string) => {
      const [fit] = of(profile(wish('topic', concept)), listing({ issues: [tick] })).fits;
      const [silent] = of(profile(wish('topic', concept)), listing()).silent;
      return (fit?.chance ?? 0) - (silent?.chance ?? 0);
    };
    expect(move('anxiety', 'Anxiety')).toBeLessThan(move('ocd', 'Obsessive-Compulsive (OCD)'));
    expect(move('anxiety', 'Anxiety')).toBeLessThan(0.05);
  });
});

describe('a list that names neither of two common topics', () => {
  it('says nothing of it, and no to nothing', () => {
    const found = of(
      profile(wish('topic', 'anxiety'), wish('topic', 'depression')),
      listing({ issues: ['Grief', 'Infertility', 'Chronic Pain'] }),
    );
    expect(found.band).toBe('unclear');
    expect(found.verdicts.map(({ verdict }) => verdict)).toEqual(['unlisted', 'unlisted']);
    expect(found.conflicts).toEqual([]);
  });
});
