import { describe, expect, it } from 'vitest';
import { CASES } from './cases/index.ts';
import { ids } from './situations.ts';

const ENOUGH = 0.95;

const asked = CASES.map((each) => ({ ...each, call: ids(each.profile, each.listing) }));

describe('sixty people, each in front of one listing with one gap', () => {
  it('are sixty, each with a name of its own', () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(60);
  });

  it('are asked the right question among the first five, nineteen times in twenty', () => {
    const missed = asked.filter(({ right, call }) => !right.some((id) => call.includes(id)));
    const told = missed.map(
      ({ name, right, call }) => `${name}: not ${right.join(' or ')}, but ${call.join(', ')}`,
    );
    expect(1 - missed.length / asked.length, told.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
  });

  it.each(asked)('$name: nothing that the listing has answered', ({ answered, call }) => {
    expect(call).toHaveLength(5);
    expect(call.filter((id) => answered.includes(id))).toEqual([]);
  });
});
