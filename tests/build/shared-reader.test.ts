import { resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { borrowed, sharedReader } from '../../build/shared-reader.ts';

type Reader = Record<string, (...given: unknown[]) => unknown>;
const scope = globalThis as { forewordReader?: Reader };
afterAll(() => {
  delete scope.forewordReader;
});

/** A script of ours as it ships. */
async function built(name: string, plugins: ReturnType<typeof sharedReader>[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: {
      write: false,
      lib: { entry: resolve(`entrypoints/${name}/index.ts`), formats: ['iife'], name: 'made' },
    },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as { output: { code: string }[] };
  return output[0]?.code ?? '';
}

/** Stands in the tables of words alone. */
const WORDS = 'sophrolog';

describe('the reader of any page', () => {
  it('is taken from there by a script that comes after it', () => {
    scope.forewordReader = { isProse: (text) => `asked of ${String(text)}` };
    const made = new Function(`${borrowed(['isProse']).replace('export ', '')} return isProse;`)();
    expect(made('this')).toBe('asked of this');
  });

  it.each(['anywhere', 'once', 'teach'])('ships once: %s is without its words', async (name) => {
    const [alone, beside] = await Promise.all([built(name, []), built(name, [sharedReader()])]);
    expect(alone).toContain(WORDS);
    expect(beside).not.toContain(WORDS);
    expect(beside).toContain('forewordReader');
    expect(beside.length).toBeLessThan(alone.length / 3);
  });

  it('stays whole in the script that brings it', async () => {
    expect(await built('shape', [sharedReader()])).toContain(WORDS);
  });
});
