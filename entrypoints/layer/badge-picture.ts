import { createElement, createShape } from '../../utils/dom/dom.ts';
import { type BadgeSays, MARKS } from '../../utils/fit/badge-says.ts';
import type { Outlines } from '../../utils/messages/page.ts';
import { BADGE_PLACES, BADGE_TEXT, factText, layout, SIZE, textOutline } from './badge-layout.ts';

/** The nodes of one badge: the same for everyone, whatever it says. */
export interface Picture {
  box: HTMLElement;
  plate: SVGElement;
  marks: SVGElement[];
  words: SVGElement;
}

/** Stands for a badge that has nothing to say: written like any other, and painted in nothing. */
const EMPTY_BADGE: BadgeSays = { marks: [], musts: 0, fact: 'unsaid', n: 0, price: null, currency: '' };

/** What is asked of a badge beside its marks. `dark`: its page is. `here`: the panel shows this one. */
export interface BadgeLook {
  dark: boolean;
  here: boolean;
}

/** An empty box, as it stands before anything is asked. */
export function makeBox(doc: Document): HTMLElement {
  const box = createElement(doc, 'div');
  box.className = 'box';
  box.setAttribute('role', 'img');
  return box;
}

let template: SVGElement | null = null;

/** Puts the nodes of a picture into a box. */
export function makePicture(doc: Document, box: HTMLElement): Picture {
  template ??= makeTemplate(doc);
  const svg = template.cloneNode(true) as SVGElement;
  box.replaceChildren(svg);
  // In the order of the template: the spine, the plate, eight marks, the words.
  const parts = [...svg.children] as SVGElement[];
  const [plate, words] = [parts[1], parts[2 + MARKS]] as [SVGElement, SVGElement];
  return { box, plate, marks: parts.slice(2, 2 + MARKS), words };
}

function makeTemplate(doc: Document): SVGElement {
  const { width, height } = SIZE;
  const svg = shape(doc, 'svg', { viewBox: `0 0 ${width} ${height}`, width, height });
  const plate = shape(doc, 'rect', { class: 'plate', x: BADGE_PLACES.plate, y: 5, height: 20, rx: 4 });
  const marks = Array.from({ length: MARKS }, () => shape(doc, 'path', {}));
  const words = shape(doc, 'path', { class: 'words' });
  svg.append(
    shape(doc, 'rect', { class: 'spine', width: BADGE_PLACES.spine, height }),
    plate,
    ...marks,
    words,
    shape(doc, 'rect', { class: 'tab', x: width - 12, width: 12, height }),
    shape(doc, 'path', { class: 'way', d: `M${width - 8} 10.5l4 4.5l-4 4.5` }),
  );
  return svg;
}

function shape(doc: Document, name: string, attributes: Record<string, string | number>): SVGElement {
  const element = createShape(doc, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Writes what a badge says; `null`: nothing. The same writes in the same order, whatever it is. */
export function showBadge(
  { box, plate, marks, words }: Picture,
  says: BadgeSays | null,
  look: BadgeLook,
  outlines: Outlines,
): void {
  const said = says ?? EMPTY_BADGE;
  const at = layout(said);
  const text = factText(said, SIZE.width - BADGE_PLACES.tab - at.words, outlines);
  plate.setAttribute('width', String(at.plate));
  marks.forEach((mark, index) => {
    mark.setAttribute('class', `m ${said.marks[index] ?? ''}`);
    mark.setAttribute('transform', `translate(${at.marks[index] ?? 0} 9) scale(.75)`);
  });
  words.setAttribute(
    'transform',
    `translate(${at.words} ${BADGE_TEXT.baseline}) scale(${BADGE_TEXT.size / outlines.em})`,
  );
  words.setAttribute('d', textOutline(text, outlines));
  wear(box, says, look);
}

/** How a box looks: its ground, its colours, and whether the panel shows this one. */
export function wear(box: HTMLElement, says: BadgeSays | null, { dark, here }: BadgeLook): void {
  const on = says ? ` on ${says.fact}` : '';
  box.setAttribute('class', `box${on}${dark ? ' dark' : ''}${here && says ? ' here' : ''}`);
}
