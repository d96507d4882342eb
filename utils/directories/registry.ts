import type { Descriptor } from '../listing/descriptor.ts';

interface Module {
  descriptor: Descriptor;
}

/**
 * Every directory that has a folder here: adding one is adding its folder. The fictional one, which is
 * served from this machine, is known only to the build that `npm start` makes.
 */
const modules = {
  ...import.meta.glob<Module>(['./*/descriptor.ts', '!./fernhill/descriptor.ts'], { eager: true }),
  ...(import.meta.env.MODE === 'tour'
    ? import.meta.glob<Module>('./fernhill/descriptor.ts', { eager: true })
    : {}),
};

const ALL = Object.values(modules).map((module) => module.descriptor);

/** Those that can be read: what the popup offers and the options list. */
export const DIRECTORIES: readonly Descriptor[] = ALL.filter(({ read }) => read !== 'generic');

/** Those of which only addresses are known: they have nothing to offer without the generic reader. */
export const CLAIMED: readonly Descriptor[] = ALL.filter(({ read }) => read === 'generic');

export function directoryById(id: string): Descriptor | undefined {
  return DIRECTORIES.find((directory) => directory.id === id);
}
