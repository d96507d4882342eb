import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { deferred } from '../../utils/lookup/deferred.ts';

/** What a schema makes of something: what it gives, or where and why it does not fit. */
const madeOf = (schema: z.ZodType, value: unknown) => {
  const { success, data, error } = schema.safeParse(value);
  return success ? { data } : { issues: error.issues };
};

describe('an object that is made at need', () => {
  it('is not made before something of it is asked for, and once', () => {
    let made = 0;
    const point = deferred(() => {
      made += 1;
      return { x: 1, y: [2] };
    });
    expect(made).toBe(0);
    expect(point.x).toBe(1);
    expect('y' in point).toBe(true);
    expect(point.y).toBe(point.y);
    expect(made).toBe(1);
  });

  it('is what it stands for', () => {
    const when = deferred(() => new Map([['a', 1]]));
    expect(when).toBeInstanceOf(Map);
    expect('size' in when).toBe(true);
    expect('length' in when).toBe(false);
  });

  it('cannot be changed through what stands for it', () => {
    const point: { x?: number } = { x: 1 };
    const stands = deferred(() => point);
    expect(() => {
      stands.x = 2;
    }).toThrow(TypeError);
    expect(() => {
      delete stands.x;
    }).toThrow(TypeError);
    expect(() => Object.defineProperty(stands, 'y', { value: 1 })).toThrow(TypeError);
    expect(point).toEqual({ x: 1 });
  });

  it('is tried again where it could not be made', () => {
    let tries = 0;
    const late = deferred(() => {
      tries += 1;
      if (tries === 1) throw new Error('not yet');
      return { x: 1 };
    });
    expect(() => late.x).toThrow('not yet');
    expect(late.x).toBe(1);
  });
});

describe('a schema that is made at need', () => {
  const name = z.string().min(1).max(5);
  const plain = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one'), name, more: z.array(name).max(2).exactOptional() }),
    z.strictObject({ kind: z.literal('many'), names: z.record(name, name.nullable()).default({}) }),
  ]);
  const lateName = deferred(() => z.string().min(1).max(5));
  const lateMore = deferred(() => z.array(lateName).max(2).exactOptional());
  const lateOne = deferred(() => z.strictObject({ kind: z.literal('one'), name: lateName, more: lateMore }));
  const late = deferred(() =>
    z.discriminatedUnion('kind', [
      lateOne,
      z.strictObject({ kind: z.literal('many'), names: z.record(lateName, lateName.nullable()).default({}) }),
    ]),
  );

  const anyName = fc.oneof(fc.string({ maxLength: 7 }), fc.integer());
  const near = fc.oneof(
    fc.record(
      { kind: fc.constant('one'), name: anyName, more: fc.array(anyName, { maxLength: 3 }), other: fc.nat() },
      { requiredKeys: ['kind'] },
    ),
    fc.record(
      { kind: fc.constant('many'), names: fc.dictionary(fc.string({ maxLength: 7 }), anyName) },
      { requiredKeys: ['kind'] },
    ),
    fc.anything(),
  );

  it('takes and refuses what it would have, for the same reasons', () => {
    fc.assert(
      fc.property(near, (value) => {
        expect(madeOf(late, value)).toEqual(madeOf(plain, value));
      }),
    );
  });

  it('takes what fits', () => {
    expect(late.parse({ kind: 'one', name: 'a', more: ['b'] })).toEqual({
      kind: 'one',
      name: 'a',
      more: ['b'],
    });
    expect(late.parse({ kind: 'many' })).toEqual({ kind: 'many', names: {} });
  });

  it('gives its parts to other schemas', () => {
    const only = lateOne.pick({ name: true });
    expect(only.safeParse({ name: 'a' }).success).toBe(true);
    expect(only.safeParse({ kind: 'one', name: 'a' }).success).toBe(false);
    expect(lateOne.shape.name).toBe(lateName);
    expect(lateOne).toBeInstanceOf(z.ZodObject);
  });
});
