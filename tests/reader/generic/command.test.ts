import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../../scripts/read.ts';
import { PAGES } from './pages.ts';

const PAGE = 'tests/reader/generic/pages/table.html';

describe('the command that reads a saved page', () => {
  it('reads a page of no known directory when it is told to', async () => {
    const reading = await readSavedPage({ file: PAGE, url: PAGES.table, generic: true });
    expect([
      reading.page,
      reading.directory,
      reading.listings.length,
      Object.entries(reading.coverage.fields).find(([field]) => field === 'name'),
    ]).toEqual(['results', null, 4, ['name', 4]]);
  });

  it('refuses a page that is too large with a sentence', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'foreword-'));
    const file = join(folder, 'large.html');
    writeFileSync(file, `<!doctype html><p>${'word'.repeat(1_300_000)}</p>`);
    await expect(readSavedPage({ file, url: PAGES.table, generic: true })).rejects.toThrow(
      /too large to read\.$/,
    );
    rmSync(folder, { recursive: true });
  });
});
