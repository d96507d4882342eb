import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PATTERN } from '../../utils/listing/limits.ts';
import { type PatternParts, patternParts } from '../../utils/listing/pattern-parts.ts';
import { isSafePattern } from '../../utils/listing/safe-pattern.ts';

/** Every kind of pattern that a lesson writes: for ids, names with letters, lists and headings. */
const OF_LESSONS = [
  '([^/?#]+)/?(?:[?#].*)?$',
  '^(?:https?:)?(?://[^/]+)?/?([^?#]+?)/?(?:[?#].*)?$',
  '[?&][\\w-]*id=([\\w-]+)',
  '\\S+',
  '\\s*[,;•·|]\\s*',
  '^[^,]+',
  '^[^,]*,?',
  '\\s*,\\s*',
  '^Topics \\(all of them\\)\\s*:?$',
  '^Schwerpunkte für Ältere\\s*:?$',
];

const ENDLESS = {
  'a repeated alternative that says the same twice': '^(a|a)*$',
  'a repeated bracket with a repeat in it': '^(a+)+$',
  'a repeated bracket of what may be absent': '^(?:a?)*$',
  'a repeated bracket': '^(ab)*c',
  'three runs of white space side by side': '\\s*\\s*\\s*x',
  'two runs of white space anywhere': '\\s*\\s*x',
  'a run between two others that are the same': '^.*a.*a.*$',
  'the same, counted out': '^a{1,50}a{1,50}a{1,50}b',
  'many that may be absent': `^${'a?'.repeat(20)}${'a'.repeat(20)}$`,
  'runs in brackets that may be absent': '^(?:a+)?(?:a+)?(?:a+)?b',
  'a word that is looked back for': '(.*)\\1',
  'a look ahead': '(?=.*a).*b',
  'brackets in brackets': '((a)b)',
  'letters of another script in a range': '[а-я]*[а-я]*[а-я]*',
};

/** How many letters a matcher that goes back looks at before it knows that a text does not fit, or that it does. */
function work({ anchored, parts }: PatternParts, text: string): number {
  let steps = 0;
  const letters = [...text];
  const fits = parts.map(({ atom }) => {
    const pattern = new RegExp(`^${atom}$`, 'iu');
    return letters.map((letter) => pattern.test(letter));
  });
  const bracketEnd = (bracket: number) => parts.findLastIndex((part) => part.bracket === bracket) + 1;
  // A pattern whose last part is never found looks everywhere.
  const tryFrom = (at: number, place: number, inside: number): boolean => {
    steps += 1;
    const part = parts[at];
    if (!part) return false;
    const { loops, skips, bracket } = part;
    if (fits[at]?.[place]) {
      if (loops && run(at, place + 1, bracket)) return true;
      if (!loops && tryFrom(at + 1, place + 1, bracket)) return true;
    }
    if (skips && tryFrom(at + 1, place, bracket)) return true;
    return bracket !== 0 && bracket !== inside && tryFrom(bracketEnd(bracket), place, 0);
  };
  const run = (at: number, place: number, bracket: number): boolean => {
    steps += 1;
    if (fits[at]?.[place] && run(at, place + 1, bracket)) return true;
    return tryFrom(at + 1, place, bracket);
  };
  for (let start = 0; start <= (anchored ? 0 : letters.length); start += 1) tryFrom(0, start, 0);
  return steps;
}

describe('patterns that end soon', () => {
  it.each(OF_LESSONS)('are all that a lesson writes: %s', (pattern) => {
    expect(isSafePattern(pattern)).toBe(true);
  });

  it.each(Object.entries(ENDLESS))('are not %s', (_what, pattern) => {
    expect(isSafePattern(pattern)).toBe(false);
  });

  it('are none that do not compile, and none without end', () => {
    for (const broken of ['(', ')', '[', '*', 'a**', '\\', '[a', 'a)', '(?', '^^', '$$', '{', '(?<n>a)'])
      expect(isSafePattern(broken), broken).toBe(false);
    expect(isSafePattern('a'.repeat(LONGEST_PATTERN))).toBe(true);
    expect(isSafePattern('a'.repeat(LONGEST_PATTERN + 1))).toBe(false);
  });

  it('are those of any heading, with its signs taken as they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (heading) => {
        const signs = heading.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        expect(isSafePattern(`^${signs}\\s*:?$`)).toBe(true);
      }),
    );
  });
});

const atom = fc.constantFrom('a', 'b', '.', '\\s', '\\w', '[ab]', '[^a]', '[^,]', ',', '\\S');
const item = fc.tuple(atom, fc.constantFrom('', '', '*', '+', '?', '*?', '+?')).map((pair) => pair.join(''));
const bracket = fc
  .tuple(
    fc.array(item, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '?'),
    fc.constantFrom('(', '(?:'),
  )
  .map(([inner, may, opens]) => `${opens}${inner.join('')})${may}`);
const anyPattern = fc
  .tuple(
    fc.constantFrom('', '^'),
    fc.array(fc.oneof(item, bracket), { maxLength: 6 }),
    fc.constantFrom('', '$'),
  )
  .map(([begins, items, ends]) => `${begins}${items.join('')}${ends}`);

describe('a class', () => {
  it.each(['[a-:]', '[a-:]*', '[^b-a]', '[\\w-a]', '[a-\\s]', '[0-9b-a]'])(
    '%s is not taken: it does not compile',
    (source) => {
      expect(() => new RegExp(source, 'iu')).toThrow();
      expect(isSafePattern(source)).toBe(false);
    },
  );

  it.each(['[a-z]', '[a-]', '[-a]', '[0-9a-f]', '[a-c-b]', '[+\\--9]', '[a-a]'])('%s is', (source) => {
    expect(() => new RegExp(source, 'iu')).not.toThrow();
    expect(isSafePattern(source)).toBe(true);
  });
});

describe('a pattern that is taken', () => {
  it('compiles', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyPattern,
          fc.string({ unit: fc.constantFrom(...'ab.*+?()[]^$\\s|{1,}-:'), maxLength: 12 }),
        ),
        (source) => {
          if (isSafePattern(source)) expect(() => new RegExp(source, 'iu')).not.toThrow();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes at most as many steps as the square of a text, whatever the text', () => {
    let taken = 0;
    fc.assert(
      fc.property(anyPattern, fc.stringMatching(/^[ab,]{1,3}$/), (source, unit) => {
        const parts = patternParts(source);
        if (!parts || !isSafePattern(source)) return;
        taken += 1;
        const n = 48;
        const most = (parts.parts.length + 2) * 2 ** parts.choices * (n + 2) ** 2;
        expect(work(parts, unit.repeat(n).slice(0, n)), `${source} on ${unit}`).toBeLessThan(most);
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  it('stays there as the text grows: twice the text is about four times the work, with three runs eight times', () => {
    const growth = (source: string) => {
      const parts = patternParts(source) as PatternParts;
      return work(parts, 'a'.repeat(160)) / work(parts, 'a'.repeat(80));
    };
    expect(growth('a*b')).toBeLessThan(4.1);
    expect(growth('^a*a*b')).toBeLessThan(4.1);
    expect(growth('a*a*b')).toBeGreaterThan(7);
  });
});
