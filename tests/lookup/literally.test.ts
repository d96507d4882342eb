import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literally } from '../../utils/lookup/literally.ts';

describe('literally', () => {
  it('leaves plain words as they are', () => {
    expect(literally('Blue Shield, PPO - 2')).toBe('Blue Shield, PPO - 2');
  });

  it('takes the meaning from the signs of a pattern', () => {
    expect('Ph D').not.toMatch(new RegExp(`^${literally('Ph.D')}$`));
    expect(() => new RegExp(literally('(a['))).not.toThrow();
  });

  it('finds any text as it stands, and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, other) => {
        const pattern = new RegExp(`^${literally(text)}$`);
        expect(pattern.test(text)).toBe(true);
        expect(pattern.test(other)).toBe(other === text);
      }),
    );
  });
});
