import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { own } from '../../utils/lookup/own.ts';
import { INHERITED } from './inherited.ts';

describe('what a record holds itself', () => {
  it.each(INHERITED)('is nothing under %s, though every object answers to most such names', (name) => {
    expect(own({}, name)).toBeUndefined();
    expect(own({ other: 1 }, name)).toBeUndefined();
  });

  it.each(INHERITED)('may be under %s as under any other name', (name) => {
    expect(own(Object.fromEntries([[name, 1]]), name)).toBe(1);
    expect(own(JSON.parse(`{${JSON.stringify(name)}: 1}`), name)).toBe(1);
  });

  it('is what was put there', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), fc.string(), (record, other) => {
        for (const [name, value] of Object.entries(record)) expect(own(record, name)).toBe(value);
        expect(own(record, other)).toBe(Object.entries(record).find(([name]) => name === other)?.[1]);
      }),
    );
  });
});
