import type * as z from 'zod';
import { mergedTherapy } from '../alliance/merge.ts';
import type { Therapy } from '../alliance/therapy.ts';
import { therapySchema } from '../alliance/therapy-schema.ts';
import { countsSchema } from '../fit/counts-schema.ts';
import type { Learned } from '../fit/learned.ts';
import type { Descriptor } from '../listing/descriptor.ts';
import { taughtDescriptorSchema } from '../listing/taught-schema.ts';
import { mergedProfile } from '../profile/merge.ts';
import { type DirectoryUse, directoryUseSchema } from '../profile/mode.ts';
import type { Profile } from '../profile/profile.ts';
import { profileSchema } from '../profile/schema.ts';
import { broughtKept } from '../shortlist/brought.ts';
import type { Kept } from '../shortlist/kept.ts';
import { keptSchema } from '../shortlist/kept-schema.ts';
import { type FromFile, profileFromFile, taughtFromFile } from './from-file.ts';
import { type Settings, settingsSchema } from './vault/settings-schema.ts';

/** A kind of record that is kept, sealed. From this row follow its place in the database and in the backup. */
interface StoreRule<T> {
  schema: z.ZodType<T>;
  /** Reads a record of a file that anyone may have written; `null` for what is none. Left out, the schema does. */
  fromFile?: (raw: unknown) => FromFile<T> | null;
  backup:
    | {
        /** Its name in the file. */
        part: string;
        /** One record under the key `ONE_KEY`, or many, each under its own `id`. */
        holds: 'one' | 'many';
        /** More records than anyone keeps. */
        most: number;
        /** What one is called to whoever looks at a file; left out, they are counted. */
        name?(record: T): string;
      }
    /** Why it is in no backup. */
    | { not: string };
  /** One of what lies here and of what a file brings under the same key. Left out, the file's stands in its place. */
  merge?(here: T, brought: T): T;
  /** Why it lies outside, readable by whoever has the computer. `docs/privacy.md` names each such row. */
  outside?: string;
  /** What of a sealed record has to be known while it is locked: that much lies outside too. */
  whileLocked?(record: T): T;
}

/** The key of a store's one record. */
export const ONE_KEY = 'mine';

/**
 * Everything that is kept on the machine. A store is added by adding its row, and is sealed by that: the vault,
 * *erase*, export and import read this table.
 */
export const STORES = {
  profile: rule<Profile>({
    schema: profileSchema,
    fromFile: profileFromFile,
    merge: mergedProfile,
    backup: { part: 'profile', holds: 'one', most: 1 },
  }),
  /** By directory: how it is used. */
  directories: rule<DirectoryUse>({
    schema: directoryUseSchema,
    outside: 'A page must not see whether it is locked: its script is registered and drawn all the same.',
    backup: { not: 'A site is turned on by a click on this machine, never by a file.' },
  }),
  /** By directory: how many of its listings claim what. No therapist is in it. */
  counts: rule<Learned>({
    schema: countsSchema,
    backup: { not: 'It is learned again, and is of the sites, not of the person.' },
  }),
  /** By its id: what the user notes about seeing one therapist. */
  therapies: rule<Therapy>({
    schema: therapySchema,
    merge: mergedTherapy,
    backup: { part: 'therapies', holds: 'many', most: 200 },
  }),
  /** By its id: someone whom the user keeps, with what was read, what was told and how far things are. */
  kept: rule<Kept>({
    schema: keptSchema,
    merge: broughtKept,
    backup: { part: 'kept', holds: 'many', most: 5000 },
  }),
  /** By its id: a directory that the user taught. */
  taught: rule<Descriptor>({
    schema: taughtDescriptorSchema,
    fromFile: taughtFromFile,
    backup: { part: 'taught', holds: 'many', most: 200, name: ({ label }) => label },
    // How its pages are read, under the name of its host: the person's own name for it stays inside.
    whileLocked: (taught) => ({ ...taught, label: taught.id.replace(/^taught:/, '') }),
  }),
  /** What is chosen about keeping itself. */
  settings: rule<Settings>({
    schema: settingsSchema,
    outside: 'It says where to look, and when to lock.',
    backup: { not: 'It is chosen for one computer.' },
  }),
};

function rule<T>(one: StoreRule<T>): StoreRule<T> {
  return one;
}

/** A row whatever it is of, for whoever hands it only what its own schema gave. */
export interface AnyRule {
  schema: z.ZodType;
  merge?(here: unknown, brought: unknown): unknown;
  whileLocked?(record: unknown): unknown;
}

export type StoreName = keyof typeof STORES;
export type RecordOf<S extends StoreName> = (typeof STORES)[S] extends StoreRule<infer T> ? T : never;

export const STORE_NAMES = Object.keys(STORES) as StoreName[];
