import { describe, expect, it } from 'vitest';
import { mendProfile } from '../../utils/profile/mend.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { profileSchema } from '../../utils/profile/schema.ts';
import { profile, wish } from '../support/samples.ts';

const fits = (value: unknown) => profileSchema.safeParse(value).success;

describe('a stored profile', () => {
  it('of the first version is read for ever, and comes out as one of today', () => {
    expect(profileSchema.parse({ ...SAMPLE_PROFILE, version: 1 })).toEqual(SAMPLE_PROFILE);
  });

  it('keeps wishes of a facet that a later version has, and uses them for nothing', () => {
    const later = { facet: 'pets', animal: 'dog', importance: 'must' };
    const mixed = { ...profile(), wishes: [later, wish('topic', 'grief')] };
    const read = profileSchema.parse(mixed);
    expect(read).toEqual({ ...profile(wish('topic', 'grief')), others: [later] });
    expect(profileSchema.parse(read)).toEqual(read);
  });

  it('takes up again what an earlier version kept without knowing it', () => {
    const [town, kind] = [wish('place', 'El Paso'), wish('profession', 'prof_psychologist', 'nice')];
    const later = { facet: 'pets', dog: true };
    const kept = {
      ...profile(wish('topic', 'grief')),
      others: [town, later, kind, { facet: 'place', town: 1 }],
    };
    expect(profileSchema.parse(kept)).toEqual({
      ...profile(wish('topic', 'grief'), town, kind),
      others: [later, { facet: 'place', town: 1 }],
    });
    const { profile: mended, leftOut } = mendProfile(kept) ?? {};
    expect([mended?.wishes, mended?.others, leftOut]).toEqual([
      [wish('topic', 'grief'), town, kind],
      [later],
      [],
    ]);
  });

  it.each<[string, unknown]>([
    ['of a version that does not exist', { ...profile(), version: 3 }],
    ['without a version', { ...profile(), version: undefined }],
    ['with an unknown part', { ...profile(), hopes: [] }],
    [
      'of the first version with a facet that it did not have',
      { ...profile(), version: 1, wishes: [{ facet: 'pets' }] },
    ],
    [
      'with a wish of ours that is misspelt',
      { ...profile(), wishes: [{ facet: 'topic', concpt: 'x', importance: 'must' }] },
    ],
    [
      'with an importance that there is none of',
      { ...profile(), wishes: [{ ...wish('topic', 'x'), importance: 'very' }] },
    ],
    [
      'with a ceiling that must not be',
      { ...profile(), wishes: [{ facet: 'price', session: 'couples', max: 1, importance: 'not' }] },
    ],
    ['with an answer beyond the end', { ...profile(), style: { lead_1: 4 } }],
    [
      'with fifty thousand answers',
      { ...profile(), style: Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, 1])) },
    ],
    [
      'with a wish of a later version that is as long as a book',
      { ...profile(), wishes: [{ facet: 'pets', x: 'x'.repeat(2000) }] },
    ],
    ['that is a list', []],
  ])('%s does not fit', (_what, value) => {
    expect(fits(value)).toBe(false);
  });
});
