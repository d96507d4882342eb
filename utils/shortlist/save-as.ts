import { currentStage, type Kept, newest } from './kept.ts';
import { cellOf, headsOf } from './own-columns.ts';
import { lastOf } from './stage.ts';

/** Words for the columns of a table and for what stands in them, from the locale. */
export interface TableWords {
  head: (column: Column) => string;
  stage: (kept: Kept) => string;
  room: (kept: Kept) => string;
  price: (kept: Kept) => string;
}

/** What a list that is saved says of each: what a person would write into a sheet by hand. */
export const COLUMNS = [
  'name',
  'stage',
  'contacted',
  'booked',
  'profession',
  'place',
  'room',
  'price',
  'telephone',
  'address',
  'directory',
  'readOn',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The list as comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula is one no more. */
export function asCsv(list: readonly Kept[], words: TableWords): string {
  const own = headsOf(list);
  const rows = [
    [...COLUMNS.map(words.head), ...own],
    ...list.map((kept) => [
      ...COLUMNS.map((column) => cell(column, kept, words)),
      ...own.map((head) => cellOf(kept, head)),
    ]),
  ];
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** The list as plain text, a paragraph for each; what is empty is left out. */
export function asText(list: readonly Kept[], words: TableWords): string {
  return list
    .map((kept) =>
      [
        ...COLUMNS.map((column) => [words.head(column), cell(column, kept, words)] as const),
        ...kept.cells.map(({ head, text }) => [head, text] as const),
      ]
        .filter(([, value]) => value !== '')
        .map(([head, value], at) => (at === 0 ? value : `${head}: ${value}`))
        .join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

function cell(column: Column, kept: Kept, words: TableWords): string {
  const { listing, label, readOn } = newest(kept);
  switch (column) {
    case 'name':
    case 'profession':
    case 'telephone':
      return listing[column];
    case 'stage':
      return currentStage(kept) === 'kept' ? '' : words.stage(kept);
    case 'contacted':
      return lastOf(kept.steps, 'contacted')?.on ?? '';
    case 'booked':
      return lastOf(kept.steps, 'booked')?.at ?? '';
    case 'place':
      return [listing.city, listing.region].filter(Boolean).join(', ');
    case 'room':
      return words.room(kept);
    case 'price':
      return words.price(kept);
    case 'address':
      return listing.url;
    case 'directory':
      return label;
    case 'readOn':
      return readOn;
    case 'note':
      return kept.note;
  }
}

function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
