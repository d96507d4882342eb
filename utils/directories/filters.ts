import { own } from '../lookup/own.ts';

/** What is known of the filters of each directory that has a table, by its folder. */
const tables = import.meta.glob<unknown>('./*/filters.json', { eager: true, import: 'default' });

/** A directory's table of filters, as its folder holds it; nothing for those without one. */
export function filtersOf(directory: string): unknown {
  return own(tables, `./${directory}/filters.json`);
}
