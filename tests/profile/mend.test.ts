import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICES } from '../../entrypoints/options/choices.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { belongsTo } from '../../utils/profile/facets.ts';
import { leftOutKey, mendProfile, type ProfileLeftOut } from '../../utils/profile/mend.ts';
import { CONCEPT_FACETS, EMPTY_PROFILE } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { profileSchema } from '../../utils/profile/schema.ts';
import { allConcepts, conceptOf } from '../../utils/vocabulary/concepts/concepts.ts';
import { VALUES } from '../../utils/vocabulary/concepts/values.ts';
import { anyProfile } from '../questions/arbitraries.ts';
import { WISHABLE } from '../questions/wishable.ts';
import { wish } from '../support/samples.ts';

const price = { facet: 'price', max: 120, session: 'individual', importance: 'must' };
const mend = (parts: Record<string, unknown>) => mendProfile({ ...EMPTY_PROFILE, ...parts });
const label = (concept: string) => conceptOf(concept)?.label;

describe('a profile that Foreword wrote', () => {
  it('comes out as it went in, and nothing is left out', () => {
    const whole = { leftOut: [], more: 0 };
    expect(mendProfile(SAMPLE_PROFILE)).toEqual({ profile: SAMPLE_PROFILE, ...whole });
    expect(mendProfile(EMPTY_PROFILE)).toEqual({ profile: EMPTY_PROFILE, ...whole });
  });

  it('does so whatever was wished for, but for what is wished for and ruled out at once', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const mended = mendProfile(profile);
        const kept = new Set(mended?.profile.wishes);
        const gone = profile.wishes.filter((one) => ![...kept].some((other) => sameWish(one, other)));
        expect(mended?.profile).toMatchObject({ style: profile.style, values: profile.values });
        expect(new Set(mended?.leftOut.map(({ why }) => why)).size).toBe(gone.length > 0 ? 1 : 0);
        for (const one of gone)
          expect(profile.wishes.filter((other) => sameConcept(one, other)).length).toBeGreaterThan(1);
      }),
    );
  });

  it.each(Object.entries(CHOICES.facets))('may wish for all that is offered under %s', (facet, choices) => {
    for (const { id } of choices) expectKept(facet, id);
  });

  it('may wish for all that is offered as comfort', () => {
    for (const { id } of Object.values(CHOICES.comfort).flat()) expectKept('comfort', id);
  });

  it.each(Object.entries(WISHABLE))('may wish for all that %s stands for', (facet, concepts) => {
    for (const concept of concepts) expectKept(facet, concept);
  });

  function expectKept(facet: string, concept: string): void {
    expect(
      mend({ wishes: [{ facet, concept, importance: 'must' }] })?.leftOut,
      `${facet} ${concept}`,
    ).toEqual([]);
  }
});

const sameConcept = (one: object, other: object) =>
  'concept' in one && 'concept' in other && one.concept === other.concept;
const sameWish = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

