import type { BadgePlace } from '../../utils/listing/descriptor.ts';
import { SIZE } from './badge-layout.ts';

/** Edges in the viewport, in CSS pixels. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** So far a badge begins above its card at the most, in CSS pixels: nearer its own than the one above. */
export const RISE = 8;

export const EVERYWHERE: Edges = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };

export const isInside = (inner: Edges, outer: Edges): boolean =>
  inner.left >= outer.left - 0.5 &&
  inner.top >= outer.top - 0.5 &&
  inner.right <= outer.right + 0.5 &&
  inner.bottom <= outer.bottom + 0.5;

export const meet = (one: Edges, two: Edges): Edges => ({
  left: Math.max(one.left, two.left),
  top: Math.max(one.top, two.top),
  right: Math.min(one.right, two.right),
  bottom: Math.min(one.bottom, two.bottom),
});

/**
 * Where a badge lies: at its corner of the anchor, on its card and nowhere beside it, whole or not at all. `null`
 * where the card is smaller than the badge or what clips it leaves no room. `scale`: how large a CSS pixel of the
 * layer is in the viewport, under a zoom of the page.
 */
export function badgeSpot(
  card: Edges,
  anchor: Edges,
  clip: Edges,
  { corner, inset: [dx, dy] }: BadgePlace,
  scale: number,
): Edges | null {
  const width = SIZE.width * scale;
  const height = SIZE.height * scale;
  if (card.right - card.left < width || card.bottom - card.top < height - RISE * scale) return null;
  const wanted = corner.endsWith('left')
    ? Math.max(anchor.left, card.left) + dx * scale
    : Math.min(anchor.right, card.right) - width - dx * scale;
  const left = Math.max(card.left, Math.min(wanted, card.right - width));
  const rise = Math.max(dy, -RISE) * scale;
  const at = corner.startsWith('top') ? anchor.top + rise : anchor.bottom - height - rise;
  // Under the upper edge of a box that clips it lies wholly on its card instead.
  const top = Math.max(at, Math.min(card.top, clip.top));
  const place = { left, top, right: left + width, bottom: top + height };
  return isInside(place, clip) ? place : null;
}
