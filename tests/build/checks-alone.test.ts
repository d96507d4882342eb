import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checksAlone, unwritten } from '../../build/checks-alone.ts';
import { namedMethods } from '../../build/named-methods.ts';

const folder = mkdtempSync(join(tmpdir(), 'checks-alone-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Schemas of every kind that is used in the product. */
const SCHEMAS = `(z) => z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('a'),
    text: z.string().min(1).max(4).regex(/^[a-z]*$/).nullable(),
    number: z.int().min(0).max(3).optional(),
    list: z.array(z.enum(['x', 'y'])).max(2).default([]),
  }),
  z.looseObject({
    kind: z.literal('b'),
    pair: z.tuple([z.number(), z.number()]).refine(([low, high]) => low <= high, 'low first').readonly(),
    table: z.record(z.string().max(3), z.unknown()).exactOptional(),
    day: z.union([z.iso.date(), z.null()]).catch(null),
  }),
])`;
const schemas = new Function(`return ${SCHEMAS}`)() as (zod: typeof z) => z.ZodType;

/** What the library makes of our schemas when it is built as it is shipped. */
async function built(plugins: ReturnType<typeof checksAlone>[]): Promise<{ code: string; made: typeof z }> {
  const entry = join(folder, 'entry.js');
  const zod = JSON.stringify(resolve('node_modules/zod/index.js'));
  writeFileSync(
    entry,
    `export { discriminatedUnion, strictObject, looseObject, literal, string, int, array, tuple, number, record, unknown,
  union, iso, enum as enumeration, null as none } from ${zod};`,
  );
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'made' } },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as { output: { code: string }[] };
  const code = output[0]?.code ?? '';
  const library = new Function(`${code}; return made;`)() as Record<string, unknown>;
  const { enumeration, none, ...rest } = library;
  return { code, made: { ...rest, enum: enumeration, null: none } as unknown as typeof z };
}

describe('the library of schemas as it is shipped', () => {
  let whole = '';
  let code = '';
  let shipped: z.ZodType;
  let library: typeof z;
  beforeAll(async () => {
    whole = (await built([])).code;
    const alone = await built([checksAlone()]);
    code = alone.code;
    library = alone.made;
    shipped = schemas((await built([checksAlone(), namedMethods()])).made);
  });

  it('takes and refuses the same, for the same reasons', () => {
    const plain = schemas(z);
    const said = (schema: z.ZodType, value: unknown) => {
      const { success, data, error } = schema.safeParse(value);
      return JSON.stringify(success ? data : error.issues);
    };
    const value = fc.oneof(
      fc.record(
        {
          kind: fc.constantFrom('a', 'b', 'c'),
          text: fc.oneof(fc.string({ maxLength: 6 }), fc.constant(null), fc.constantFrom('a', 'abcd')),
          number: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.double()),
          list: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
        },
        { requiredKeys: ['kind'] },
      ),
      fc.record(
        {
          kind: fc.constant('b'),
          pair: fc.tuple(fc.nat(3), fc.nat(3)),
          table: fc.dictionary(fc.string({ maxLength: 4 }), fc.anything()),
          day: fc.constantFrom('2026-11-28', '2026-13-01', null, 3),
        },
        { requiredKeys: ['kind'] },
      ),
      fc.anything(),
    );
    fc.assert(
      fc.property(value, (one) => {
        expect(said(shipped, one)).toBe(said(plain, one));
      }),
    );
  });

  it('knows its own bounds', () => {
    const { minLength, maxLength } = library.string().min(2).max(9);
    expect([minLength, maxLength]).toEqual([2, 9]);
    expect(library.int().min(3).minValue).toBe(3);
  });

  it('writes nothing down, and holds nothing that would', () => {
    expect(whole).toContain('draft-07');
    expect(code).not.toContain('draft-07');
    expect(code.length).toBeLessThan(whole.length * 0.85);
    expect(() => library.string().toJSONSchema()).toThrow('not written down');
  });
});

it('has every name that was there', () => {
  const code =
    'export const a = 1, b = 2; const d = 3; export function c() {} export { d as e }; export const aggregateChecks = 4;';
  expect(unwritten('/x.js', code).split('\n').slice(1)).toEqual([
    'export { aggregateChecks } from "/x.js";',
    'export { refuse as a, refuse as b, refuse as c, refuse as e };',
  ]);
});
