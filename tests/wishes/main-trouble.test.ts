import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideMain } from '../../utils/wishes/main-trouble.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

/** A long story that begins with what it is about. */
const story = (beside: string) =>
  `My father died in the spring and it has flattened me. ${beside} The house is as he left it and my aunt rings every evening to ask what we do with the tools. I would like somebody patient, in the evenings if that can be done, near Leeds.`;

/** A topic at the first place of a phrase in a text. */
function topicAt(text: string, phrase: string, concept: string) {
  const { words } = writingOf(text);
  const said = phrase.split(' ');
  const first = words.findIndex((_, at) => said.every((word, on) => words[at + on]?.text === word));
  expect(first).toBeGreaterThanOrEqual(0);
  return { words, hit: { meaning: { concept }, first, last: first + said.length } };
}

const MAIN = (text: string) => topicAt(text, 'father died', 'grief').hit;

describe('beside what a long story is about', () => {
  it.each([
    ['Some days I just talk back to the radio.', 'talk back', 'child_behaviour'],
    ['The plumber had a glass of wine over it.', 'glass of wine', 'alcohol'],
    ['Then the lodger walked out on the lease.', 'walked out', 'breakup'],
  ])('a few words in the midst of a clause are told: %s', (said, phrase, concept) => {
    const text = story(said);
    const { words, hit } = topicAt(text, phrase, concept);
    expect([...besideMain([MAIN(text), hit], words)]).toEqual([hit]);
  });

  it.each([
    ['is called by its name', 'And my OCD has come back with it.', 'my ocd', 'ocd'],
    ['is set down by itself', 'Also, hearing voices, which scares me.', 'hearing voices', 'psychosis'],
    [
      'is said at length',
      'Since then I check the locks eleven times a night.',
      'check the locks eleven times',
      'ocd',
    ],
    ['is what somebody says they are', "I'm furious with the hospital.", 'furious', 'anger'],
    ['is so very much', "I'm still really furious with them.", 'furious', 'anger'],
  ])('a second trouble stands that %s', (_, said, phrase, concept) => {
    const text = story(said);
    const { words, hit } = topicAt(text, phrase, concept);
    expect(besideMain([MAIN(text), hit], words).size).toBe(0);
  });

  it('what is set down by itself or by name is a wish, and what happened is not', () => {
    const keys = keysOf(story('I had a glass of wine over it, and my panic attacks are back.'));
    expect(keys).toContain('grief');
    expect(keys).toContain('panic');
    expect(keys).not.toContain('alcohol');
  });

  it('the first is what it is about, in whatever words', () => {
    const text = story('It is quiet.').replace('My father died in the spring', 'I lost my job in the spring');
    expect(keysOf(text)).toContain('career');
  });

  it('a short text tells nothing beside', () => {
    const text = 'My father died and then I lost my job, need somebody patient.';
    const { words, hit } = topicAt(text, 'lost my job', 'career');
    expect(besideMain([MAIN(text), hit], words).size).toBe(0);
  });

  it('whatever stands first is never left out, and no more than the rest', () => {
    const text = story('Then the lodger walked out on the lease and the plumber lost his job.');
    const { words } = writingOf(text);
    const place = fc.tuple(fc.nat(words.length - 2), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const hits = places.map(([first, size]) => ({
          meaning: { concept: 'career' },
          first,
          last: Math.min(words.length, first + size),
        }));
        const left = besideMain(hits, words);
        const first = Math.min(...hits.map((hit) => hit.first));
        expect(left.size).toBeLessThan(hits.length);
        expect(hits.some((hit) => hit.first === first && !left.has(hit))).toBe(true);
      }),
    );
  });
});
