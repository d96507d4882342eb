import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, fresh, open, PT, PT_PAGE, pageSays, settled, start, turnOn } from './hall.ts';
import { made } from './made-schemas.ts';

vi.hoisted(() => {
  globalThis.allAnew = true;
});
vi.mock('zod', async (original) => {
  const { noting } = await vi.importActual<typeof import('./made-schemas.ts')>('./made-schemas.ts');
  return noting(await original<Record<string, unknown>>());
});

beforeEach(async () => {
  await fresh();
  await settled();
});

/** What is chosen about keeping is read at each start: when to lock, and where to look. */
const OF_SETTINGS = ['boolean', 'literal', 'literal', 'literal', 'strictObject', 'union'];

describe('a start of the background', () => {
  it('makes the schemas of what it reads, and none of what may be said to it', async () => {
    made.length = 0;
    await start();
    await settled();
    expect(made).toEqual([]);
    await ask('vault-lock-after', { minutes: 15 });
    made.length = 0;
    await start();
    await settled();
    expect(made.toSorted()).toEqual(OF_SETTINGS);
  });

  it('makes no schema of a person, a profile or a lesson where a page asks what to do', async () => {
    open(1, PT_PAGE);
    await turnOn(1, PT.id);
    made.length = 0;
    await start();
    expect(await pageSays(1, { type: 'begin' })).toMatchObject({ draws: true });
    await settled();
    expect(made.length).toBeLessThanOrEqual(42);
  });
});
