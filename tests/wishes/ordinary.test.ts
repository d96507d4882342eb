import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

const sentences = readFileSync(new URL('./ordinary.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** A post that asks for one thing, and tells of an ordinary day before it. */
const post = (sentence: string) =>
  `${sentence} We moved into the new house in the spring and it has a yellow door. I am looking for a therapist who takes Aetna, near the river if there is one.`;
const ASKED = /^(?:aetna|fmt_individual|age_adult|prof_.*|[A-Z].*)$/;
const takenFrom = (sentence: string) => keysOf(post(sentence)).filter((key) => !ASKED.test(key));

describe('sentences of ordinary days', () => {
  it('are read as a wish by at most one in twenty: a phrase that fits anything belongs in no table', () => {
    const misread = sentences.filter((sentence) => takenFrom(sentence).length > 0);
    expect(misread.length / sentences.length).toBeLessThanOrEqual(0.05 + 0.02);
  });

  it.each([
    'We live in a two room flat above a bakery.',
    'I sat in the parking lot with the engine on.',
    'My son hit a home run on Saturday.',
    'The dog sleeps at the end of the bed.',
    'I cut my hair in the bathroom.',
    'My father was a quiet man and a good one.',
    'My uncle left me his watch.',
    'We stopped talking about the election.',
    'I push a mail cart for a living.',
    'My husband cries at commercials.',
    'I walk into a room and switch on the light.',
    'My therapist friend pays me 70 a week.',
  ])('%s', (sentence) => {
    expect(takenFrom(sentence)).toEqual([]);
  });

  it('while the same words are a wish where they say what is the matter', () => {
    const heard: [string, string][] = [
      ['I feel flat.', 'depression'],
      ['I cut my arms.', 'self_harm'],
      ['My father was an alcoholic.', 'adult_children'],
      ['I push people away before they leave.', 'attachment_issue'],
      ['He kicked a hole in the wall, I mean I punched the door again.', 'anger'],
    ];
    for (const [sentence, key] of heard) expect(keysOf(post(sentence)), sentence).toContain(key);
  });
});
