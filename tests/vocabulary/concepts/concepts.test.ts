import { describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import {
  allConcepts,
  conceptOf,
  conceptsOf,
  isNoPlan,
  isOf,
} from '../../../utils/vocabulary/concepts/concepts.ts';
import { PROFILE_ITEMS } from '../../../utils/vocabulary/concepts/profile-items.ts';
import { VALUES } from '../../../utils/vocabulary/concepts/values.ts';
import freeText from '../../../utils/vocabulary/tagger/data/free-text.json' with { type: 'json' };

describe('the catalogue', () => {
  test('no id is used twice, for a concept or a value, and none needs quoting in a key or an attribute', () => {
    const ids = [...allConcepts(), ...VALUES].map(({ id }) => id);
    const seen = new Set<string>();
    expect(ids.filter((id) => seen.size === seen.add(id).size)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z][\w-]*$/);
  });

  test('the kinds of the data become kinds of concept', () => {
    expect(conceptOf('fmt_couple')?.kind).toBe('population');
    expect(conceptOf('setting_online')?.kind).toBe('practical');
    expect(conceptOf('pay_cash')?.kind).toBe('practical');
    expect(conceptOf('f_jewish')?.kind).toBe('identity');
    expect(conceptOf('state_or')?.kind).toBe('state');
    expect(conceptOf('lang_es')?.kind).toBe('language');
    expect(conceptOf('superbill')?.kind).toBe('practical');
    expect(conceptOf('nothing')).toBeUndefined();
  });

  test('every kind has concepts and every concept a label', () => {
    for (const kind of new Set(allConcepts().map((concept) => concept.kind)))
      expect(conceptsOf(kind).length).toBeGreaterThan(kind === 'profession' ? 5 : 30);
    for (const concept of allConcepts()) expect(concept.label).not.toBe('');
  });

  test('no subkind stands under two kinds', () => {
    const kinds = Map.groupBy(allConcepts(), ({ subkind }) => subkind);
    for (const [subkind, concepts] of kinds)
      expect(new Set(concepts.map(({ kind }) => kind)).size, subkind).toBe(1);
  });

  test.each([
    ['hours_weekend', ['hours'], true],
    ['status_open', ['hours'], false],
    ['r_black', ['faith', 'clinician_ethnicity'], true],
    ['f_secular', ['faith'], true],
    ['haes', ['affirming'], true],
    ['pastoral', ['affirming'], false],
    ['emdr', [], false],
    ['Asheville', ['setting'], false],
    ['constructor', ['setting'], false],
    ['setting_on_the_moon', ['setting'], false],
  ] as const)('%s is of %j: %s', (id, subkinds, is) => {
    expect(isOf(id, ...subkinds)).toBe(is);
  });

  test('what stands among the plans and is none', () => {
    const none = conceptsOf('insurer').filter(({ id }) => isNoPlan(id));
    expect(none.map(({ id }) => id).sort()).toEqual(['group_pool', 'most_ppo', 'oon', 'self_pay']);
    for (const id of ['aetna', 'superbill', 'nothing']) expect(isNoPlan(id)).toBe(false);
  });

  test('a style vector keeps to its range', () => {
    for (const { style } of conceptsOf('approach')) {
      if (style === null) continue;
      for (const value of [style.lead, style.depth, style.time, style.stance, style.work])
        expect(Math.abs(value)).toBeLessThanOrEqual(2);
      expect(style.conf).toBeLessThanOrEqual(0.65);
    }
  });

  test('every free-text phrase belongs to a concept', () => {
    const unknown = freeText.items
      .map((item) => item.id)
      .filter((id) => id !== '-' && conceptOf(id) === undefined);
    expect(unknown).toEqual([]);
  });
});

describe('values and items of style', () => {
  test('values lead to questions, and items to an axis', () => {
    expect(VALUES).toHaveLength(20);
    const texts: Record<string, { message: string }> = messages;
    for (const { id } of VALUES)
      expect(texts[`value_q_${id.slice('v_'.length)}_ask`]?.message, id).toMatch(/\?$/);
    expect(PROFILE_ITEMS).toHaveLength(13);
    for (const item of PROFILE_ITEMS)
      expect([item.first, item.second].every((pole) => pole.length > 0)).toBe(true);
  });
});
