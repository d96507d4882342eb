import { fold, readText } from '../../utils/dom/text.ts';
import { selectorsOf } from '../../utils/reader/teach/selectors.ts';

/** A selector that finds all of the rows and nothing else, or `null`. */
export function rowSelector(doc: Document, rows: readonly Element[]): string | null {
  const [first] = rows;
  if (!first) return null;
  const wanted = new Set(rows);
  const around = first.parentElement
    ? selectorsOf(first.parentElement, first.parentElement.parentElement)
    : [];
  const own = selectorsOf(first, first.parentElement);
  const tries = [
    ...own.map((one) => one),
    ...around.flatMap((outer) => own.map((one) => `${outer} > ${one}`)),
  ];
  // A page prints things like a row that are none: what the rows have is enough when most of what it finds are rows.
  // A bare tag is the last resort: every page has more of it.
  tries.sort((a, b) => Number(/^[a-z\d]+$/.test(a)) - Number(/^[a-z\d]+$/.test(b)));
  let best: { selector: string; worth: number } | null = null;
  for (const selector of tries) {
    const found = [...doc.querySelectorAll(selector)];
    const right = found.filter((element) => wanted.has(element)).length;
    const worth = right / Math.max(found.length, 1) + right / rows.length;
    if (right > 0 && (!best || worth > best.worth)) best = { selector, worth };
  }
  return best && best.worth > 1.5 ? best.selector : null;
}

export interface Wanted {
  row: Element;
  /** The elements that hold the value, innermost first. */
  elements: Element[];
}

/**
 * The selector whose first element in a row is, for most rows, one that holds the value. Rows without the value
 * count against one that finds something there.
 */
export function fieldSelector(wanted: readonly Wanted[]): string | null {
  const filled = wanted.filter(({ elements }) => elements.length > 0);
  if (filled.length === 0 || filled.length * 3 < wanted.length) return null;
  const tries = new Set(
    filled
      .slice(0, 5)
      .flatMap(({ elements }) =>
        elements.slice(0, 4).flatMap((element) => selectorsOf(element, element.parentElement)),
      ),
  );
  let best: { selector: string; right: number; matches: number } | null = null;
  for (const selector of tries) {
    let right = 0;
    let matches = 0;
    for (const { row, elements } of wanted) {
      const found = row.querySelectorAll(selector);
      const [first] = found;
      matches += found.length;
      if (first ? elements.includes(first) : elements.length === 0) right += 1;
    }
    // One page alone shows nobody else's value: the surest is what stands there once.
    const surer = wanted.length === 1 && best !== null && right === best.right && matches < best.matches;
    if (!best || right > best.right || surer) best = { selector, right, matches };
  }
  return best && best.right >= 0.8 * wanted.length ? best.selector : null;
}

/** The elements below one whose whole text fits, innermost first. */
export function holding(root: Element, fits: (text: string) => boolean, most = 8): Element[] {
  const found = [...root.querySelectorAll('*')].filter(
    (element) => !/^(script|style|svg|option)$/.test(element.localName) && fits(readText(element)),
  );
  return found.reverse().slice(0, most);
}

export const same = (value: string) => {
  const folded = fold(value);
  return (text: string) => text === folded;
};
