import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencySign, currencyTyped, homeCurrency } from '../../../components/profile/money.ts';
import type { Choice } from '../../../components/profile/profile-choices.ts';
import { strays } from '../../../components/profile/strays.ts';
import { addValue, MOST_VALUES, moveValue, removeValue } from '../../../components/profile/value-order.ts';
import {
  moveWish,
  priceWish,
  readAmount,
  setPrice,
  wishesFor,
  withWeight,
} from '../../../components/profile/wishes.ts';
import type { Importance, PriceWish } from '../../../utils/profile/profile.ts';
import { profileSchema } from '../../../utils/profile/schema.ts';
import { profile, wish } from '../../support/samples.ts';

const price = (session: PriceWish['session'], max: number): PriceWish => ({
  facet: 'price',
  session,
  max,
  importance: 'nice',
});

describe('weighing a wish', () => {
  const before = profile(wish('topic', 'grief'), wish('approach', 'emdr'), price('individual', 120));

  it('adds one that is new, at the end', () => {
    expect(wishesFor(withWeight(before, 'topic', 'anxiety', 'nice'), 'topic')).toEqual([
      wish('topic', 'grief'),
      wish('topic', 'anxiety', 'nice'),
    ]);
  });

  it('changes one that is there, in its place', () => {
    expect(withWeight(before, 'topic', 'grief', 'not').wishes[0]).toEqual(wish('topic', 'grief', 'not'));
  });

  it('takes one out when it is skipped, and leaves the others', () => {
    expect(withWeight(before, 'topic', 'grief', 'skip').wishes).toEqual(before.wishes.slice(1));
    expect(withWeight(before, 'topic', 'anxiety', 'skip')).toEqual(before);
  });

  it('tells the same concept of two facets apart', () => {
    expect(wishesFor(withWeight(before, 'comfort', 'emdr', 'nice'), 'approach')).toEqual([
      wish('approach', 'emdr'),
    ]);
  });

  it('keeps at most one wish for a concept, and always a profile that can be saved', () => {
    const step = fc.tuple(
      fc.constantFrom(
        ['topic', 'grief'] as const,
        ['topic', 'ocd'] as const,
        ['approach', 'haes'] as const,
        ['comfort', 'haes'] as const,
      ),
      fc.constantFrom<Importance | 'skip'>('must', 'nice', 'not', 'skip'),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const end = steps.reduce(
          (now, [[facet, concept], weight]) => withWeight(now, facet, concept, weight),
          profile(),
        );
        const names = end.wishes.map((made) => made.facet !== 'price' && `${made.facet} ${made.concept}`);
        expect(new Set(names).size).toBe(names.length);
        expect(profileSchema.parse(end)).toEqual(end);
        const last = new Map(steps.map(([[facet, concept], weight]) => [`${facet} ${concept}`, weight]));
        expect(names).toHaveLength([...last.values()].filter((weight) => weight !== 'skip').length);
      }),
    );
  });
});

describe('a ceiling', () => {
  it('is one for each kind of session', () => {
    const both = setPrice(
      setPrice(profile(), 'individual', price('individual', 90)),
      'couples',
      price('couples', 150),
    );
    expect(priceWish(both, 'individual')?.max).toBe(90);
    expect(priceWish(setPrice(both, 'individual', price('individual', 80)), 'individual')?.max).toBe(80);
    expect(setPrice(both, 'individual', null).wishes).toEqual([price('couples', 150)]);
    expect(setPrice(both, 'individual', price('individual', 80)).wishes[0]).toEqual(price('individual', 80));
  });

  it.each<[string, number | null | undefined]>([
    ['', null],
    ['  ', null],
    ['120', 120],
    ['$120', 120],
    ['€ 99.50', 99.5],
    ['1,200', 1200],
    ['10,000', 10_000],
    ['12,5', undefined],
    ['0', undefined],
    ['10001', undefined],
    ['-5', undefined],
    ['1e3', undefined],
    ['a lot', undefined],
  ])('typed as %j is %j', (typed, amount) => {
    expect(readAmount(typed)).toBe(amount);
  });
});

