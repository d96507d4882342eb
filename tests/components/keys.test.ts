import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { FAMILIES } from './families.ts';

const root = new URL('../../', import.meta.url);
const sources = globSync(['{components,entrypoints,utils}/**/*.{ts,tsx}', 'wxt.config.ts'], { cwd: root })
  .map((path) => readFileSync(new URL(path, root), 'utf8'))
  .join('\n');

const made = new Set(FAMILIES.flatMap(([, keys]) => keys));
/** Keys that stand whole in the source, between quotes, or in a manifest between underscores. */
const written = new Set([...sources.matchAll(/['"](?:__MSG_)?(\w+?)(?:__)?['"]/g)].map(([, key]) => key));

describe('every text', () => {
  it('has a key that browsers take: one that does not keeps the whole extension from loading', () => {
    expect(Object.keys(messages).filter((key) => !/^[a-z0-9_]+$/i.test(key))).toEqual([]);
  });

  it.each(Object.keys(messages))('%s is used', (key) => {
    expect(written.has(key) || made.has(key)).toBe(true);
  });
});

describe('every key that is put together', () => {
  it.each(FAMILIES)('%s stands in the source, and each of its texts exists', (way, keys) => {
    expect(sources).toContain(way);
    expect(keys.filter((key) => !(key in messages))).toEqual([]);
  });
});
