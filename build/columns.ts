type Row = Readonly<Record<string, unknown>>;

/** Rows written by column: each key stands once, and a list of words is one text. */
export interface Columns {
  keys: readonly string[];
  /** Of each key its values, from the first row to the last. */
  columns: readonly (readonly unknown[])[];
  /** Those keys whose values are lists of words, parted by `|`. */
  lists: readonly string[];
  /** What stands where a row has nothing: `0`, or `null` where some row has a zero. */
  none: 0 | null;
  /** What stands where a row has the text of the row before it: a number that no row has; absent where all are taken. */
  same?: number;
}

const PART = '|';
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Rows as columns; `null` for what is no rows, or rows that could not be told apart from others then. */
export function columnsOf(rows: unknown): Columns | null {
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isRow)) return null;
  const values = rows.flatMap((row) => Object.values(row));
  const none = ([0, null] as const).find((one) => !values.includes(one));
  const keys = [...new Set(rows.flatMap(Object.keys))];
  // An object would take it for its prototype.
  if (none === undefined || keys.length === 0 || keys.includes('__proto__')) return null;
  const lists = keys.filter((key) => rows.every((row) => !Object.hasOwn(row, key) || isList(row[key])));
  const written = (row: Row, key: string) => {
    if (!Object.hasOwn(row, key)) return none;
    return lists.includes(key) ? (row[key] as string[]).join(PART) : row[key];
  };
  const columns = keys.map((key) => rows.map((row) => written(row, key)));
  const same = NUMBERS.find((one) => !values.includes(one));
  if (same === undefined) return { keys, columns, lists, none };
  return { keys, columns: columns.map((column) => withoutRepeats(column, same)), lists, none, same };
}

/** A text that repeats the one before it stands once. */
function withoutRepeats(column: readonly unknown[], same: number): unknown[] {
  return column.map((value, at) => (typeof value === 'string' && value === column[at - 1] ? same : value));
}

function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}

function isList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((word) => typeof word === 'string' && word !== '' && !word.includes(PART))
  );
}

/** A module that makes rows of columns again: it ships, so that it is written as it is read. */
export const ROWS_OF = `export function rowsOf({ keys, columns, lists, none, same }) {
  const last = [];
  return columns[0].map((_first, at) => {
    const row = {};
    for (const [index, key] of keys.entries()) {
      if (columns[index][at] !== same) last[index] = columns[index][at];
      const value = last[index];
      if (value === none) continue;
      row[key] = lists.includes(key) ? (value === '' ? [] : value.split('${PART}')) : value;
    }
    return row;
  });
}
`;
