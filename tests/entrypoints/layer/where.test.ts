import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIZE } from '../../../entrypoints/layer/badge-layout.ts';
import { badgeSpot, EVERYWHERE, isInside, meet, RISE } from '../../../entrypoints/layer/where.ts';
import type { BadgePlace } from '../../../utils/listing/descriptor.ts';

const RIGHT: BadgePlace = { corner: 'top-right', inset: [16, -13] };
const edges = (left: number, top: number, width: number, height: number) => ({
  ...{ left, top },
  right: left + width,
  bottom: top + height,
});
const CARD = edges(100, 200, 600, 150);

describe('a badge', () => {
  it('lies at its corner, eight pixels above its card at the most', () => {
    expect(badgeSpot(CARD, CARD, EVERYWHERE, RIGHT, 1)).toEqual(
      edges(700 - 16 - SIZE.width, 192, SIZE.width, SIZE.height),
    );
    const left: BadgePlace = { corner: 'top-left', inset: [10, 5] };
    expect(badgeSpot(CARD, CARD, EVERYWHERE, left, 1)).toMatchObject({ left: 110, top: 205 });
    const bottom: BadgePlace = { corner: 'bottom-right', inset: [16, 4] };
    expect(badgeSpot(CARD, CARD, EVERYWHERE, bottom, 1)).toMatchObject({ bottom: 346 });
  });

  it('lies wholly on its card under the edge of a box that clips it, and nowhere once that is scrolled away', () => {
    const box = { ...EVERYWHERE, top: 200 };
    expect(badgeSpot(CARD, CARD, box, RIGHT, 1)).toMatchObject({ top: 200 });
    expect(badgeSpot(CARD, CARD, { ...box, top: 201 }, RIGHT, 1)).toBeNull();
    expect(badgeSpot(CARD, CARD, { ...EVERYWHERE, right: 600 }, RIGHT, 1)).toBeNull();
  });

  it('is nowhere on a card that is smaller than it', () => {
    const narrow = edges(0, 0, SIZE.width - 1, 200);
    expect(badgeSpot(narrow, narrow, EVERYWHERE, RIGHT, 1)).toBeNull();
    const flat = edges(0, 0, 800, 20);
    expect(badgeSpot(flat, flat, EVERYWHERE, RIGHT, 1)).toBeNull();
  });

  it('is as large as the page’s pixels are', () => {
    expect(badgeSpot(CARD, CARD, EVERYWHERE, RIGHT, 1.5)).toEqual(
      edges(700 - 24 - 1.5 * SIZE.width, 188, 1.5 * SIZE.width, 45),
    );
  });
});

describe('wherever a card is and whatever clips it', () => {
  const number = fc.integer({ min: -500, max: 1500 });
  const size = fc.integer({ min: 0, max: 1200 });
  const box = fc.tuple(number, number, size, size).map(([x, y, w, h]) => edges(x, y, w, h));
  const place = fc.record({
    corner: fc.constantFrom(...(['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const)),
    inset: fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 })),
  }) as fc.Arbitrary<BadgePlace>;
  const scale = fc.constantFrom(0.8, 1, 1.25, 2);

  it('a badge lies between its card’s sides, within what clips it, and has one size', () => {
    fc.assert(
      fc.property(box, box, place, scale, (card, clip, where, by) => {
        const at = badgeSpot(card, card, clip, where, by);
        if (!at) return;
        expect(at.left).toBeGreaterThanOrEqual(card.left - 0.01);
        expect(at.right).toBeLessThanOrEqual(card.right + 0.01);
        expect(isInside(at, clip)).toBe(true);
        expect(at.right - at.left).toBeCloseTo(SIZE.width * by);
        expect(at.bottom - at.top).toBeCloseTo(SIZE.height * by);
        if (where.corner.startsWith('top'))
          expect(at.top).toBeGreaterThanOrEqual(card.top - RISE * by - 0.01);
      }),
    );
  });

  it('a smaller clip never brings a badge where a larger one had none', () => {
    fc.assert(
      fc.property(box, box, box, place, (card, one, two, where) => {
        if (badgeSpot(card, card, meet(one, two), where, 1))
          expect(badgeSpot(card, card, one, where, 1)).not.toBeNull();
      }),
    );
  });
});
