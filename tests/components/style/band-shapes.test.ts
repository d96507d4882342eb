import { expect, it } from 'vitest';
import { BAND_SHAPES } from '../../../components/panel/band-mark.tsx';
import { SHAPES } from '../../../entrypoints/overlay/shapes.ts';

it('a band has the same shape in the panel as on the page, and no two bands share one', () => {
  expect(BAND_SHAPES).toEqual(SHAPES);
  expect(new Set(Object.values(BAND_SHAPES)).size).toBe(5);
});
