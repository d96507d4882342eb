import { readdir } from 'node:fs/promises';
import type { Descriptor } from '../utils/listing/descriptor.ts';

const ROOM = new URL('../utils/directories/', import.meta.url);

/**
 * Every directory that has a folder and can be read, from disk: for Node, where `import.meta.glob` does not
 * exist. Left out unless asked for: the fictional one, which the product does not know, and those of which
 * only the addresses are known.
 */
export async function readDescriptors({ tour = false, claimed = false } = {}): Promise<Descriptor[]> {
  const entries = await readdir(ROOM, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const modules = await Promise.all(
    folders
      .sort()
      .map(async (folder): Promise<{ descriptor: Descriptor }> => import(`${ROOM}${folder}/descriptor.ts`)),
  );
  return modules
    .map((module) => module.descriptor)
    .filter(({ id, read }) => (tour || id !== 'fernhill') && (claimed || read !== 'generic'));
}
