import { expect, it } from 'vitest';
import { MARK_ORDER, MARK_SHAPES } from '../../utils/fit/mark-shapes.ts';

it('every mark has a shape of its own, and only what is said is filled', () => {
  const shapes = Object.values(MARK_SHAPES);
  expect(new Set(shapes.map(({ path }) => path)).size).toBe(4);
  expect(Object.entries(MARK_SHAPES).filter(([, { stroke }]) => stroke === 0)).toMatchObject([['says', {}]]);
  expect([...MARK_ORDER].sort()).toEqual(Object.keys(MARK_SHAPES).sort());
});

it('only a no has straight lines and no bow', () => {
  const straight = Object.entries(MARK_SHAPES).filter(([, { path }]) => !/[acs]/i.test(path));
  expect(straight.map(([kind]) => kind)).toEqual(['no']);
});
