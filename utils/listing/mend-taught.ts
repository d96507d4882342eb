import { own } from '../lookup/own.ts';
import type { Descriptor } from './descriptor.ts';
import { descriptorSchema } from './descriptor-schema.ts';
import { hasSafePatterns, isOfItsHost } from './taught-schema.ts';

/** A directory of a file that is not taken, by the name that it gives itself, and why. */
export interface TaughtLeftOut {
  what: string;
  why: 'other-site' | 'unsafe-pattern' | 'twice' | 'too-many' | 'not-understood';
}

/** The key of the message that says so; `what` fills its slot. */
export const taughtLeftKey = ({ why }: TaughtLeftOut) => `import_left_${why.replaceAll('-', '_')}`;

/**
 * The taught directories of a file that may be kept, in its order and at most `most`. What is read elsewhere than at
 * the address in its id, holds a pattern that may never end, is there twice or is none at all is left out, each
 * with its name (at most 80 characters) and why. Never throws.
 */
export function mendTaught(
  raw: readonly unknown[],
  most: number,
): { taught: Descriptor[]; leftOut: TaughtLeftOut[] } {
  const taught = new Map<string, Descriptor>();
  const leftOut: TaughtLeftOut[] = [];
  for (const given of raw.slice(0, most + MOST_NAMED)) {
    const read = descriptorSchema.safeParse(given);
    const why = read.success ? taughtProblem(read.data, taught, most) : 'not-understood';
    if (why) leftOut.push({ what: nameOf(given), why });
    else if (read.success) taught.set(read.data.id, read.data);
  }
  return { taught: [...taught.values()], leftOut };
}

/** More that is left out is not named. */
const MOST_NAMED = 100;

function taughtProblem(
  descriptor: Descriptor,
  taught: ReadonlyMap<string, Descriptor>,
  most: number,
): TaughtLeftOut['why'] | null {
  if (!isOfItsHost(descriptor)) return 'other-site';
  if (!hasSafePatterns(descriptor)) return 'unsafe-pattern';
  if (taught.has(descriptor.id)) return 'twice';
  return taught.size >= most ? 'too-many' : null;
}

function nameOf(given: unknown): string {
  const record = given !== null && typeof given === 'object' ? (given as Record<string, unknown>) : {};
  const name = [own(record, 'label'), own(record, 'id'), given].find(
    (one) => typeof one === 'string' && one !== '',
  );
  return typeof name === 'string' ? name.slice(0, 80) : '?';
}
