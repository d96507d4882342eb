import { describe, expect, it } from 'vitest';
import { profileSchema } from '../../../utils/profile/schema.ts';
import { CASES } from './index.ts';

describe('the cases for the choice of a question', () => {
  it('have names of their own', () => {
    expect(new Set(CASES.map((item) => item.name)).size).toBe(CASES.length);
  });

  it.each(CASES)('$name: one to three right questions, none of which the listing answers', (item) => {
    expect(item.right.length).toBeGreaterThanOrEqual(1);
    expect(item.right.length).toBeLessThanOrEqual(3);
    expect(item.right.filter((id) => item.answered.includes(id))).toEqual([]);
    expect(new Set(item.answered).size).toBe(item.answered.length);
  });

  it.each(CASES)('$name: a profile that could be stored', (item) => {
    expect(profileSchema.safeParse(item.profile).success).toBe(true);
  });
});