describe('what no Foreword wrote is left out alone, and named', () => {
  it.each<[string, Record<string, unknown>, ProfileLeftOut]>([
    [
      'a concept that does not exist',
      { wishes: [wish('topic', 'dragons')] },
      { what: 'dragons', why: 'unknown-concept' },
    ],
    [
      'a concept of markup',
      { wishes: [wish('topic', '<img src=x>')] },
      { what: '<img src=x>', why: 'unknown-concept' },
    ],
    [
      'a concept of another facet',
      { wishes: [wish('plan', 'emdr')] },
      { what: label('emdr') ?? '', why: 'wrong-facet' },
    ],
    [
      'a time as a setting',
      { wishes: [wish('setting', 'hours_evening')] },
      { what: label('hours_evening') ?? '', why: 'wrong-facet' },
    ],
    [
      'a format as an age',
      { wishes: [wish('age', 'fmt_couple')] },
      { what: label('fmt_couple') ?? '', why: 'wrong-facet' },
    ],
    [
      'a method as comfort',
      { wishes: [wish('comfort', 'emdr')] },
      { what: label('emdr') ?? '', why: 'wrong-facet' },
    ],
    [
      'a weight that is none',
      { wishes: [{ ...wish('topic', 'ocd'), importance: 'maybe' }] },
      { what: 'ocd', why: 'not-understood' },
    ],
    ['no wish at all', { wishes: [null] }, { what: '?', why: 'not-understood' }],
    ['a price that is none', { wishes: [{ ...price, max: -1 }] }, { what: 'price', why: 'not-understood' }],
    [
      'a price that is ruled out',
      { wishes: [{ ...price, importance: 'not' }] },
      { what: 'price', why: 'not-understood' },
    ],
    [
      'a situation that does not exist',
      { style: { dragons_1: 2 } },
      { what: 'dragons_1', why: 'unknown-style' },
    ],
    [
      'a situation of every object',
      { style: { constructor: 2 } },
      { what: 'constructor', why: 'unknown-style' },
    ],
    ['an answer out of range', { style: { lead_1: 9 } }, { what: 'lead_1', why: 'not-understood' }],
    ['a value that does not exist', { values: ['v_gold'] }, { what: 'v_gold', why: 'unknown-concept' }],
    ['a value that is a number', { values: [7] }, { what: '7', why: 'not-understood' }],
  ])('%s', (_what, odd, left) => {
    const good = { wishes: [wish('topic', 'grief')], style: { lead_2: 1 }, values: ['v_family'] };
    const both = {
      wishes: [...good.wishes, ...((odd.wishes as unknown[]) ?? [])],
      style: { ...good.style, ...(odd.style as object) },
      values: [...good.values, ...((odd.values as unknown[]) ?? [])],
    };
    expect(mend(both)).toEqual({
      profile: { ...EMPTY_PROFILE, ...good },
      leftOut: [left],
      more: 0,
    });
  });

  it('something twice is kept once, as it stood first', () => {
    const mended = mend({
      wishes: [
        wish('topic', 'ocd', 'nice'),
        wish('topic', 'ocd'),
        price,
        { ...price, max: 90 },
        { ...price, session: 'couples' },
      ],
      values: ['v_joy', 'v_joy'],
    });
    expect(mended?.profile.wishes).toEqual([
      wish('topic', 'ocd', 'nice'),
      price,
      { ...price, session: 'couples' },
    ]);
    expect(mended?.profile.values).toEqual(['v_joy']);
    expect(mended?.leftOut.map(({ what, why }) => [what, why])).toEqual([
      [label('ocd'), 'twice'],
      ['90', 'twice'],
      [VALUES.find(({ id }) => id === 'v_joy')?.label, 'twice'],
    ]);
  });

  it.each([
    ['both a must and a must not', 'topic', 'must'],
    ['nice to have and a must not', 'topic', 'nice'],
    ['a must as comfort and a must not as a method', 'comfort', 'must'],
  ] as const)('%s: neither is kept, and it is named once', (_what, facet, weight) => {
    const concept = facet === 'comfort' ? 'haes' : 'ocd';
    const other = facet === 'comfort' ? 'approach' : 'topic';
    const mended = mend({
      wishes: [wish(facet, concept, weight), wish('topic', 'grief'), wish(other, concept, 'not')],
    });
    expect(mended?.profile.wishes).toEqual([wish('topic', 'grief')]);
    expect(mended?.leftOut).toEqual([{ what: label(concept), why: 'both-must-and-not' }]);
  });

  it('values beyond the fifth are more than are kept', () => {
    const ids = VALUES.slice(0, 7).map(({ id }) => id);
    const mended = mend({ values: ids });
    expect(mended?.profile.values).toEqual(ids.slice(0, 5));
    expect(mended?.leftOut.map(({ why }) => why)).toEqual(['too-many', 'too-many']);
  });

  it('wishes beyond 200 are too', () => {
    const topics = [
      ...allConcepts().filter(({ kind }) => kind === 'issue'),
      ...allConcepts().filter(({ kind }) => kind === 'insurer'),
    ];
    const wishes = topics.slice(0, 203).map(({ id, kind }) => wish(kind === 'issue' ? 'topic' : 'plan', id));
    const mended = mend({ wishes });
    expect(mended?.profile.wishes).toEqual(wishes.slice(0, 200));
    expect(mended?.leftOut.map(({ why }) => why)).toEqual(['too-many', 'too-many', 'too-many']);
  });

  it('fifty thousand situations are counted, and a hundred of them named, none at length', () => {
    const keys = Array.from({ length: 50_000 }, (_, at) => [`${'x'.repeat(200)}${at}`, 1]);
    const mended = mend({ style: { ...Object.fromEntries(keys), lead_1: 1 } });
    expect(mended?.profile.style).toEqual({ lead_1: 1 });
    expect([mended?.leftOut.length, mended?.more]).toEqual([100, 49_900]);
    expect(mended?.leftOut[0]?.what).toHaveLength(80);
    expect(mend({ wishes: Array(3000).fill(wish('topic', 'grief')) })?.more).toBe(2899);
  });
});

