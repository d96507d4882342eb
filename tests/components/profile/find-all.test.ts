import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, keyOfAnything } from '../../../components/profile/find-all.ts';
import { takeUp } from '../../../components/profile/take-up.ts';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { EMPTY_PROFILE } from '../../../utils/profile/profile.ts';
import { profileSchema } from '../../../utils/profile/schema.ts';
import { profile, wish } from '../../support/samples.ts';
import { some, times } from '../../support/times.ts';

const found = (typed: string) => findAll(CHOICES, typed).map(keyOfAnything);

describe('one search over all parts', () => {
  it.each([
    ['CBT', 'approach cbt'],
    ['panic', 'topic panic'],
    ['my husband died', 'topic grief'],
    ['widow', 'topic grief'],
    ['Aetna', 'plan aetna'],
    ['BCBS of Texas', 'plan bcbs'],
    ['sliding scale', 'setting sliding'],
    ['out of network', 'setting superbill'],
    ['a woman', 'comfort g_woman'],
    ['Texas', 'state state_tx'],
    ['evening', 'hours hours_evening'],
    ['under $120', 'price individual'],
    ['directness', 'value v_honesty'],
    ['no homework', 'style work_1'],
    ['tears', 'style depth_1'],
    ['cost', 'section money'],
    ['El Paso', 'place El Paso'],
  ])('puts for %j first: %s', (typed, expected) => {
    expect(found(typed)[0]).toBe(expected);
  });

  it('takes up what is not wanted as not wanted, where it is offered', () => {
    const [first] = findAll(CHOICES, 'not Christian counseling');
    expect(first).toMatchObject({ is: 'wish', facet: 'comfort', importance: 'not' });
  });

  it('hears several wishes at once', () => {
    expect(found('my husband died, can’t sleep, under $120')).toEqual(
      expect.arrayContaining(['topic grief', 'topic sleep', 'price individual']),
    );
  });

  it('finds nothing for nothing, and for what listings are not read for', () => {
    expect(found('  ')).toEqual([]);
    expect(found('purple aquarium')).toEqual([]);
  });

  it('finds whatever is offered by its own name', () => {
    const all = [...Object.values(CHOICES.facets), ...Object.values(CHOICES.comfort)].flat();
    const missed = some(all, 250).filter(
      ({ id, label }) => !found(label).some((key) => key.split(' ').slice(1).join(' ') === id),
    );
    expect(missed.map(({ label }) => label)).toEqual([]);
  });

  it('finds each thing once, and not too many, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('a', 'an', 'e', 'therapy')), (typed) => {
        const keys = found(typed);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(12);
      }),
      { numRuns: times(30, 100) },
    );
  });
});

describe('what is picked of it', () => {
  const pick = (typed: string, from = EMPTY_PROFILE) => {
    const [first] = findAll(CHOICES, typed);
    if (!first) throw new Error(`Nothing for ${typed}`);
    return takeUp(from, first);
  };

  it('is added where it is offered, as it was meant', () => {
    expect(pick('widow')).toMatchObject({ section: 'help', added: 'Grief and loss' });
    expect(pick('Texas').next.wishes).toEqual([wish('state', 'state_tx', 'must')]);
    expect(pick('not Christian counseling').next.wishes).toEqual([wish('comfort', 'christian', 'not')]);
    expect(pick('under $120').next.wishes).toMatchObject([{ facet: 'price', max: 120 }]);
    expect(pick('directness').next.values).toEqual(['v_honesty']);
  });

  it('leaves what is there as it is', () => {
    const before = profile(wish('topic', 'grief', 'must'));
    expect(pick('grief', before)).toEqual({ section: 'help', next: before, added: null });
    const five = { ...EMPTY_PROFILE, values: ['a', 'b', 'c', 'd', 'e'] };
    expect(pick('directness', five).next).toBe(five);
  });

  it('only opens where a question or a part was picked', () => {
    expect(pick('no homework')).toEqual({ section: 'style', next: EMPTY_PROFILE, added: null });
    expect(pick('cost')).toEqual({ section: 'money', next: EMPTY_PROFILE, added: null });
  });

  it('always makes a profile that can be kept', () => {
    const words = fc.constantFrom('widow', 'Aetna', 'under $90', 'a woman', 'privacy', 'ohio', 'no homework');
    fc.assert(
      fc.property(fc.array(words), (typed) => {
        const end = typed.reduce((now, each) => pick(each, now).next, EMPTY_PROFILE);
        expect(profileSchema.parse(end)).toEqual(end);
      }),
      { numRuns: times(30, 100) },
    );
  });
});
