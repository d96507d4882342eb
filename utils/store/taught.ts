import type { Descriptor } from '../listing/descriptor.ts';
import { descriptorSchema } from '../listing/descriptor-schema.ts';
import { database } from './database.ts';

/** The directories that the user taught, in the order of their ids. What no longer fits is left where it is. */
export async function loadTaught(): Promise<Descriptor[]> {
  const records = await (await database()).getAll('taught');
  return records.flatMap((record) => {
    const read = descriptorSchema.safeParse(record);
    return read.success ? [read.data] : [];
  });
}

/** Keeps a directory that the user taught, in place of what was kept under its id. Throws when it does not fit. */
export async function saveTaught(descriptor: Descriptor): Promise<void> {
  const fitting = descriptorSchema.parse(descriptor);
  await (await database()).put('taught', fitting, fitting.id);
}

export async function removeTaught(id: string): Promise<void> {
  await (await database()).delete('taught', id);
}
