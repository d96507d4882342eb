import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { rawEntries } from '../../utils/store/database.ts';
import { erase } from '../../utils/store/erase.ts';
import { STORE_NAMES, STORES, type StoreName } from '../../utils/store/stores.ts';
import { dump, putRaw } from './put.ts';

const OUTSIDE: readonly StoreName[] = ['directories', 'settings'];
const PRIVACY = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8');

const FORMAT = readFileSync(new URL('../../docs/file-format.md', import.meta.url), 'utf8');

beforeEach(erase);

describe('every row of the table', () => {
  it.each(STORE_NAMES.filter((name) => !OUTSIDE.includes(name)))(
    'is sealed by being there: %s',
    async (name) => {
      await putRaw(name, 'canary-key', { canary: 'canary-value' });
      expect(await dump()).not.toMatch(/canary/);
      const { sealed = {}, outside } = await rawEntries();
      expect([Object.keys(sealed).length, outside]).toEqual([1, {}]);
    },
  );

  it('that goes into a copy stands in the description of its file', () => {
    for (const { backup } of Object.values(STORES))
      if ('part' in backup) expect(FORMAT).toContain(`| \`${backup.part}\` |`);
  });

  it('that lies outside is one of few, says why, and stands in what people are told', () => {
    const outside = STORE_NAMES.filter((name) => 'outside' in STORES[name]);
    expect(outside).toEqual(OUTSIDE);
    for (const name of outside) {
      expect(STORES[name].outside).toMatch(/\.$/);
      expect(PRIVACY).toContain(`\`${name}\``);
    }
    const inPart = STORE_NAMES.filter((name) => STORES[name].whileLocked);
    expect(inPart).toEqual(['taught']);
    for (const name of inPart) expect(PRIVACY).toContain(`\`${name}\``);
  });
});
