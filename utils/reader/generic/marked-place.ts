import { type Block, elementsIn, INLINE, type Line, textBare } from './block.ts';

/** What the page itself marks as a town, and as its region and code. */
export interface MarkedPlace {
  town: string;
  region: string;
  code: string;
}

/** Marks of what is a place, whichever part of one. */
const PLACE =
  / (address|addresses|locations?|loc|city|town|place|where|area|ort|adresse|ville|direccion|locality|localidad|ciudad|zona|ubicacion|stadt|wohnort|standort|lieu) /;
const MARKS_TOWN = / (city|town|ort|stadt|wohnort|ville|localidad|ciudad|locality|location|standort|lieu) /;
const REGION =
  / (region|province|state|county|administrative area|bundesland|canton|kanton|departement|provincia|estado) /;
export const CALLED_CODE = / (postal ?code|postcode|zip( code)?|plz|code postal|codigo postal|cp) /;

/** Elements looked at in one line, and levels between them and its block. */
const MOST_ELEMENTS = 40;

/** Whether the page marks a line as a place: at its block, around it, or in it. */
export function isMarkedPlace(line: Line): boolean {
  const { block } = line;
  return [block, block.parent].some((at) => at?.tag === 'address') || PLACE.test(marksAround(line));
}

/** The marks of a line's block and of what stands around and in it. */
export function marksAround({ block }: Line): string {
  let marks = marksWithProperty(block);
  for (const child of elementsIn(block)) marks += marksWithProperty(child);
  return `${marks}${block.parent?.marks ?? ''}`;
}

const marksWithProperty = ({ marks, itemprop }: Block): string =>
  itemprop === '' ? marks : `${marks} ${itemprop} `;

/** `Markkleeberg | Warteliste`: what is marked in a line of several parts, or stands in it alone. */
export function markedPlace(line: Line): MarkedPlace {
  const found: MarkedPlace = { town: '', region: '', code: '' };
  for (const at of inlineIn(line.block)) {
    const text = textBare(at);
    if (text === '' || !line.parts.includes(text)) continue;
    if (MARKS_TOWN.test(at.marks)) found.town ||= text;
    if (REGION.test(at.marks)) found.region ||= text;
    if (CALLED_CODE.test(at.marks)) found.code ||= text;
  }
  return found;
}

/** The block of a line and its inline elements. */
function inlineIn(block: Block): Block[] {
  const all = [block];
  const open = [block];
  for (let at = open.shift(); at && all.length < MOST_ELEMENTS; at = open.shift())
    for (const child of elementsIn(at))
      if (INLINE.has(child.tag)) {
        all.push(child);
        open.push(child);
      }
  return all;
}
