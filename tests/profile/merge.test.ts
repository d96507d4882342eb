import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutOf } from '../../utils/profile/change.ts';
import { mergedProfile } from '../../utils/profile/merge.ts';
import { EMPTY_PROFILE, type Profile } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { profile, wish } from '../support/samples.ts';

const anyProfile: fc.Arbitrary<Profile> = fc
  .record({
    wishes: fc.uniqueArray(
      fc.record({
        concept: fc.constantFrom('grief', 'ocd', 'anxiety', 'trauma'),
        importance: fc.constantFrom('must' as const, 'nice' as const, 'not' as const),
      }),
      { selector: ({ concept }) => concept },
    ),
    style: fc.dictionary(fc.constantFrom('lead_1', 'lead_2', 'stance_1'), fc.integer({ min: -3, max: 3 })),
    values: fc.uniqueArray(fc.constantFrom('v_family', 'v_honesty', 'v_faith')),
  })
  .map(({ wishes, style, values }) => ({
    ...profile(...wishes.map(({ concept, importance }) => wish('topic', concept, importance))),
    style: { ...style },
    values,
  }));
const abouts = ({ wishes }: Profile) => new Set(wishes.map(aboutOf));

describe('two profiles as one', () => {
  it('hold what either has, each thing once, and of the same thing the second’s', () =>
    fc.assert(
      fc.property(anyProfile, anyProfile, (first, second) => {
        const merged = mergedProfile(first, second);
        expect(abouts(merged)).toEqual(new Set([...abouts(first), ...abouts(second)]));
        expect(merged.wishes).toHaveLength(abouts(merged).size);
        for (const one of second.wishes) expect(merged.wishes).toContainEqual(one);
        expect(merged.style).toEqual({ ...first.style, ...second.style });
        expect(new Set(merged.values)).toEqual(new Set([...first.values, ...second.values]));
        expect(merged.values.slice(0, first.values.length)).toEqual(first.values);
      }),
    ));

  it('are the one where the other is empty, or the same', () => {
    expect(mergedProfile(EMPTY_PROFILE, SAMPLE_PROFILE)).toEqual(SAMPLE_PROFILE);
    expect(mergedProfile(SAMPLE_PROFILE, EMPTY_PROFILE)).toEqual(SAMPLE_PROFILE);
    expect(mergedProfile(SAMPLE_PROFILE, SAMPLE_PROFILE)).toEqual(SAMPLE_PROFILE);
  });

  it('keep the wishes that only a later version knows, of both, each once', () => {
    const dog = { facet: 'pets', animal: 'dog' };
    const cat = { facet: 'pets', animal: 'cat' };
    const merged = mergedProfile(
      { ...EMPTY_PROFILE, others: [dog] },
      { ...EMPTY_PROFILE, others: [dog, cat] },
    );
    expect(merged.others).toEqual([dog, cat]);
  });
});
