import type { Descriptor } from '../listing/descriptor.ts';
import { dropOne, putOne, readAll } from './records.ts';

/** The directories that the user taught, in the order of their ids. What no longer fits is left where it is. */
export async function loadTaught(): Promise<Descriptor[]> {
  return [...(await readAll('taught')).records.values()];
}

/** Keeps a directory that the user taught, in place of what was kept under its id. Throws when it does not fit. */
export async function saveTaught(descriptor: Descriptor): Promise<void> {
  await putOne('taught', descriptor.id, descriptor);
}

export async function removeTaught(id: string): Promise<void> {
  await dropOne('taught', id);
}
