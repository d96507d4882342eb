import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Band } from '../../utils/fit/estimate-types.ts';
import { formatMessage, type Message } from '../../utils/messages/format.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { assess } from '../../utils/questions/assess.ts';
import { BANK } from '../../utils/questions/bank.ts';
import { listing, profile, wish } from '../support/samples.ts';

const TEXTS: Record<string, Message> = messages;
const all = Object.entries(TEXTS);
const asks = all.filter(([key]) => /^q_.*_ask$/.test(key));

describe('every text', () => {
  it.each([
    'match',
    'matches',
    'best',
    'recommended',
    'score',
    'compatible',
    'heart',
    'star',
    'client',
    'patient',
  ])('is without the word "%s"', (word) => {
    const said = all.filter(([, { message }]) => new RegExp(`\\b${word}s?\\b`, 'i').test(message));
    expect(said.map(([key]) => key)).toEqual([]);
  });

  it('is without a percentage, a star or a heart as a sign', () => {
    expect(all.filter(([, { message }]) => /[%★☆⭐♥❤♡]/u.test(message)).map(([key]) => key)).toEqual([]);
  });

  it('is not empty, and has no space at either end or twice', () => {
    for (const [key, { message }] of all) expect(message, key).toMatch(/^\S+( \S+)*$/);
  });

  it('declares the placeholders that it uses and uses those that it declares, numbered from 1', () => {
    for (const [key, { message, placeholders = {} }] of all) {
      const used = [...message.matchAll(/\$([a-z]+)\$/gi)].map(([, name]) => name);
      expect([...new Set(used)].sort(), key).toEqual(Object.keys(placeholders).sort());
      const contents = Object.values(placeholders).map(({ content }) => content);
      expect(contents.sort(), key).toEqual(contents.map((_, index) => `$${index + 1}`));
    }
  });
});

describe('every question', () => {
  it.each(BANK.map(({ id }) => id))('%s of the bank has a text of its own', (id) => {
    expect(Object.keys(TEXTS)).toContain(`${id}_ask`);
    expect(BANK.filter((question) => question.id === id)).toHaveLength(1);
  });

  it.each(asks)('%s can be said aloud: one question of at most 25 words', (_key, { message }) => {
    expect(message.split(/\s+/).length).toBeLessThanOrEqual(25);
    expect(message).toMatch(/^[^?]+\?$/);
    expect(message).not.toMatch(/[/()[\]{}<>]/);
  });

  it('that is chosen has all of its slots filled, and a reason in words', () => {
    const pages = [
      listing(),
      listing({ statement: 'I do not offer EMDR. I work with anxiety.', feeIndividual: [200, 250] }),
      listing({ profession: 'Associate', insurance: ['Aetna'], specialties: ['Trauma', 'OCD'] }),
    ];
    const people = [
      SAMPLE_PROFILE,
      profile(wish('state', 'state_ca'), wish('plan', 'aetna'), wish('language', 'lang_es')),
      profile(
        wish('topic', 'ocd'),
        wish('approach', 'erp'),
        wish('age', 'age_teens'),
        wish('topic', 'trauma', 'not'),
      ),
    ];
    const chosen = people.flatMap((who) => pages.flatMap((page) => assess(who, page).questions));
    expect(chosen.length).toBeGreaterThan(people.length * pages.length);
    for (const { id, slots, why, whySlots } of chosen) {
      for (const [key, given] of [
        [`${id}_ask`, slots],
        [why, whySlots],
      ] as const) {
        expect(Object.keys(TEXTS), id).toContain(key);
        const needed = Object.keys(TEXTS[key]?.placeholders ?? {}).length;
        expect(given.length, key).toBeGreaterThanOrEqual(needed);
        expect(
          given.every((slot) => slot.trim() !== ''),
          key,
        ).toBe(true);
        expect(formatMessage(TEXTS, key, given), key).not.toContain('$');
      }
    }
  });
});

describe('every band', () => {
  const bands = { against: 1, unclear: 1, clear: 1, little: 1, some: 1 } satisfies Record<Band, 1>;

  it('has words of its own', () => {
    const said = Object.keys(bands).map((band) => formatMessage(TEXTS, `group_${band}`));
    expect(said).not.toContain('');
    expect(new Set(said).size).toBe(said.length);
  });
});
