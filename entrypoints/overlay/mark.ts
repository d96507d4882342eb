import { BAND_SHAPES } from '../../utils/fit/band-shapes.ts';
import type { Band } from '../../utils/fit/estimate-types.ts';
import { own } from '../../utils/lookup/own.ts';
import { createShape } from '../../utils/reader/dom.ts';
import { EM, LETTERS, WORDS } from './words.ts';

/** One size for every badge, whatever it says. In CSS pixels. */
export const SIZE = { width: 212, height: 26 } as const;

export const TEXT = { left: 28, baseline: 17.5, size: 12.5 } as const;
const SHAPE = { left: 8, top: 6, size: 14 } as const;

/** A badge's picture: a shape and a few words, both as outlines, so there is no text for a page to find. */
export function drawMark(doc: Document, band: Band | null): SVGElement {
  const picture = createShape(doc, 'svg');
  picture.setAttribute('viewBox', `0 0 ${SIZE.width} ${SIZE.height}`);
  picture.setAttribute('width', String(SIZE.width));
  picture.setAttribute('height', String(SIZE.height));
  if (!band) return picture;
  const shape = path(
    doc,
    BAND_SHAPES[band],
    `translate(${SHAPE.left} ${SHAPE.top}) scale(${SHAPE.size / 16})`,
  );
  shape.setAttribute('fill-rule', 'evenodd');
  const scale = TEXT.size / EM;
  picture.append(shape, path(doc, outline(band), `translate(${TEXT.left} ${TEXT.baseline}) scale(${scale})`));
  return picture;
}

function path(doc: Document, d: string, transform: string): SVGElement {
  const element = createShape(doc, 'path');
  element.setAttribute('d', d);
  element.setAttribute('transform', transform);
  return element;
}

/** Each letter's outline is relative to the pen, so a line of them is one path. */
function outline(band: Band): string {
  let x = 0;
  let line = '';
  for (const letter of WORDS[band]) {
    const [width = 0, path = ''] = own(LETTERS, letter) ?? [];
    line += `M${x} 0${path}`;
    x += width;
  }
  return line;
}
