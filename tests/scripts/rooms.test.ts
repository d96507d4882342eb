import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterEach, describe, expect, it } from 'vitest';
import config from '../../.dependency-cruiser.mjs';

let house: string | undefined;
afterEach(() => {
  if (house !== undefined) rmSync(house, { recursive: true });
  house = undefined;
});

/** The names of the rules that a house of these files breaks; each file imports what stands beside its name. */
async function broken(files: Record<string, string[]>): Promise<string[]> {
  house = mkdtempSync(path.join(tmpdir(), 'house-'));
  for (const [file, imports] of Object.entries(files)) {
    const at = path.join(house, file);
    mkdirSync(path.dirname(at), { recursive: true });
    const lines = imports.map((to, n) => {
      const from = path.relative(path.dirname(at), path.join(house ?? '', to));
      return `import { a as a${n} } from '${from.startsWith('.') ? from : `./${from}`}';\nvoid a${n};\n`;
    });
    writeFileSync(at, `${lines.join('')}export const a = 1;\n`);
  }
  const { output } = await cruise(['.'], {
    ruleSet: { forbidden: config.forbidden },
    validate: true,
    baseDir: house,
    tsPreCompilationDeps: true,
  });
  if (typeof output === 'string') throw new Error('No report was made.');
  return output.summary.violations.map(({ rule }) => rule.name).sort();
}

describe('who may import whom', () => {
  it('lets a room import what the table says', async () => {
    expect(
      await broken({
        'utils/fit/order.ts': ['utils/listing/listing.ts', 'utils/vocabulary/concepts/zones.ts'],
        'utils/listing/listing.ts': [],
        'utils/vocabulary/concepts/zones.ts': [],
      }),
    ).toEqual([]);
  });

  it('lets nothing that ships import how it is built, and that nothing of the scripts around it', async () => {
    expect(
      await broken({
        'utils/listing/listing.ts': ['build/shipped-data.ts'],
        'build/shipped-data.ts': ['scripts/read.ts'],
        'wxt.config.ts': ['build/shipped-data.ts', 'scripts/read.ts'],
        'scripts/read.ts': [],
      }),
    ).toEqual(['build-stands-alone', 'build-stands-alone', 'scripts-stay-out']);
  });

  it('refuses what it does not say', async () => {
    expect(
      await broken({ 'utils/fit/order.ts': ['utils/store/open.ts'], 'utils/store/open.ts': [] }),
    ).toEqual(['utils/fit']);
  });

  it('holds a room within a room to its own line', async () => {
    expect(
      await broken({
        'utils/vocabulary/concepts/zones.ts': ['utils/vocabulary/tagger/text.ts'],
        'utils/vocabulary/tagger/text.ts': [],
        'utils/reader/page/census.ts': ['utils/reader/teach/rows.ts'],
        'utils/reader/teach/rows.ts': [],
      }),
    ).toEqual(['utils/reader/page', 'utils/vocabulary/concepts']);
  });

  it('refuses a room that it does not know, whoever asks it', async () => {
    expect(
      await broken({
        'utils/misc/a.ts': ['utils/listing/listing.ts'],
        'utils/listing/listing.ts': [],
        'components/card.tsx': ['utils/misc/a.ts'],
      }),
    ).toEqual(['no-other-room', 'no-other-room-is-asked']);
  });

  it('refuses a file that lies in no room', async () => {
    expect(
      await broken({
        'utils/reader/loose.ts': [],
        'utils/reader/page/census.ts': ['utils/reader/loose.ts'],
      }),
    ).toEqual(['no-other-room-is-asked', 'utils/reader/page']);
  });
});
