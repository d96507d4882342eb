import type { Descriptor } from '../listing/descriptor.ts';
import { mendTaught } from '../listing/mend-taught.ts';
import { mendProfile } from '../profile/mend.ts';
import type { Profile } from '../profile/profile.ts';

/** Something of a file that is not brought in: its name, and why, as the end of a message key `import_left_…`. */
export interface FileLeftOut {
  what: string;
  why: string;
}

/** A record as a file has it: what of it is taken, if anything, and what is not. */
export interface FromFile<T> {
  record: T | null;
  leftOut: FileLeftOut[];
  /** How many more were left out than are named. */
  more: number;
}

/** A profile less what no version of ours wrote there. `null` for what is none. */
export function profileFromFile(raw: unknown): FromFile<Profile> | null {
  const mended = mendProfile(raw);
  return (
    mended && {
      record: mended.profile,
      leftOut: mended.leftOut.map(asKey),
      more: mended.more,
    }
  );
}

/** A directory that was taught; none of it where it would be read elsewhere than its name says, or never end. */
export function taughtFromFile(raw: unknown): FromFile<Descriptor> {
  const { taught, leftOut } = mendTaught([raw], 1);
  return { record: taught[0] ?? null, leftOut: leftOut.map(asKey), more: 0 };
}

/** Keys of messages hold no hyphens. */
const asKey = ({ what, why }: FileLeftOut): FileLeftOut => ({ what, why: why.replaceAll('-', '_') });
