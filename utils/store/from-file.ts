import type { Descriptor } from '../listing/descriptor.ts';
import { descriptorSchema } from '../listing/descriptor-schema.ts';
import { hasSafePatterns, isOfItsHost } from '../listing/taught-schema.ts';
import { mendProfile } from '../profile/mend.ts';
import type { Profile } from '../profile/profile.ts';

/** Something of a file that is not brought in: its name, and why, as the end of a message key `import_left_…`. */
export interface LeftOut {
  what: string;
  why: string;
}

/** A record as a file has it: what of it is taken, if anything, and what is not. */
export interface FromFile<T> {
  record: T | null;
  leftOut: LeftOut[];
  /** How many more were left out than are named. */
  more: number;
}

/** A profile less what no version of ours wrote there. `null` for what is none. */
export function profileFromFile(raw: unknown): FromFile<Profile> | null {
  const mended = mendProfile(raw);
  return (
    mended && {
      record: mended.profile,
      leftOut: mended.leftOut.map(({ what, why }) => ({ what, why: why.replaceAll('-', '_') })),
      more: mended.more,
    }
  );
}

/** A directory that was taught: refused where it would be read elsewhere than its name says, or never end. */
export function taughtFromFile(raw: unknown): FromFile<Descriptor> | null {
  const read = descriptorSchema.safeParse(raw);
  if (!read.success) return null;
  const refused = (why: string) => ({ record: null, leftOut: [{ what: read.data.label, why }], more: 0 });
  if (!isOfItsHost(read.data)) return refused('other_site');
  if (!hasSafePatterns(read.data)) return refused('unsafe_pattern');
  return { record: read.data, leftOut: [], more: 0 };
}
