import type { DirectoryUse } from '../profile/mode.ts';
import { dropOne, putOne, readAll } from './records.ts';

/** How each directory is used, by its id; those that are off are absent. */
export async function loadUses(): Promise<Map<string, DirectoryUse>> {
  return (await readAll('directories')).records;
}

/** Keeps how a directory is used; `null` turns it off. */
export async function saveUse(directory: string, use: DirectoryUse | null): Promise<void> {
  if (use === null) await dropOne('directories', directory);
  else await putOne('directories', directory, use);
}
