import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowance, followReference, resolveReference } from '../../../utils/reader/descriptor/nuxt.ts';
import { valuesAlong } from '../../../utils/reader/descriptor/path.ts';

/** How many values a resolved state holds. */
const size = (value: unknown): number =>
  value !== null && typeof value === 'object'
    ? Object.values(value).reduce<number>((sum, item) => sum + size(item), 1)
    : 1;

describe('a flat state', () => {
  it('is followed through every kind of wrapper', () => {
    for (const wrapper of ['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'EmptyRef'])
      expect(resolveReference([[wrapper, 1], { name: 2 }, 'Ada'], 0)).toEqual({ name: 'Ada' });
  });

  it('gives references one level deep, and values to the bottom', () => {
    const flat = [{ people: 1 }, [2, 2], { id: 3 }, 700101];
    expect(followReference(flat, 1)).toEqual([2, 2]);
    expect(resolveReference(flat, 0)).toEqual({ people: [{ id: 700101 }, { id: 700101 }] });
  });

  it('leaves out what is no reference or leads nowhere', () => {
    for (const reference of [99, -1, 0.5, '0', null, undefined])
      expect(resolveReference(['root'], reference)).toBeUndefined();
  });

  it('ends where wrappers wrap each other', () => {
    expect(
      resolveReference(
        [
          ['Ref', 1],
          ['Reactive', 0],
        ],
        0,
      ),
    ).toBeUndefined();
  });

  it('takes a key that would pollute as a key like any other', () => {
    const flat = [JSON.parse('{"__proto__":1}') as unknown, { polluted: 2 }, 'yes'];
    expect(Object.hasOwn(resolveReference(flat, 0) as object, '__proto__')).toBe(true);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('a state that refers to itself many times over', () => {
  it('ends within the allowance', () => {
    expect(size(resolveReference([Array(50).fill(0)], 0, allowance(1_000)))).toBeLessThan(2_000);
    const object = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, 0]));
    expect(size(resolveReference([object], 0, allowance(1_000)))).toBeLessThan(2_000);
  });

  it('ends when it is as wide as it is deep', () => {
    const can = allowance();
    resolveReference([Array(100_000).fill(0)], 0, can);
    expect(can.left).toBe(0);
  });

  it('shares one allowance between all records of the page', () => {
    const records = [Array.from({ length: 500 }, () => 1), Array(50).fill(1)];
    const filled = valuesAlong(records, '*', true).filter((record) => record !== undefined);
    expect(filled.length).toBeGreaterThan(0);
    expect(filled.length).toBeLessThan(500);
  });

  it('never throws, whatever refers to whatever', () => {
    const reference = fc.integer({ min: -1, max: 8 });
    const entry = fc.oneof(
      fc.array(reference, { maxLength: 6 }),
      fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), reference),
      fc.tuple(fc.constantFrom('Reactive', 'Ref'), reference),
      fc.string(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (flat) => {
        const can = allowance(500);
        resolveReference(flat, 0, can);
        expect(can.left).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
