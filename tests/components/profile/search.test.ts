import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../components/profile/profile-choices.ts';
import { findChoices, searchable } from '../../../components/profile/search.ts';
import { CHOICES } from '../../../entrypoints/options/choices.ts';

const choice = (label: string, ...words: string[]): Choice<string> => ({ id: label, label, words });
const labels = (choices: Choice<string>[], typed: string) =>
  findChoices(choices, typed).map(({ choice: found }) => found.label);

describe('searching among choices', () => {
  it('puts what begins with it first, then a word that does, then what holds it', () => {
    const choices = [choice('Disadvantage'), choice('Sad days'), choice('Sadness'), choice('A sad time')];
    expect(labels(choices, 'sad')).toEqual(['Sad days', 'Sadness', 'A sad time', 'Disadvantage']);
  });

  it('puts a label before another word that is as near', () => {
    expect(labels([choice('Stress', 'burn out'), choice('Burnout')], 'burn')).toEqual(['Burnout', 'Stress']);
  });

  it('puts what is called just that before all else', () => {
    const first = (choices: Choice[], typed: string) => findChoices(choices, typed)[0]?.choice.id;
    expect(first(CHOICES.facets.approach, 'CBT')).toBe('cbt');
    expect(first(CHOICES.facets.approach, 'ACT')).toBe('act');
    expect(first(CHOICES.facets.plan, 'bcbs')).toBe('bcbs');
    expect(labels([choice('CBT for sleep'), choice('Cognitive therapy', 'CBT')], 'cbt')).toEqual([
      'Cognitive therapy',
      'CBT for sleep',
    ]);
  });

  it('names the word by which it found, and none when the label shows it', () => {
    const [stress] = findChoices([choice('Stress', 'overload', 'burn out')], 'burn');
    expect(stress?.via).toBe('burn out');
    expect(findChoices([choice('Stress', 'stress test')], 'stress')[0]?.via).toBeNull();
  });

  it.each([
    ['Créole', 'creole'],
    ['LGBTQ+ concerns', 'lgbtq'],
    ['Self-esteem', 'self esteem'],
    ['  OCD ', 'ocd'],
  ])('reads %j and %j alike', (label, typed) => {
    expect(labels([choice(label)], typed)).toEqual([label]);
    expect(searchable(label).startsWith(searchable(typed))).toBe(true);
  });

  it('takes what is typed as letters, never as a pattern', () => {
    expect(labels([choice('Anxiety')], 'an.iety')).toEqual([]);
    expect(labels([choice('Anxiety')], 'anx|')).toEqual(['Anxiety']);
  });

  it('gives no more than asked for', () => {
    expect(findChoices(CHOICES.facets.topic, '', 7)).toHaveLength(7);
  });
});

describe('whatever is typed', () => {
  const typed = fc.oneof(fc.string(), fc.constantFrom('a', 'an', 'tra', 'ocd', 'e'));

  it('each topic is found at most once, and nothing typed finds all of them', () => {
    const { topic } = CHOICES.facets;
    expect(findChoices(topic, ' ')).toHaveLength(topic.length);
    fc.assert(
      fc.property(typed, (text) => {
        const ids = findChoices(topic, text).map(({ choice: found }) => found.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('every topic is found by its own label and by each of its words', () => {
    for (const topic of CHOICES.facets.topic) {
      for (const word of [topic.label, ...topic.words]) {
        const found = findChoices(CHOICES.facets.topic, word).map(({ choice: { id } }) => id);
        expect(found, word).toContain(topic.id);
      }
    }
  });

  it('more letters never find more', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,4}$/), fc.stringMatching(/^[a-z]$/), (start, letter) => {
        const few = findChoices(CHOICES.facets.topic, start).map(({ choice: { id } }) => id);
        for (const { choice: found } of findChoices(CHOICES.facets.topic, start + letter))
          expect(few).toContain(found.id);
      }),
    );
  });
});
