import type { Descriptor } from '../listing/descriptor.ts';

/**
 * Every directory that has a folder here: adding one is adding its folder. The fictional one, which is
 * served from this machine, is known only to the build that `npm start` makes.
 */
const modules = import.meta.glob<{ descriptor: Descriptor }>('./*/descriptor.ts', { eager: true });

export const DIRECTORIES: readonly Descriptor[] = Object.values(modules)
  .map((module) => module.descriptor)
  .filter(({ id }) => id !== 'fernhill' || import.meta.env.MODE === 'tour');

export function directoryById(id: string): Descriptor | undefined {
  return DIRECTORIES.find((directory) => directory.id === id);
}
