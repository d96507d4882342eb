import type { Descriptor } from '../listing/descriptor.ts';

/**
 * Every directory that has a folder here: adding one is adding its folder. The fictional one, which is
 * served from this machine, is known only to the build that `npm start` makes.
 */
const modules = import.meta.glob<{ descriptor: Descriptor }>('./*/descriptor.ts', { eager: true });

const ALL = Object.values(modules)
  .map((module) => module.descriptor)
  .filter(({ id }) => id !== 'fernhill' || import.meta.env.MODE === 'tour');

/** Those that can be read: what the popup offers and the options list. */
export const DIRECTORIES: readonly Descriptor[] = ALL.filter(({ read }) => read !== 'generic');

/** Those of which only addresses are known: they have nothing to offer without the generic reader. */
export const CLAIMED: readonly Descriptor[] = ALL.filter(({ read }) => read === 'generic');

export function directoryById(id: string): Descriptor | undefined {
  return DIRECTORIES.find((directory) => directory.id === id);
}
