import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attackText, firstSlow, holdsUp } from '../../scripts/patterns/attack.ts';
import { builtDuring } from '../../scripts/patterns/built.ts';
import { judge, LONG } from '../../scripts/patterns/judge.ts';
import { literalsOf } from '../../scripts/patterns/literals.ts';
import { ownAttacks } from '../../scripts/patterns/own-attacks.ts';
import { nameOf } from '../../scripts/patterns.ts';
import { some, WHOLE } from '../support/times.ts';

describe('the patterns of a file', () => {
  it('are its literals, whatever else has strokes, each with its line', () => {
    const source = [
      'const half = a / b / c; // not /this/ one',
      'const word = /[/]\\w+/giu;',
      'const text = "/nor this/" + `/or $' + '{/that/.test(x)} this/`;',
      'export const P = <p class="x">/no/</p>;',
    ].join('\n');
    expect(literalsOf('a.tsx', source).literals).toEqual([
      { source: '[/]\\w+', flags: 'giu', at: 'a.tsx:2' },
      { source: 'that', flags: '', at: 'a.tsx:3' },
    ]);
  });

  it('that are put together are known by their line', () => {
    expect(literalsOf('a.ts', 'new RegExp(x);\nconst a = RegExp("b", "g");\nnew Map();').built).toEqual([
      'a.ts:1',
      'a.ts:2',
    ]);
  });

  it('and become what they are where they run', async () => {
    const own = RegExp;
    const built = await builtDuring(async () => {
      await import('../../utils/vocabulary/tagger/signs.ts');
      for (const end of ['+', '*']) new RegExp(`x${end}`, 'g').test('x');
    });
    expect(built).toContainEqual(expect.objectContaining({ source: 'x+', flags: 'g' }));
    expect(RegExp).toBe(own);
  });
});

describe('an attack', () => {
  it('is a text of its pumps over and over, of the length that is asked for', () => {
    const attack = { pumps: [{ prefix: '<', pump: 'ab' }], suffix: '!' };
    expect(attackText(attack, 8)).toBe('<ababab!');
    for (const length of [10, 1000, LONG])
      expect(attackText(attack, length).length).toBeGreaterThan(length - 3);
  });

  const tried = (source: string, ...texts: string[]) => holdsUp({ source, flags: '', texts });

  it('is tried: what is slow holds up, what is not does not', async () => {
    expect(await tried('\\s+$', `${' '.repeat(LONG / 3)}x`)).toBe(0);
    expect(await tried('(?<!\\s)\\s+$', `${' '.repeat(LONG)}x`)).toBeNull();
    expect(await tried('\\s+$', ' '.repeat(LONG))).toBeNull();
  });

  it('that would never end is ended, and is the one that is named', async () => {
    expect(await tried('^(?:a|a)+$', 'aaa', 'bbb', `${'a'.repeat(5000)}!`, 'aaa')).toBe(2);
  });

  it('that is slow is picked out of many', async () => {
    const [tabs, spaces] = ['\t', ' '].map((pump) => ({ pumps: [{ prefix: 'x', pump }], suffix: 'x' }));
    if (!tabs || !spaces) throw new Error('two attacks');
    expect(await firstSlow(' +$', '', [tabs, spaces], LONG)).toBe(spaces);
    expect(await firstSlow(' +$', '', [tabs], LONG)).toBeNull();
  });

  it.runIf(WHOLE)(
    'of our own is tried where no search comes to an end: runs, words of the pattern, runs after its words',
    async () => {
      const among = (source: string) => firstSlow(source, 'i', ownAttacks(source), LONG);
      for (const slow of ['(?:\\w+ )+$', '\\bfrom .*to.*!', '\\(([^)]*)x'])
        expect(await among(slow), slow).not.toBeNull();
      for (const quick of ['\\bfrom .{0,9}to', '\\(([^()]*)x']) expect(await among(quick), quick).toBeNull();
    },
  );
});

describe('the verdict', () => {
  it.each(
    some(
      [
        ['(a+)+$', 'without end'],
        ['\\s*,\\s*', 'at every space of a run'],
      ],
      1,
    ),
  )('on %s is how it is slow: %s', async (source) => {
    expect(await judge({ source, flags: 'u' }, null)).toMatchObject({
      pumps: [{ prefix: expect.any(String) }],
    });
  });

  it.each(
    some(
      [
        ['^[a-z]+$', 'at one place', 'p'],
        ['(?<!\\s)\\s*,\\s*', 'where a run begins', 's'],
        ['\\b(?:cash|check)\\b[^.;]{0,40}$', 'within bounds of its own', 's'],
      ],
      1,
    ),
  )('on %s is that it is not: it is tried %s', async (source, _, verdict) => {
    expect(await judge({ source, flags: '' }, null)).toBe(verdict);
  });

  it('is kept by what a pattern says, flags and all', () => {
    const names = [
      nameOf({ source: 'a', flags: '' }),
      nameOf({ source: 'a', flags: 'g' }),
      nameOf({ source: 'b', flags: '' }),
    ];
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{16}$/);
  });

  it('was found for hundreds of patterns already', () => {
    const known = JSON.parse(readFileSync('scripts/patterns/known.json', 'utf8')) as Record<string, unknown>;
    expect(Object.keys(known).length).toBeGreaterThan(500);
    expect(Object.keys(known)).toEqual(Object.keys(known).toSorted());
  });
});
