import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belongsTo } from '../../utils/profile/facets.ts';
import { mendProfile } from '../../utils/profile/mend.ts';
import { CONCEPT_FACETS } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { profileSchema, wishSchema } from '../../utils/profile/schema.ts';
import { allConcepts } from '../../utils/vocabulary/concepts/concepts.ts';
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

  it.each([1, 2])(
    'of version %i with a wish under a facet that is not its own opens, and loses nothing',
    (version) => {
      const odd = [
        wish('plan', 'emdr'),
        wish('setting', 'hours_evening', 'nice'),
        wish('topic', 'dragons', 'not'),
        wish('approach', 'constructor'),
      ];
      const good = [
        wish('topic', 'grief'),
        wish('place', 'El Paso'),
        wish('comfort', 'haes'),
        wish('hours', 'hours_evening'),
      ];
      const read = profileSchema.parse({
        ...profile(...good.slice(0, 2), ...odd, ...good.slice(2)),
        version,
      });
      expect(read).toEqual({ ...profile(...good), others: odd });
      expect(profileSchema.parse(read)).toEqual(read);
    },
  );

  it('wishes for a concept just under the facets that it belongs to', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allConcepts()), fc.constantFrom(...CONCEPT_FACETS), (concept, facet) => {
        const one = wish(facet, concept.id);
        const { wishes, others = [] } = profileSchema.parse(profile(one));
        const belongs = facet === 'place' || belongsTo(facet, concept);
        expect([wishes, others]).toEqual(belongs ? [[one], []] : [[], [one]]);
        expect(wishSchema.safeParse(one).success).toBe(belongs);
      }),
    );
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
    [
      'with a wish under a facet that is not its own, and more in it than a wish has',
      { ...profile(), wishes: [{ ...wish('plan', 'emdr'), why: 'because' }] },
    ],
    ['that is a list', []],
  ])('%s does not fit', (_what, value) => {
    expect(fits(value)).toBe(false);
  });
});

describe('a wish that is sent', () => {
  const refused = (one: unknown) =>
    wishSchema.safeParse(one).error?.issues.map(({ path, message }) => [path, message]);

  it.each([
    ['a method as a plan', wish('plan', 'emdr')],
    ['a time as a setting', wish('setting', 'hours_evening')],
    ['a credential as a profession', wish('profession', 'us_lcsw')],
    ['a topic that does not exist', wish('topic', 'dragons')],
    ['a topic of every object', wish('topic', 'constructor')],
  ])('for %s is refused, and it is said why', (_what, one) => {
    expect(refused(one)).toEqual([[['concept'], 'This cannot be wished for under this facet.']]);
  });

  it('for a town of any name is taken', () => {
    expect(refused(wish('place', 'emdr'))).toBeUndefined();
    expect(refused(wish('place', ''))).toHaveLength(1);
  });
});
