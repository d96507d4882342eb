import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { made } from './made-schemas.ts';

vi.mock('zod', async (original) => {
  const { noting } = await import('./made-schemas.ts');
  return noting(await original<Record<string, unknown>>());
});

const holders = globSync('utils/**/*.ts').filter((file) => /from 'zod'/.test(readFileSync(file, 'utf8')));

it('a schema is made when something is checked by it, and not when its module is read', async () => {
  expect(holders).toContain('utils/listing/schema.ts');
  for (const file of holders) {
    await import(resolve(file));
    expect([file, ...made]).toEqual([file]);
  }
  const { listingSchema } = await import('../../../utils/listing/schema.ts');
  expect(listingSchema.safeParse({}).success).toBe(false);
  expect(made.length).toBeGreaterThan(30);
});
