import { elementsIn, type Line, textBare } from './block.ts';

/** Two pairs at least: one may be a name and what somebody is. */
const FEWEST = 4;
const MOST = 60;
/** A label is short; in characters. */
export const MOST_OF_LABEL = 60;

/**
 * The pairs of a line whose elements have two looks by turns: `<span class="k">Fee</span><span class="v">$90</span>
 * <span class="k">Uses</span><span class="v">CBT</span>`. What stands first of two is what the second is called. `null`
 * where anything stands besides.
 */
export function pairsByTurns(line: Line): Line[] | null {
  const { block, parts, level } = line;
  if (level > 0 || parts.length < FEWEST || parts.length > MOST) return null;
  const elements = elementsIn(block);
  const looks = elements.slice(0, 2).map(({ tag, marks }) => tag + marks);
  const byTurns =
    elements.length === parts.length &&
    parts.length % 2 === 0 &&
    looks[0] !== looks[1] &&
    elements.every((each, at) => each.tag + each.marks === looks[at % 2] && textBare(each) === parts[at]);
  if (!byTurns) return null;
  const labels = parts.filter((_, at) => at % 2 === 0);
  if (labels.some((label) => label.length > MOST_OF_LABEL || /\d/.test(label))) return null;
  return labels.map((label, at) => {
    const text = parts[at * 2 + 1] ?? '';
    return { ...line, label: label.replace(/ ?: ?$/, ''), text, parts: [text] };
  });
}
