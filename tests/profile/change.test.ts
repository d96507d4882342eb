import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aboutOf,
  changed,
  changesBetween,
  type ProfileChange,
  profileChangesSchema,
} from '../../utils/profile/change.ts';
import { EMPTY_PROFILE, type Profile } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { profile, wish } from '../support/samples.ts';
import { anyProfile } from './arbitraries.ts';

const led = (start: Profile, changes: readonly ProfileChange[]) => changes.reduce(changed, start);

describe('a step of a profile', () => {
  const start = { ...profile(wish('topic', 'grief'), wish('approach', 'emdr')), values: ['v_family'] };

  it('changes a wish in its place, and puts a new one last', () => {
    const softer = changed(start, { change: 'wish-set', wish: wish('topic', 'grief', 'nice') });
    expect(softer.wishes).toEqual([wish('topic', 'grief', 'nice'), wish('approach', 'emdr')]);
    const more = changed(start, { change: 'wish-set', wish: wish('comfort', 'emdr') });
    expect(more.wishes).toEqual([...start.wishes, wish('comfort', 'emdr')]);
  });

  it('keeps one ceiling for each kind of session', () => {
    const price = { facet: 'price', session: 'individual', max: 100, importance: 'nice' } as const;
    const twice = led(start, [
      { change: 'wish-set', wish: price },
      { change: 'wish-set', wish: { ...price, max: 120 } },
      { change: 'wish-set', wish: { ...price, session: 'couples' } },
    ]);
    expect(twice.wishes.slice(2)).toEqual([
      { ...price, max: 120 },
      { ...price, session: 'couples' },
    ]);
  });

  it('orders the values that are there, and leaves those it does not name at the end', () => {
    const values = changed(
      { ...start, values: ['a', 'b', 'c'] },
      { change: 'values-order', values: ['c', 'x', 'a'] },
    );
    expect(values.values).toEqual(['c', 'a', 'b']);
  });

  it('orders the wishes that are there, and leaves those it does not name at the end', () => {
    const moved = changed(start, {
      change: 'wishes-order',
      abouts: ['approach emdr', 'topic ocd', 'approach emdr'],
    });
    expect(moved.wishes).toEqual([wish('approach', 'emdr'), wish('topic', 'grief')]);
  });

  it.each<[string, ProfileChange]>([
    ['a wish that is not there', { change: 'wish-drop', about: 'topic ocd' }],
    ['an answer that is not there', { change: 'style-set', item: 'lead_1', answer: null }],
    ['a value that is there', { change: 'value-add', value: 'v_family' }],
  ])('that takes out or adds %s changes nothing', (_what, change) => {
    expect(changed(start, change)).toEqual(start);
  });
});

describe('steps that are sent', () => {
  const set = (one: unknown) => ({ change: 'wish-set', wish: one });

  it('are taken all or none: one wish under a facet that is not its own refuses them', () => {
    const good = [set(wish('topic', 'grief')), set(wish('plan', 'aetna'))];
    expect(profileChangesSchema.safeParse(good).success).toBe(true);
    const { error } = profileChangesSchema.safeParse([...good, set(wish('plan', 'emdr'))]);
    expect(error?.issues).toMatchObject([
      { path: [2, 'wish', 'concept'], message: 'This cannot be wished for under this facet.' },
    ]);
  });

  it('may take out what could not be wished for today', () => {
    expect(profileChangesSchema.safeParse([{ change: 'wish-drop', about: 'plan emdr' }]).success).toBe(true);
  });
});

describe('the steps between two profiles', () => {
  it('are those that a person made, and no more', () => {
    expect(changesBetween(SAMPLE_PROFILE, SAMPLE_PROFILE)).toEqual([]);
    const softer = {
      ...SAMPLE_PROFILE,
      wishes: [wish('topic', 'anxiety', 'nice'), ...SAMPLE_PROFILE.wishes.slice(2)],
    };
    expect(changesBetween(SAMPLE_PROFILE, softer)).toEqual([
      { change: 'wish-drop', about: 'topic trauma' },
      { change: 'wish-set', wish: wish('topic', 'anxiety', 'nice') },
    ]);
  });

  it('name the order only where it is another', () => {
    const [first, ...others] = SAMPLE_PROFILE.wishes;
    const last = { ...SAMPLE_PROFILE, wishes: first ? [...others, first] : [] };
    expect(changesBetween(SAMPLE_PROFILE, last)).toEqual([
      { change: 'wishes-order', abouts: last.wishes.map(aboutOf) },
    ]);
  });

  it('lead from any to any, in its order', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (one, other) => {
        const { wishes, values } = led(one, changesBetween(one, other));
        expect(wishes).toEqual(other.wishes);
        expect(values).toEqual(other.values);
      }),
    );
  });

  it('lead from an empty one to any, and from any to an empty one', () => {
    fc.assert(
      fc.property(anyProfile, (one) => {
        expect(led(EMPTY_PROFILE, changesBetween(EMPTY_PROFILE, one))).toEqual(one);
        expect(led(one, changesBetween(one, EMPTY_PROFILE))).toEqual(EMPTY_PROFILE);
      }),
    );
  });

  it('fit what the background takes, and taken twice change nothing more', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (before, next) => {
        const changes = changesBetween(before, next);
        expect(profileChangesSchema.safeParse(changes).success).toBe(true);
        const once = led(before, changes);
        expect(led(once, changes)).toEqual(once);
      }),
    );
  });

  it('take back nothing that another page has added meanwhile', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, anyProfile, (before, mine, theirs) => {
        const both = led(led(before, changesBetween(before, theirs)), changesBetween(before, mine));
        const abouts = (one: Profile) => new Set(one.wishes.map(aboutOf));
        const known = abouts(before);
        for (const about of abouts(theirs)) if (!known.has(about)) expect(abouts(both)).toContain(about);
        for (const value of theirs.values)
          if (!before.values.includes(value)) expect(both.values).toContain(value);
        for (const item of Object.keys(theirs.style))
          if (!(item in before.style)) expect(Object.keys(both.style)).toContain(item);
      }),
    );
  });
});
