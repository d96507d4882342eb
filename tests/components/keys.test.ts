import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);
const sources = globSync(['{components,entrypoints,utils}/**/*.{ts,tsx}', 'wxt.config.ts'], { cwd: root })
  .map((path) => readFileSync(new URL(path, root), 'utf8'))
  .join('\n');

/** Keys that are put together where they are used, and where that is. */
const FAMILIES: [keys: RegExp, made: string][] = [
  [/^band_/, '`band_${'],
  [/^where_/, '`where_${'],
  [/^importance_tag_/, '`importance_tag_${'],
  [/^importance_/, '`importance_${'],
  [/^wish_price_/, '`wish_price_${'],
  [/^price_(individual|couples)$/, '`price_${'],
  [/^place_/, '`place_${'],
  [/^order_(estimate|site)$/, '`order_${'],
  [/^limit_/, '`limit_${'],
  [/^way_\w+_note$/, '_note`'],
  [/^way_/, '`way_${'],
  [/^facet_/, '`facet_${'],
  [/^comfort_/, '`comfort_${'],
  [/^step_(negative|positive)_/, '`step_${'],
  [/^directory_/, '`directory_${'],
  [/_ask$/, '_ask`'],
];

describe('every text', () => {
  it.each(Object.keys(messages))('%s is used', (key) => {
    const whole = new RegExp(`['"_]${key}(['"]|__)`).test(sources);
    const made = FAMILIES.some(([keys, way]) => keys.test(key) && sources.includes(way));
    expect(whole || made).toBe(true);
  });
});
