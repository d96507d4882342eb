import { rawText, selectFirst } from '../../dom/dom.ts';

/** A line of a text that is set by spaces, and whether it heads what follows. */
interface SheetLine {
  text: string;
  heading: boolean;
}

/** More is a program or a log. In lines and characters. */
const MOST_LINES = 300;
const MOST_TEXT = 20_000;
/** A text that runs on is broken where the sheet ends: its lines are long. */
const RUNS_ON = 40;
/** What continues the value above stands this far in. */
const INDENT = 4;
const MOST_LABEL = 30;

const RULE = /^[-=_*~#.\s]{3,}$/;
/** Between a label and its value: `Fee ........ $140`, `Fee: $140`, `Fee     $140`. */
const LEADER = /\.{3,}|:\s|\s{3}|\t/;
const SHOUTED = /^[^\p{Ll}:\d]{3,40}$/u;

/**
 * The lines of a sheet, an element whose text is set by spaces: labels with their values, what runs on as one line,
 * and what stands alone in capitals as a heading; apart, what rules set apart. `null` where it holds links, or more
 * than a sheet does.
 */
export function sheetOf(element: Element): SheetLine[][] | null {
  const text = rawText(element);
  const rows = text.length > MOST_TEXT ? [] : text.split('\n');
  if (rows.length < 3 || rows.length > MOST_LINES || selectFirst(element, 'a')) return null;
  const parts: SheetLine[][] = [[]];
  let group: string[] = [];
  for (const row of [...rows, '']) {
    if (row.trim() !== '' && !RULE.test(row)) {
      group.push(row);
      continue;
    }
    const ruled = row.trim() !== '';
    // A rule below a title makes it one.
    const lines = sheetLines(group, ruled);
    parts.at(-1)?.push(...lines);
    if (ruled && group.length !== 1) parts.push([]);
    group = [];
  }
  return parts;
}

function sheetLines(rows: readonly string[], ruled: boolean): SheetLine[] {
  const only = rows.length === 1 ? (rows[0] ?? '').trim() : '';
  if (only && (ruled || SHOUTED.test(only))) return [{ text: only, heading: true }];
  const split = rows.map((row) => asLabelled(row.trim()));
  const runsOn = rows.some((row) => row.length > RUNS_ON) && split.filter(Boolean).length * 3 < rows.length;
  const lines: SheetLine[] = [];
  for (const [at, row] of rows.entries()) {
    const before = lines.at(-1);
    if (before && (runsOn || row.search(/\S/) >= INDENT)) before.text += ` ${row.trim()}`;
    else lines.push({ text: (!runsOn && split[at]) || row.trim(), heading: false });
  }
  return lines;
}

/** `Fee: $140`, however the two are set apart; `null` for a line without a label. */
function asLabelled(row: string): string | null {
  const at = row.search(LEADER);
  if (at < 2 || at > MOST_LABEL) return null;
  const value = row.slice(at).replace(/^[\s.:]+/, '');
  return value && `${row.slice(0, at).trim()}: ${value}`;
}
