import type * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import type { Descriptor, FieldReading, Source } from './descriptor.ts';
import { descriptorSchema } from './descriptor-schema.ts';
import { isSafePattern } from './safe-pattern.ts';

/** What the id of a taught directory begins with; its host follows. */
const TAUGHT = 'taught:';

/**
 * Whether a directory's id is that of a taught one and its addresses are those of the host in its id alone: over
 * https, or on this machine over http. Nothing else may say where it is read.
 */
export function isOfItsHost({ id, evidence, matches, formerly }: Descriptor): boolean {
  const host = id.slice(TAUGHT.length);
  if (evidence !== 'taught' || !id.startsWith(TAUGHT) || !isHost(host) || formerly !== undefined)
    return false;
  const own = [
    `https://${host}/*`,
    ...(/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host) ? [`http://${host}/*`] : []),
  ];
  return matches.length === 1 && own.includes(matches[0] ?? '');
}

function isHost(text: string): boolean {
  const address = `https://${text}/`;
  return URL.canParse(address) && new URL(address).href === address && new URL(address).host === text;
}

/**
 * Whether all patterns of a directory end soon on every text. A pattern for a whole page's text is none of a
 * lesson's and has no bound: there may be none.
 */
export function hasSafePatterns({ pages, stores, results, profile }: Descriptor): boolean {
  if (pages.some(({ text }) => text !== undefined)) return false;
  const steps = Object.values(stores).flatMap(({ id }) => id.steps ?? []);
  const sources = [results, profile].flatMap((reading) => sourcesOf(reading));
  return [
    ...pages.flatMap(({ path }) => path ?? []),
    ...[...steps, ...sources.flatMap((source) => ('steps' in source && source.steps) || [])].flatMap(
      ([kind, given]) => (kind === 'map' || kind === 'pick' || kind === 'join' ? [] : [String(given)]),
    ),
    ...sources.flatMap((source) =>
      'select' in source && source.under ? [source.under.text, ...(source.under.next ?? [])] : [],
    ),
  ].every(isSafePattern);
}

function sourcesOf(reading: FieldReading | undefined): Source[] {
  return Object.values(reading?.fields ?? {}).flat();
}

/** A directory that was taught, as it is kept: from a lesson in a page, or from a file that someone brings back. */
export const taughtDescriptorSchema: z.ZodType<Descriptor> = deferred(() =>
  descriptorSchema
    .refine(isOfItsHost, 'A directory that was taught is read at its own address alone.')
    .refine(hasSafePatterns, 'A pattern of a directory that was taught has to end soon on every text.'),
);
