import type { Band } from './estimate-types.ts';

/**
 * A shape for each band in a square of 16, on the page and in the panel, told apart by form and not by colour:
 * full disc, half disc, small disc in a ring, dotted ring, ring with a bar. Even-odd filled.
 */
export const BAND_SHAPES: Record<Band, string> = {
  clear: 'M8 0a8 8 0 1 1 0 16a8 8 0 1 1 0-16z',
  some: 'M8 0a8 8 0 1 1 0 16a8 8 0 1 1 0-16zM8 2v12a6 6 0 1 0 0-12z',
  little:
    'M8 0a8 8 0 1 1 0 16a8 8 0 1 1 0-16zM8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z',
  unclear:
    'M8 0a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3zM8 13a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3zM1.5 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3zM14.5 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3zM3.4 1.9a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3zM12.6 1.9a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3zM3.4 11.1a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3zM12.6 11.1a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3z',
  against: 'M8 0a8 8 0 1 1 0 16a8 8 0 1 1 0-16zM8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM4 7h8v2h-8z',
};
