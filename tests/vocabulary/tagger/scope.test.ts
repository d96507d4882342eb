import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagText } from '../../../utils/vocabulary/tagger/tagger.ts';

const read = (text: string) => Object.fromEntries(tagText(text).map((tag) => [tag.id, tag.status]));

/** Methods that are written one way only, and none of which is part of another. */
const METHODS = [
  ['EMDR', 'emdr'],
  ['CBT', 'cbt'],
  ['DBT', 'dbt'],
  ['hypnosis', 'hypnotherapy'],
  ['Gestalt therapy', 'gestalt'],
  ['psychoanalysis', 'psychoanalysis'],
] as const;
const DENIALS = ['I do not offer', "I don't provide", 'I no longer offer', 'I am not trained in'] as const;
const TURNS = ['but I do offer', 'but I am trained in', 'however, I offer'] as const;

const spoken = (names: readonly string[], link: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${link} ${names.at(-1)}`;

describe('how far a denial reaches', () => {
  test.each([
    ['I do not offer EMDR.', { emdr: 'denied' }],
    ['I do not offer EMDR or CBT.', { emdr: 'denied', cbt: 'denied' }],
    ['I do not offer EMDR, but I offer CBT.', { emdr: 'denied', cbt: 'stated' }],
    ['I offer CBT but not EMDR.', { cbt: 'stated', emdr: 'denied' }],
    ['I do not offer EMDR. I use CBT.', { emdr: 'denied', cbt: 'stated' }],
    ['I offer neither EMDR nor CBT.', { emdr: 'denied', cbt: 'denied' }],
    ['I am not currently trained in EMDR; I practice CBT.', { emdr: 'denied', cbt: 'stated' }],
    ['I offer not only EMDR but also CBT.', { emdr: 'stated', cbt: 'stated' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  test('a denial takes in every item of its list, in any order, and ends at a turn', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...METHODS], { minLength: 2 }),
        fc.nat(),
        fc.constantFrom(...DENIALS),
        fc.constantFrom(...TURNS),
        (methods, at, denial, turn) => {
          const cut = 1 + (at % (methods.length - 1));
          const [out, kept] = [methods.slice(0, cut), methods.slice(cut)];
          const names = (list: typeof methods) => list.map(([name]) => name);
          const text = `${denial} ${spoken(names(out), 'or')}, ${turn} ${spoken(names(kept), 'and')}.`;
          const expected = Object.fromEntries([
            ...out.map(([, id]) => [id, 'denied']),
            ...kept.map(([, id]) => [id, 'stated']),
          ]);
          expect([text, read(text)]).toEqual([text, expect.objectContaining(expected)]);
        },
      ),
    );
  });

  test('a denied method is never stated because other sentences surround it', () => {
    const around = fc.constantFrom('I enjoy my work.', 'My office is quiet.', 'You are welcome here.', '');
    fc.assert(
      fc.property(
        around,
        around,
        fc.constantFrom(...METHODS),
        fc.constantFrom(...DENIALS),
        (a, b, [name, id], denial) => {
          expect(read(`${a} ${denial} ${name}. ${b}`)[id]).toBe('denied');
        },
      ),
    );
  });
});
