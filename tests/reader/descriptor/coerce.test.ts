import { describe, expect, it } from 'vitest';
import { coerce } from '../../../utils/reader/descriptor/coerce.ts';
import { followReference, resolveReference } from '../../../utils/reader/descriptor/nuxt.ts';
import { valueAt, valuesAlong } from '../../../utils/reader/descriptor/path.ts';
import { applySteps } from '../../../utils/reader/descriptor/steps.ts';

describe('a price', () => {
  it.each([
    ['$80 - $120', [80, 120]],
    ['$200 – $150', [150, 200]],
    ['1,200', [1200, 1200]],
    [150, [150, 150]],
    ['$150+', [150, 150]],
    [0, undefined],
    ['ask me', undefined],
    [null, undefined],
  ])('%j is %j', (given, range) => {
    expect(coerce('feeIndividual', given)).toEqual(range);
  });
});

describe('other fields', () => {
  it('take what says something of their kind and nothing else', () => {
    expect(coerce('online', 'yes')).toBe('yes');
    expect(coerce('online', 'maybe')).toBeUndefined();
    expect(coerce('availability', 'closed')).toBe('closed');
    expect(coerce('availability', 'soon')).toBeUndefined();
    expect(coerce('yearsInPractice', 'In practice for 12 years')).toBe(12);
    expect(coerce('yearsInPractice', 'since 1998')).toBeUndefined();
    expect(coerce('url', 'javascript:alert(1)')).toBeUndefined();
    expect(coerce('issues', ['Grief', ' Grief ', ''])).toEqual(['Grief']);
    expect(coerce('name', '  Ada \n Fenn ')).toBe('Ada Fenn');
  });
});

describe('steps', () => {
  it('change a value in order, and end where one finds nothing', () => {
    expect(applySteps('MA, LPC (x, y)', [['split', ',\\s*(?![^(]*\\))']])).toEqual(['MA', 'LPC (x, y)']);
    expect(applySteps('profile-result-12', [['match', '(\\d+)$']])).toBe('12');
    expect(
      applySteps('nothing', [
        ['match', '(\\d+)$'],
        ['split', ','],
      ]),
    ).toBeUndefined();
    expect(applySteps(true, [['map', { true: 'yes' }]])).toBe('yes');
    expect(
      applySteps(
        [{ label: 'A' }, { label: '' }, {}],
        [
          ['pick', 'label'],
          ['join', ' '],
        ],
      ),
    ).toBe('A');
    expect(applySteps('constructor', [['map', {}]])).toBeUndefined();
  });
});

describe('state', () => {
  it('is followed through its wrappers and stops where it refers to itself', () => {
    const flat = [['Reactive', 1], { a: 2, me: 0 }, 'x'];
    expect(followReference(flat, 0)).toEqual({ a: 2, me: 0 });
    expect(resolveReference([['Ref', 0]], 0)).toBeUndefined();
    expect((resolveReference(flat, 0) as { a: string }).a).toBe('x');
  });

  it('yields own properties only', () => {
    expect(valueAt({ a: { b: 1 } }, 'a.b')).toBe(1);
    expect(valueAt({}, '__proto__.toString')).toBeUndefined();
    expect(valuesAlong({ list: [{ id: 1 }, { id: 2 }] }, 'list.*', false)).toEqual([{ id: 1 }, { id: 2 }]);
    expect(valuesAlong({ 'data-1': { x: 1 }, other: { x: 2 } }, 'data-*.x', false)).toEqual([1]);
  });
});
