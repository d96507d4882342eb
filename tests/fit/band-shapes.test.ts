import { expect, it } from 'vitest';
import { BAND_SHAPES } from '../../utils/fit/band-shapes.ts';

it('no two bands share a shape, so none is told by its colour', () => {
  expect(new Set(Object.values(BAND_SHAPES)).size).toBe(5);
});
