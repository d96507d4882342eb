import type { Plugin } from 'vite';
import { columnsOf, ROWS_OF } from './columns.ts';
import { standingIn } from './plugins.ts';

const CONCEPT = [
  'id',
  'label',
  'aliases',
  'layWords',
  'kind',
  'group',
  'family',
  'spoken',
  'families',
  'level',
];
const RATES = ['baseRate2017', 'topThreeRate2017'];

/**
 * What the product reads of the rows of the vocabulary's data. The rest, notes, reasons and sources, is for whoever
 * reads or checks the data, and is not shipped.
 */
const READ: Readonly<Record<string, readonly string[]>> = {
  'concepts/data/approaches.json': [...CONCEPT, ...RATES, 'style'],
  'concepts/data/credentials.json': CONCEPT,
  'concepts/data/identities.json': [...CONCEPT, 'excludes'],
  'concepts/data/insurers.json': CONCEPT,
  'concepts/data/issues.json': [...CONCEPT, ...RATES],
  'concepts/data/languages.json': CONCEPT,
  'concepts/data/populations.json': CONCEPT,
  'concepts/data/practical.json': CONCEPT,
  'concepts/data/professions.json': [...CONCEPT, 'credentials', 'said'],
  'concepts/data/us-states.json': [...CONCEPT, 'hoursBehindEastern'],
  'concepts/data/relations.json': ['asked', 'said', 'relation', 'ownWords'],
  'concepts/data/values.json': ['id', 'label', 'aliases', 'observable'],
  'concepts/data/profile-items.json': ['id', 'label', 'axis', 'poleNegative', 'polePositive'],
  'tagger/data/free-text.json': ['id', 'aliases', 'weak', 'head', 'listed', 'claimed', 'tickOnly'],
  'tagger/data/labels.json': ['id', 'names'],
  'tagger/data/licences.json': ['id', 'prescribes', 'couples', 'practice'],
  'tagger/data/style-cues.json': ['id', 'label', 'aliases', 'axis', 'value', 'strength', 'base'],
};

/** Of rates only these groups are read; the others are counts for whoever checks the data. */
const RATES_READ: Readonly<Record<string, readonly string[]>> = {
  'concepts/data/base-rates.json': ['ages', 'participants'],
};

type Table = Record<string, unknown>;

/** What is shipped of a data file: of the vocabulary's what is read of it, of others all but what they say of themselves. */
export function shippedOf(path: string, { meta: _meta, ...table }: Table): Table {
  const groups = readOf(RATES_READ, path);
  if (groups) return { rates: only(table.rates as Table, groups) };
  const read = readOf(READ, path);
  if (!read || !Array.isArray(table.items)) return table;
  return { ...table, items: (table.items as Table[]).map((row) => only(row, read)) };
}

function readOf(lists: typeof READ, path: string): readonly string[] | undefined {
  return Object.entries(lists).find(([end]) => path.endsWith(`/vocabulary/${end}`))?.[1];
}

function only(table: Table, keys: readonly string[]): Table {
  return Object.fromEntries(Object.entries(table).filter(([key]) => keys.includes(key)));
}

/** A table with more parts than this is looked up by its parts, and stays as it is. */
const MOST_PARTS = 20;

/** Where modules of data find what makes rows of columns again. */
const ROWS = 'foreword:rows';

/**
 * A module that holds a table as one string, which is taken apart when a part of it is first asked for. Its items, which
 * are rows of the same keys, lie there by column.
 */
export function moduleOf(table: Table): string {
  const columns = columnsOf(table.items);
  const text = JSON.stringify(JSON.stringify(columns ? { ...table, items: columns } : table));
  const parts = Object.keys(table).map((key) => {
    const name = JSON.stringify(key);
    return `get [${name}]() { return all()[${name}]; }`;
  });
  return [
    columns ? `import { rowsOf } from '${ROWS}';` : '',
    `const taken = () => JSON.parse(${text});`,
    'let read;',
    columns
      ? 'const all = () => (read ??= (({ items, ...rest }) => ({ ...rest, items: rowsOf(items) }))(taken()));'
      : 'const all = () => (read ??= taken());',
    `export default { ${parts.join(', ')} };\n`,
  ].join('\n');
}

const OURS = /\/utils\/.+\.json$/;

/** The module of a file of ours; `null` for one that is no table, or of which all parts are looked up by their names. */
function moduleAt(path: string, text: string): string | null {
  if (!OURS.test(path)) return null;
  const table: unknown = JSON.parse(text);
  const parts =
    typeof table === 'object' && table !== null && !Array.isArray(table) ? Object.keys(table) : [];
  const few = parts.length > 0 && parts.length <= MOST_PARTS;
  return few ? moduleOf(shippedOf(path, table as Table)) : null;
}

/** Ships our data so that it costs a start next to nothing: without what nobody reads, and unread until it is asked for. */
export const shippedData = (): Plugin =>
  standingIn({
    name: 'shipped-data',
    asked: (source) => source.endsWith('.json'),
    made: moduleAt,
    held: { [ROWS]: ROWS_OF },
  });
