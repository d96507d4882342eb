import { INLINE, isLink, type Line, push } from './block.ts';
import { sectionOf } from './headings.ts';
import { SIGNED_AMOUNT } from './price.ts';
import { isProseLine } from './prose.ts';

/** A head has few words, and a card few heads. */
const MAX_HEAD = 40;
const MOST_HEADS = 30;
/** Two heads, and what stands below them: one of them heads a list. */
const FEWEST_LINES = 5;

/** What a page calls a head. */
const CALLED = / (labels?|lbl|keys?|terms?|headings?|heads?|captions?|subheads?|subtitles?) /;

/** How a page draws a line: by the element and the classes of its block. */
const lookOf = ({ block }: Line): string => (block.marks === '' ? '' : block.tag + block.marks);

/** Whether a line may stand over others: a few words that are neither a fact nor a value of something already. */
const mayHead = (line: Line): boolean =>
  line.level === 0 &&
  line.label === undefined &&
  line.parts.length < 2 &&
  line.text.length <= MAX_HEAD &&
  !/\d|[.!,;]$/.test(line.text) &&
  !SIGNED_AMOUNT.test(line.text) &&
  !INLINE.has(line.block.tag) &&
  !/^(li|td|dd|th|dt)$/.test(line.block.tag) &&
  !isProseLine(line) &&
  !isLink(line);

/** The lines directly below one that are drawn alike, and otherwise than it. */
function below(lines: readonly Line[], at: number): Line[] {
  const head = lines[at];
  const first = lines[at + 1];
  if (!head || !first || lookOf(first) === lookOf(head)) return [];
  const isOne = (line: Line) =>
    line.label === undefined &&
    line.level === 0 &&
    lookOf(line) === lookOf(first) &&
    line.block.tag === first.block.tag;
  let end = at + 1;
  for (let line = lines[end]; line && isOne(line); line = lines[end]) end += 1;
  return lines.slice(at + 1, end);
}

/**
 * Bare words of one look, each over others of another: `Bring me` above its chips, `I’m glad to see` above its own. By
 * their look they are heads, whatever they say, and what stands below is called so.
 */
export function underLooks(lines: readonly Line[]): Line[] {
  if (lines.length < FEWEST_LINES) return [...lines];
  const looks = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const look = lookOf(line);
    if (look !== '') push(looks, look, at);
  }
  const named = new Map<Line, string>();
  const heads = new Set<Line>();
  for (const places of looks.values()) {
    const own = places.flatMap((at) => lines[at] ?? []);
    if (own.length < 2 || own.length > MOST_HEADS || !own.every(mayHead)) continue;
    const values = places.map((at) => below(lines, at));
    const labels = own.map(({ text }) => text.replace(/ ?:? ?$/, ''));
    // Over one line each they may be names, or days; over lists they are heads.
    const called = own.every(({ block }) => CALLED.test(block.marks));
    const fit = values.every(
      (list, at) => list.length > (called || sectionOf(labels[at] ?? '') !== null ? 0 : 1),
    );
    if (!fit || values.every((list) => list.length < 2)) continue;
    for (const [index, head] of own.entries()) {
      heads.add(head);
      for (const line of values[index] ?? []) named.set(line, labels[index] ?? '');
    }
  }
  if (heads.size === 0) return [...lines];
  return lines.flatMap((line) => {
    const label = named.get(line);
    return heads.has(line) ? [] : [label === undefined ? line : { ...line, label }];
  });
}
