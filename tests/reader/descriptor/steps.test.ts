import { describe, expect, it } from 'vitest';
import type { Step } from '../../../utils/listing/descriptor.ts';
import { LONGEST_MATCHED } from '../../../utils/listing/limits.ts';
import { applySteps, pattern } from '../../../utils/reader/descriptor/steps.ts';

describe('a step', () => {
  it('match gives the first group, or the whole match', () => {
    expect(applySteps('Fernhill, OR 97991', [['match', '\\d{5}']])).toBe('97991');
    expect(applySteps('Fernhill, OR 97991', [['match', ',\\s*([A-Z]{2})\\b']])).toBe('OR');
    expect(applySteps('Fernhill', [['match', '\\d{5}']])).toBeUndefined();
  });

  it('if gives its own value, in any letter case', () => {
    expect(applySteps('Not Accepting', [['if', 'not accepting', 'closed']])).toBe('closed');
    expect(applySteps('Accepting', [['if', 'not accepting', 'closed']])).toBeUndefined();
  });

  it('map knows its own entries only', () => {
    expect(applySteps(false, [['map', { false: 'no' }]])).toBe('no');
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(applySteps(name, [['map', {}]])).toBeUndefined();
  });

  it('without takes out every occurrence', () => {
    expect(applySteps('(she/her)', [['without', '[()]']])).toBe('she/her');
  });

  it('keep and drop part a list', () => {
    const labels = ['HealthRoles.COUNSELOR', 'MA', 'LPC'];
    expect(applySteps(labels, [['drop', '^HealthRoles\\.']])).toEqual(['MA', 'LPC']);
    expect(applySteps(labels, [['keep', '^HealthRoles\\.']])).toEqual(['HealthRoles.COUNSELOR']);
  });

  it('pick takes the paths of one record or of many, and leaves out what is empty', () => {
    const statement = { first: 'We begin.', second: '', third: null, fourth: 'We end.' };
    const picked = ['pick', 'first', 'second', 'third', 'fourth'] as const;
    expect(applySteps(statement, [[...picked], ['join', ' ']])).toBe('We begin. We end.');
    expect(applySteps([{ a: 1 }, { a: 2 }], [['pick', 'a']])).toEqual([1, 2]);
  });

  it('works on each item of a list and drops those it finds nothing in', () => {
    expect(applySteps(['a1', 'b', 'c3'], [['match', '\\d']])).toEqual(['1', '3']);
  });

  it('leaves objects where a text is asked for', () => {
    expect(applySteps({ a: 1 }, [['match', '.+']])).toBeUndefined();
    expect(applySteps([{ a: 1 }, 'x'], [['join', ' ']])).toBe('x');
  });
});

describe('a step on a text that is longer than a pattern is tried on', () => {
  const whole = `${'a, '.repeat(LONGEST_MATCHED / 4)}`.padEnd(LONGEST_MATCHED - 1, '.');

  it.each<[string, Step, found: unknown, beyond: unknown]>([
    ['match', ['match', 'b$'], 'b', undefined],
    ['if', ['if', 'b', 'yes'], 'yes', undefined],
    ['keep', ['keep', 'b'], [`${whole}b`], []],
    ['without', ['without', 'a, |\\.'], 'b', ''],
  ])('%s finds what stands within it, and nothing beyond', (_what, step, found, beyond) => {
    expect(applySteps(`${whole}b`, [step])).toEqual(found);
    expect(applySteps(`${whole}.b`, [step])).toEqual(beyond);
  });
});

describe('steps in a row', () => {
  it('change nothing when there are none, and do not begin without a value', () => {
    expect(applySteps('x')).toBe('x');
    expect(applySteps(null, [['join', ' ']])).toBeUndefined();
  });

  it('compile a pattern once', () => {
    expect(pattern('^a+$')).toBe(pattern('^a+$'));
  });

  it('make one text of all that a path reaches, and of nothing none', () => {
    const entry = { part2: 'Two.', part1: 'One.', part3: ' ' };
    const record = (from: unknown, path: string) => applySteps(from, [['record', { text: path }]]);
    expect(record(entry, '&part1|part2')).toEqual([{ text: 'One. Two.' }]);
    expect(record(entry, 'part1|part2')).toEqual([{ text: 'One.' }, { text: 'Two.' }]);
    expect(record([entry, {}], '&part1')).toEqual([{ text: 'One.' }, { text: '' }]);
    expect(record({ part1: 'Twice.', part2: 'Twice.' }, '&part*')).toEqual([{ text: 'Twice.' }]);
  });
});