describe('a profile of version 2', () => {
  it('keeps the wishes of facets that a later version has, and one of version 1 has none', () => {
    const later = { facet: 'pets', animal: 'dog', importance: 'must' };
    const mended = mendProfile({ ...SAMPLE_PROFILE, others: [later, 7, { words: 'no facet' }] });
    expect(mended).toEqual({ profile: { ...SAMPLE_PROFILE, others: [later] }, leftOut: [], more: 0 });
    const among = mendProfile({ ...SAMPLE_PROFILE, wishes: [later, ...SAMPLE_PROFILE.wishes] });
    expect(among?.profile).toEqual({ ...SAMPLE_PROFILE, others: [later] });
    const before = mendProfile({ ...SAMPLE_PROFILE, version: 1, wishes: [later] });
    expect(before).toMatchObject({ profile: { wishes: [] }, leftOut: [{ why: 'not-understood' }] });
  });

  it('or one that has lost a part is read for the rest', () => {
    expect(mendProfile({ version: 1, wishes: [wish('topic', 'ocd')] })?.profile).toEqual({
      ...EMPTY_PROFILE,
      wishes: [wish('topic', 'ocd')],
    });
    expect(mendProfile({ version: 2, wishes: [], style: 'warm', values: {}, others: 1 })).toEqual({
      profile: EMPTY_PROFILE,
      leftOut: [],
      more: 0,
    });
  });
});

describe('anything else', () => {
  it.each([
    null,
    undefined,
    7,
    'profile',
    [],
    {},
    { version: 3, wishes: [] },
    { version: 1 },
    { version: 1, wishes: {} },
  ])('%j is no profile', (raw) => {
    expect(mendProfile(raw)).toBeNull();
  });

  it('never makes it throw, and what comes out fits and is mended for good', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.constantFrom(price, wish('topic', 'ocd'), wish('topic', 'ocd', 'not')),
    );
    const shaped = fc.record({
      version: fc.constantFrom(1, 2),
      wishes: fc.array(odd, { maxLength: 12 }),
      style: fc.oneof(
        fc.dictionary(fc.constantFrom('lead_1', 'x', '__proto__'), fc.anything()),
        fc.anything(),
      ),
      values: fc.oneof(fc.array(fc.oneof(fc.constantFrom('v_joy', 'v_care'), fc.anything())), fc.anything()),
    });
    fc.assert(
      fc.property(fc.oneof(shaped, fc.anything()), (raw) => {
        const mended = mendProfile(raw);
        if (mended === null) return;
        expect(profileSchema.parse(mended.profile)).toEqual(mended.profile);
        expect(mendProfile(mended.profile)).toMatchObject({ profile: mended.profile, leftOut: [] });
        for (const { what } of mended.leftOut) expect(what).not.toBe('');
      }),
    );
  });
});

describe('facets', () => {
  it('each concept of the vocabulary that can be wished for belongs to one, or to comfort beside it', () => {
    for (const concept of allConcepts()) {
      const facets = CONCEPT_FACETS.filter((facet) => belongsTo(facet, concept));
      if (concept.kind === 'credential') expect(facets).toEqual([]);
      else
        expect(facets.filter((facet) => facet !== 'comfort').length, concept.id).toBe(
          concept.kind === 'identity' ? 0 : 1,
        );
    }
  });

  it.each<ProfileLeftOut['why']>([
    'unknown-concept',
    'wrong-facet',
    'twice',
    'both-must-and-not',
    'unknown-style',
    'too-many',
    'not-understood',
  ])('%s has a sentence', (why) => {
    expect(Object.keys(messages)).toContain(leftOutKey({ what: '', why }));
  });
});
