import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lessUnknownKeys } from '../../utils/store/unknown-keys.ts';

const inner = z.strictObject({ a: z.number() });
const schema = z.strictObject({ id: z.string(), inner: inner.optional(), rows: z.array(inner).optional() });

describe('a record of a file', () => {
  it('that fits is taken as it is', () => {
    expect(lessUnknownKeys(schema, { id: 'a' })).toEqual({ record: { id: 'a' }, leftOut: [], more: 0 });
  });

  it('loses the keys that are not known, whatever they are called, and each is named', () => {
    const names = fc.uniqueArray(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(names, (keys) => {
        const unknown = keys.filter((key) => key !== 'id' && key !== 'inner');
        const raw = Object.fromEntries([['id', 'a'], ...unknown.map((key) => [key, 1])]) as object;
        const { record, leftOut } = lessUnknownKeys(schema, raw) ?? {};
        expect(record).toEqual({ id: 'a' });
        expect(leftOut?.map(({ what }) => what).sort()).toEqual(unknown.map((key) => key || '?').sort());
      }),
    );
  });

  it('loses them in what it holds too, wherever they stand, and nothing else', () => {
    const raw = {
      id: 'a',
      x: 1,
      inner: { a: 1, b: 2 },
      rows: [{ a: 1 }, { a: 2, b: 2, c: 3 }, { b: 1, a: 3 }],
    };
    expect(lessUnknownKeys(schema, raw)).toEqual({
      record: { id: 'a', inner: { a: 1 }, rows: [{ a: 1 }, { a: 2 }, { a: 3 }] },
      leftOut: ['b', 'c', 'x'].map((what) => ({ what, why: 'unknown_part' })),
      more: 0,
    });
  });

  it('names a hundred of them and counts the rest', () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`k${at}`, 1]));
    const { leftOut, more } = lessUnknownKeys(schema, { id: 'a', ...many }) ?? {};
    expect([leftOut?.length, more]).toEqual([100, 150]);
  });

  it.each([
    ['whose own keys do not fit either', { id: 1, x: 1 }],
    ['that holds what does not fit', { id: 'a', inner: { a: 'x', b: 2 } }],
    ['that is none', [1]],
    ['that is nothing', null],
  ])('%s is none', (_what, raw) => {
    expect(lessUnknownKeys(schema, raw)).toBeNull();
  });

  it('is left as it was given', () => {
    const raw = Object.freeze({ id: 'a', x: 1, inner: Object.freeze({ a: 1, b: 2 }) });
    expect(lessUnknownKeys(schema, raw)?.record).toEqual({ id: 'a', inner: { a: 1 } });
    expect(raw).toEqual({ id: 'a', x: 1, inner: { a: 1, b: 2 } });
  });

  it('that is a list in a list without end is none, and does not throw', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(lessUnknownKeys(schema, { id: 'a', deep })).toBeNull();
  });
});
