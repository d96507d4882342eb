import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { profileSchema } from '../../utils/profile/schema.ts';
import { leans } from '../../utils/profile/style.ts';
import { conceptOf } from '../../utils/vocabulary/concepts/concepts.ts';

describe('which way a person leans', () => {
  it('needs both items of an axis the same way, or one that is extreme', () => {
    expect(leans({ lead_1: 1, lead_2: 2 }).lead).toBe(1.5);
    expect(leans({ lead_1: 3 }).lead).toBe(1.5);
    expect(leans({ lead_1: 1 }).lead).toBeUndefined();
    expect(leans({ lead_1: 3, lead_2: -1 }).lead).toBeUndefined();
  });

  it('is nothing without answers, and never beyond the scale', () => {
    expect(leans({})).toEqual({});
    const answers = fc.dictionary(
      fc.constantFrom('lead_1', 'lead_2', 'work_1', 'depth_2', 'nobody'),
      fc.integer({ min: -3, max: 3 }),
    );
    fc.assert(
      fc.property(answers, (given) =>
        Object.values(leans(given)).every((lean) => Math.abs(lean) <= 3 && lean !== 0),
      ),
    );
  });
});

describe('the sample profile', () => {
  it('is a profile, and wishes only for what exists', () => {
    expect(profileSchema.parse(SAMPLE_PROFILE)).toEqual(SAMPLE_PROFILE);
    for (const wish of SAMPLE_PROFILE.wishes)
      if (wish.facet !== 'price') expect(conceptOf(wish.concept), wish.concept).toBeDefined();
  });
});
