import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt, valuesAlong } from '../../../utils/reader/descriptor/path.ts';

const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

describe('a path', () => {
  it('leads through own properties and places in a list', () => {
    expect(valueAt({ fees: [{ each: 140 }] }, 'fees.0.each')).toBe(140);
    expect(valueAt('itself', '')).toBe('itself');
  });

  it.each(INHERITED)('leads nowhere by the inherited name %s', (name) => {
    expect(valueAt({}, name)).toBeUndefined();
    expect(valueAt([], `${name}.name`)).toBeUndefined();
    expect(valuesAlong({ a: {} }, `*.${name}`, false)).toEqual([]);
  });

  it('does not enter a text', () => {
    expect(valueAt({ name: 'Ada' }, 'name.length')).toBeUndefined();
    expect(valuesAlong({ name: 'Ada' }, 'name.*', false)).toEqual([]);
  });

  it('reaches every element by a star, in order, and keys by their beginning', () => {
    const state = { 'data-a': [1, 2], 'data-b': [3], other: [4] };
    expect(valuesAlong(state, 'data-*.*', false)).toEqual([1, 2, 3]);
    expect(valuesAlong(state, '*.*', false)).toEqual([1, 2, 3, 4]);
  });

  it('reaches no more than its limit', () => {
    const state = Array.from({ length: 50 }, () => Array(50).fill('x'));
    expect(valuesAlong(state, '*.*', false, 100)).toHaveLength(100);
  });

  it('leads by a name from each element of a list, by a place from that one', () => {
    expect(valuesAlong([{ a: 1 }, { a: 2 }, 3], 'a', false)).toEqual([1, 2]);
    expect(valuesAlong([{ a: 1 }, { a: 2 }], '1.a', false)).toEqual([2]);
    expect(valuesAlong([[{ a: 1 }]], 'a', false)).toEqual([]);
  });

  it('may be several, of which each is gone in its turn', () => {
    const state = { a: { b: 1 }, list: [2, 3] };
    expect(valuesAlong(state, 'list.*|a.b|gone', false)).toEqual([2, 3, 1]);
    expect(valuesAlong([4, 5], '|1', false)).toEqual([4, 5, 5]);
    expect(valuesAlong(state, 'list.*|list.*', false, 3)).toEqual([2, 3, 2]);
  });

  it('treats a state that is said to be flat and is not as a plain one', () => {
    expect(valuesAlong({ a: { b: 1 } }, 'a.b', true)).toEqual([1]);
  });

  it('never throws, whatever the value and the path', () => {
    const step = fc.oneof(fc.constantFrom(...INHERITED, '*', 'a*', '0', '', '|'), fc.string());
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(step), fc.boolean(), (value, steps, flat) => {
        const path = steps.join('.');
        valueAt(value, path);
        expect(valuesAlong(value, path, flat).length).toBeLessThanOrEqual(2000);
      }),
    );
  });
});
