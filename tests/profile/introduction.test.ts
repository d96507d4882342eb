import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTRODUCTION_PARTS, introductionOf } from '../../utils/profile/introduction.ts';
import { CONCEPT_FACETS, EMPTY_PROFILE, type Wish } from '../../utils/profile/profile.ts';
import { profile, wish } from '../support/samples.ts';

const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...CONCEPT_FACETS),
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.constantFrom('must' as const, 'nice' as const, 'not' as const),
    )
    .map((parts) => wish(...parts)),
  fc.record({
    facet: fc.constant('price' as const),
    max: fc.nat(400),
    session: fc.constant('individual' as const),
    importance: fc.constant('must' as const),
  }),
);

describe('what a profile tells of itself', () => {
  it('is nothing where it holds nothing', () => {
    const said = introductionOf(EMPTY_PROFILE);
    for (const part of INTRODUCTION_PARTS) expect(said[part]).toEqual([]);
  });

  it('keeps apart what is hoped for from what is not wanted, whatever it is about', () => {
    const said = introductionOf(profile(wish('topic', 'grief'), wish('topic', 'ocd', 'not')));
    expect(said.help.map((one) => 'concept' in one && one.concept)).toEqual(['grief']);
    expect(said.avoid.map((one) => 'concept' in one && one.concept)).toEqual(['ocd']);
  });

  it('leans to the side of an answer, and says nothing of one in the middle', () => {
    const said = introductionOf({ ...EMPTY_PROFILE, style: { lead_1: -3, depth_1: 0, time_1: 1 } });
    expect(said.work).toEqual([
      { item: 'lead_1', leans: 'negative' },
      { item: 'time_1', leans: 'positive' },
    ]);
  });

  it('has every wish once, in one part', () => {
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 12 }), (wishes) => {
        const { help, like, avoid, practical } = introductionOf({ ...EMPTY_PROFILE, wishes });
        const all = [...help, ...like, ...avoid, ...practical];
        expect(all).toHaveLength(wishes.length);
        expect(new Set(all)).toEqual(new Set(wishes));
      }),
    );
  });
});
