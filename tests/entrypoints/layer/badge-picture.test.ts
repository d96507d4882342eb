// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OUTLINES } from '../../../entrypoints/background/outlines.ts';
import { SHEET } from '../../../entrypoints/background/sheet.ts';
import { makeBox, makePicture, showBadge } from '../../../entrypoints/layer/badge-picture.ts';
import { type BadgeSays, FACTS, MARKS } from '../../../utils/fit/badge-says.ts';
import { MARK_ORDER } from '../../../utils/fit/mark-shapes.ts';

const says: fc.Arbitrary<BadgeSays | null> = fc.option(
  fc
    .record({
      marks: fc.array(fc.constantFrom(...MARK_ORDER), { maxLength: MARKS }),
      musts: fc.integer({ min: 0, max: MARKS }),
      fact: fc.constantFrom(...FACTS),
      n: fc.integer({ min: 0, max: MARKS }),
      price: fc.option(fc.constantFrom([90, 90] as const, [120, 180] as const)),
      currency: fc.constantFrom('', 'USD', 'CHF', 'XXX'),
    })
    .map((one) => ({ ...one, musts: Math.min(one.musts, one.marks.length) })),
);

/** Every write to an attribute while this is done: which node, by its order, and which attribute. */
function writes(act: () => void, box: Element): string[] {
  const nodes = [box, ...box.querySelectorAll('*')];
  const seen: string[] = [];
  const own = Element.prototype.setAttribute;
  vi.spyOn(Element.prototype, 'setAttribute').mockImplementation(function (this: Element, name, value) {
    seen.push(`${nodes.indexOf(this)}.${name}`);
    own.call(this, name, value);
  });
  act();
  vi.restoreAllMocks();
  return seen;
}

function drawn(what: BadgeSays | null) {
  const box = makeBox(document);
  const picture = makePicture(document, box);
  const look = { dark: false, here: false };
  const written = writes(() => showBadge(picture, what, look, OUTLINES), box);
  return { box, written };
}

beforeEach(() => vi.restoreAllMocks());

describe('whatever a badge says, also when it says nothing', () => {
  const nothing = drawn(null);
  const shape = (box: Element) => [...box.querySelectorAll('*')].map(({ tagName }) => tagName);

  it('its nodes are the same, and so are the writes and their order', () => {
    fc.assert(
      fc.property(says, (what) => {
        const { box, written } = drawn(what);
        expect(shape(box)).toEqual(shape(nothing.box));
        expect(written).toEqual(nothing.written);
      }),
    );
  });

  it('its words are a path of one length, and there is no text in it', () => {
    const length = nothing.box.querySelector('.words')?.getAttribute('d')?.length;
    fc.assert(
      fc.property(says, (what) => {
        const { box } = drawn(what);
        expect(box.querySelector('.words')?.getAttribute('d')?.length).toBe(length);
        expect(box.textContent).toBe('');
      }),
    );
  });

  it('drawing over another gives what drawing anew gives', () => {
    fc.assert(
      fc.property(says, says, (one, two) => {
        const box = makeBox(document);
        const picture = makePicture(document, box);
        const look = { dark: true, here: true };
        showBadge(picture, one, look, OUTLINES);
        showBadge(picture, two, look, OUTLINES);
        const other = makePicture(document, makeBox(document));
        showBadge(other, two, look, OUTLINES);
        expect(box.outerHTML).toBe(other.box.outerHTML);
      }),
    );
  });
});

describe('a badge that says nothing', () => {
  it('has no ground: only one that says something is painted', () => {
    expect(drawn(null).box.className).toBe('box');
    expect(SHEET).toContain('svg *{fill:transparent;stroke:transparent');
    // Every rule that paints asks for a badge that says something, or for a fact.
    const rules =
      SHEET.replace(/@media[^{]*\{/g, '').match(/[^{}]+\{[^{}]*(?:background|fill|stroke):[^{}]*\}/g) ?? [];
    const painting = rules
      .filter((rule) => !/transparent/.test(rule))
      .map((rule) => rule.split('{')[0]?.trim());
    expect(painting.length).toBeGreaterThan(8);
    for (const selector of painting)
      for (const one of selector?.split(',') ?? [])
        expect(one.trim()).toMatch(/^\.(?:on|full|waitlist|here)\b/);
  });
});
