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
  [/^import_left_/, '`import_left_${'],
  [/^erase_left_/, '`erase_left_${'],
  [/^trouble_\w+_help$/, '_help`'],
  [/^trouble_/, '`trouble_${'],
  [/^way_\w+_note$/, '_note`'],
  [/^way_/, '`way_${'],
  [/^facet_/, '`facet_${'],
  [/^comfort_/, '`comfort_${'],
  [/^step_(negative|positive)_/, '`step_${'],
  [/^directory_/, '`directory_${'],
  [/_ask$/, '_ask`'],
  [/^ev_band_/, '`ev_band_${'],
  [/^ev_basis_/, '`ev_basis_${'],
  [/^ev_about_/, '`ev_about_${'],
  [/^questions_s/, '`questions_${'],
  [/^rule_/, '`rule_${'],
  [/^ally_item_/, '`ally_item_${'],
  [/^ally_answer_/, '`ally_answer_${'],
  [/^ally_follow_/, '`ally_follow_${'],
  [/^ally_compared_/, '`ally_compared_${'],
  [/^ally_flag_/, '`ally_${flag'],
  [/^ally_part_/, '`ally_part_${'],
  [/^ally_stage_/, '`ally_stage_${'],
  [/^ally_standing_(bond|goals|tasks)_/, '`ally_standing_${'],
  [/^ally_impression_/, '`ally_impression_${'],
  [/^ally_change_/, '`ally_change_${'],
  [/^ally_raise_\w+_(why|say_\d)$/, '`ally_raise_${'],
  [/^ally_choice_\w+_say$/, '`ally_choice_${'],
  [/^ally_leaving_(in_person|reason|message|plain)(_say)?$/, '`ally_leaving_${'],
  [/^ally_missing_/, '`ally_missing_${'],
  [/^import_left_/, '`import_left_${'],
  [/^teach_field_/, '`teach_field_${'],
  [/^teach_no_(key|name)_help$/, '_help`'],
  [/^ally_wish_/, '`ally_wish_${'],
];

describe('every text', () => {
  it('has a key that browsers take: one that does not keeps the whole extension from loading', () => {
    expect(Object.keys(messages).filter((key) => !/^[a-z0-9_]+$/i.test(key))).toEqual([]);
  });

  it.each(Object.keys(messages))('%s is used', (key) => {
    const whole = new RegExp(`['"_]${key}(['"]|__)`).test(sources);
    const made = FAMILIES.some(([keys, way]) => keys.test(key) && sources.includes(way));
    expect(whole || made).toBe(true);
  });
});
