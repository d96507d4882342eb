import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { idTypes, idTypesAreFresh } from '../../scripts/vocabulary-types.ts';
import { CONCEPTS, conceptOf, conceptsOf } from '../../utils/vocabulary/concepts.ts';
import freeText from '../../utils/vocabulary/data/free-text.json' with { type: 'json' };
import { PROFILE_ITEMS } from '../../utils/vocabulary/profile-items.ts';
import { BASE_RATES, FIELD_PRESENCE, TICK_COUNTS } from '../../utils/vocabulary/rates.ts';
import { VALUES } from '../../utils/vocabulary/values.ts';

describe('the catalogue', () => {
  test('no id is used twice', () => {
    expect(new Set(CONCEPTS.map((concept) => concept.id)).size).toBe(CONCEPTS.length);
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
    for (const kind of new Set(CONCEPTS.map((concept) => concept.kind)))
      expect(conceptsOf(kind).length).toBeGreaterThan(30);
    for (const concept of CONCEPTS) expect(concept.label).not.toBe('');
  });

  test('a style vector keeps to its range', () => {
    for (const { style } of conceptsOf('approach')) {
      if (style === null) continue;
      for (const value of [style.lead, style.depth, style.time, style.stance, style.work])
        expect(Math.abs(value)).toBeLessThanOrEqual(2);
      expect(style.conf).toBeLessThanOrEqual(0.65);
    }
  });

  test('the types of ids are written from the data as it is now', async () => {
    expect(await idTypesAreFresh()).toBe(true);
    expect(idTypes()).toContain("  | 'emdr'\n");
  });

  test('every free-text phrase belongs to a concept', () => {
    const unknown = freeText.items
      .map((item) => item.id)
      .filter((id) => id !== '-' && conceptOf(id) === undefined);
    expect(unknown).toEqual([]);
  });
});

describe('figures by concept', () => {
  test('ticked labels of 2017 lead to concepts', () => {
    expect(BASE_RATES.issuesAny.get('anxiety')).toBe(0.92);
    expect(BASE_RATES.issuesTopThree.get('ocd')).toBe(0.018);
    expect(BASE_RATES.approaches.get('cbt')).toBe(0.621);
    expect(BASE_RATES.ages.get('age_adult')).toBe(0.928);
    expect(BASE_RATES.participants.get('fmt_couple')).toBe(0.58);
    expect(BASE_RATES.communities.get('com_gay')).toBe(0.301);
  });

  test('several labels of one concept give the highest rate', () => {
    expect(BASE_RATES.issuesAny.get('lgbtq')).toBe(0.382);
  });

  test('every rate is a share', () => {
    for (const rates of Object.values(BASE_RATES)) {
      for (const rate of rates.values()) expect(rate > 0 && rate <= 1).toBe(true);
    }
    expect(FIELD_PRESENCE.fee).toBeGreaterThan(0.5);
    expect(TICK_COUNTS.issues_median).toBe(21);
  });

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
