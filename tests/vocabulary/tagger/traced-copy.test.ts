import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TracedCopy } from '../../../utils/vocabulary/tagger/traced-copy.ts';

/** Copies a text with the changes given as `[from, to, by]`. */
function copied(source: string, ...changes: readonly (readonly [number, number, string])[]): TracedCopy {
  const copy = new TracedCopy(source);
  for (const [from, to, by] of changes) copy.replace(from, to, by);
  copy.finish();
  return copy;
}

const originsOf = (copy: TracedCopy) => [...copy.text, ''].map((_, place) => copy.of(place));

describe('a text that is copied with changes', () => {
  test('without a change it is the source, place for place', () => {
    const copy = copied('grief');
    expect(copy.text).toBe('grief');
    expect(originsOf(copy)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('what was put for something longer comes from its start', () => {
    const copy = copied('A &amp; B', [2, 7, '&']);
    expect(copy.text).toBe('A & B');
    expect(originsOf(copy)).toEqual([0, 1, 2, 7, 8, 9]);
  });

  test('all letters of what was put in come from one place', () => {
    expect(originsOf(copied('x❌y', [1, 2, 'no']))).toEqual([0, 1, 1, 2, 3]);
  });

  test('nothing comes from what was left out', () => {
    const copy = copied('in\u00adsur\u00adance', [2, 3, ''], [6, 7, '']);
    expect(copy.text).toBe('insurance');
    expect(originsOf(copy)).toEqual([0, 1, 3, 4, 5, 7, 8, 9, 10, 11]);
  });

  test('what is put in before everything stays', () => {
    const copy = copied('grief', [0, 0, '- ']);
    expect(copy.text).toBe('- grief');
    expect(originsOf(copy)).toEqual([0, 0, 0, 1, 2, 3, 4, 5]);
    expect(copied('', [0, 0, 'no']).text).toBe('no');
  });

  test('what was not changed is found at its origin', () => {
    const part = fc.tuple(
      fc.string({ maxLength: 4 }),
      fc.string({ maxLength: 4 }),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const source = parts.map(([kept, lost]) => kept + lost).join('');
        const copy = new TracedCopy(source);
        let at = 0;
        const kept: [place: number, origin: number][] = [];
        let place = 0;
        for (const [same, lost, by] of parts) {
          for (let i = 0; i < same.length; i++) kept.push([place + i, at + i]);
          copy.replace(at + same.length, at + same.length + lost.length, by);
          at += same.length + lost.length;
          place += same.length + by.length;
        }
        copy.finish();
        expect(copy.text.length).toBe(place);
        for (const [here, there] of kept) expect(copy.of(here)).toBe(there);
        expect(copy.of(place)).toBe(source.length);
      }),
    );
  });
});