describe('the sign of an amount', () => {
  it.each([
    ['en-US', 'USD', '$'],
    ['en-GB', 'GBP', '£'],
    ['de-DE', 'EUR', '€'],
    ['en-CA', 'CAD', '$'],
    ['en', '', ''],
    ['ja-JP', '', ''],
  ])('is that of the country which the language %s names', (language, currency, sign) => {
    expect(homeCurrency(language)).toBe(currency);
    expect(currencySign(currency)).toBe(sign);
  });

  it.each([
    ['£60', 'USD', 'GBP'],
    ['60 €', 'USD', 'EUR'],
    ['$60', 'USD', 'USD'],
    ['$60', 'CAD', 'CAD'],
    ['$60', 'GBP', 'USD'],
    ['60', 'USD', undefined],
  ])('%j at home in %s is %s', (typed, home, currency) => {
    expect(currencyTyped(typed, home)).toBe(currency);
  });
});

describe('the order of the wishes', () => {
  const mixed = profile(
    wish('topic', 'grief'),
    wish('approach', 'emdr', 'nice'),
    wish('topic', 'ocd'),
    wish('hours', 'hours_evening', 'nice'),
    wish('setting', 'setting_online'),
  );
  const order = (from: typeof mixed) => from.wishes.map((one) => (one.facet === 'price' ? '' : one.concept));

  it('changes among those that matter as much; the others stay where they were', () => {
    expect(order(moveWish(mixed, 'setting setting_online', -1))).toEqual([
      'grief',
      'emdr',
      'setting_online',
      'hours_evening',
      'ocd',
    ]);
    expect(order(moveWish(mixed, 'hours hours_evening', -4))).toEqual([
      'grief',
      'hours_evening',
      'ocd',
      'emdr',
      'setting_online',
    ]);
  });

  it('stays at its ends, and for what is not there', () => {
    expect(moveWish(mixed, 'topic grief', -1)).toEqual(mixed);
    expect(moveWish(mixed, 'topic anxiety', 1)).toEqual(mixed);
  });
});

describe('wishes that are on no list', () => {
  it('become choices with their own name, so that they can be seen and taken out', () => {
    const known: Choice[] = [{ id: 'grief', label: 'Grief and loss', words: [] }];
    const imported = profile(
      wish('topic', 'grief'),
      wish('topic', 'anxiety'),
      wish('topic', 'no_such_thing'),
    );
    expect(strays(imported, 'topic', known).map(({ id, label }) => [id, label])).toEqual([
      ['anxiety', 'anxiety'],
      ['no_such_thing', 'no_such_thing'],
    ]);
    expect(strays(imported, 'approach', known)).toEqual([]);
  });
});

describe('values in order', () => {
  const five = ['a', 'b', 'c', 'd', 'e'];

  it('are at most five, each once', () => {
    expect(addValue(five.slice(1), 'z')).toEqual(['b', 'c', 'd', 'e', 'z']);
    expect(addValue(five, 'z')).toEqual(five);
    expect(addValue(['a'], 'a')).toEqual(['a']);
    expect(MOST_VALUES).toBe(5);
  });

  it('move by one place and stay at the ends', () => {
    expect(moveValue(five, 'c', -1)).toEqual(['a', 'c', 'b', 'd', 'e']);
    expect(moveValue(five, 'a', -1)).toEqual(five);
    expect(moveValue(five, 'e', 1)).toEqual(five);
    expect(moveValue(five, 'nobody', 1)).toEqual(five);
  });

  it('come back to where they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 5 }), fc.nat(), (values, pick) => {
        const id = values[pick % (values.length - 1)] as string;
        expect(moveValue(moveValue(values, id, 1), id, -1)).toEqual(values);
        expect(removeValue(values, id)).toHaveLength(values.length - 1);
      }),
    );
  });
});
