import type { Descriptor } from '../listing/descriptor.ts';

const TAUGHT = 'taught:';

/** The id of the directory that a user taught on an origin: one for each. */
export const taughtId = (host: string): string => `${TAUGHT}${host}`;

/** Whether an id is that of a taught directory. */
export const isTaught = (id: string): boolean => id.startsWith(TAUGHT);

/**
 * What a lesson gave, as a directory of its own at this address: which pages it is for comes from the tab, never
 * from what a page's script says.
 */
export function taughtAt(address: string, label: string, given: Descriptor): Descriptor {
  const { protocol, host, hostname } = new URL(address);
  return {
    ...given,
    id: taughtId(host),
    label: label.trim().slice(0, 80) || hostname,
    evidence: 'taught',
    matches: [`${protocol}//${host}/*`],
  };
}

/** A taught directory as one that ships would be written: its id fit for a folder. */
export function asFolder(descriptor: Descriptor): Descriptor {
  const id = new URL(descriptor.matches[0]?.replace('*', '') ?? 'https://own.invalid').hostname
    .replace(/^www\./, '')
    .split('.')[0];
  return { ...descriptor, id: id?.replace(/[^a-z0-9]/g, '') || 'own', evidence: 'described' };
}
