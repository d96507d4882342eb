import { readdir } from 'node:fs/promises';
import type { Descriptor } from '../utils/listing/descriptor.ts';

const ROOM = new URL('../utils/directories/', import.meta.url);

/**
 * Every directory that has a folder, read from disk: for Node, where `import.meta.glob` does not exist.
 * The fictional one is left out unless asked for: the product does not know it.
 */
export async function readDescriptors({ tour = false } = {}): Promise<Descriptor[]> {
  const entries = await readdir(ROOM, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const modules = await Promise.all(
    folders
      .sort()
      .map(async (folder): Promise<{ descriptor: Descriptor }> => import(`${ROOM}${folder}/descriptor.ts`)),
  );
  return modules.map((module) => module.descriptor).filter(({ id }) => tour || id !== 'fernhill');
}
