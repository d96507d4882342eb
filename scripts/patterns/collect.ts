import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readDescriptors } from '../../build/directories.ts';
import { builtDuring } from './built.ts';
import { literalsOf, type Pattern } from './literals.ts';

const ROOT = new URL('../../', import.meta.url);

/** Files that build a pattern only when they are asked to, and of what. */
const BUILT_LATER: ReadonlyMap<string, string> = new Map([
  ['utils/reader/descriptor/steps.ts', 'patterns of descriptors, which are collected from the descriptors'],
  ['utils/reader/generic/state.ts', 'a copy of a pattern that the file writes out'],
  ['utils/questions/said-on.ts', 'one word, with its signs escaped'],
  ['utils/reader/page/about.ts', 'names that a descriptor gives to the number of a page'],
  ['utils/listing/safe-pattern.ts', 'one part of a pattern, tried on one letter'],
]);

export interface Collected {
  /** Every pattern once, with all places where it stands. */
  patterns: (Pick<Pattern, 'source' | 'flags'> & { places: string[] })[];
  /** Lines that build a pattern which nobody could collect. */
  unseen: string[];
}

/**
 * Every pattern of the product: those that are written out, those that modules build as they are loaded, and those
 * of the descriptors. Scripts are run by hand, on pages of one's own choosing, and are left out.
 */
export async function collectPatterns(): Promise<Collected> {
  const files = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).sort();
  const written = files.map((file) => literalsOf(file, readFileSync(new URL(file, ROOT), 'utf8')));
  const built = await builtDuring(async () => {
    for (const file of files.filter((each) => /^utils\/.*\.ts$/.test(each))) await load(file);
    const { descriptorSchema } = await import('../../utils/listing/descriptor-schema.ts');
    // The schema compiles whatever has to be a pattern.
    for (const directory of await readDescriptors({ tour: true, claimed: true }))
      descriptorSchema.parse(directory);
    await readOnce();
  });
  const byName = new Map<string, Collected['patterns'][number]>();
  for (const { source, flags, at } of [...written.flatMap(({ literals }) => literals), ...built]) {
    const known = byName.get(`/${source}/${flags}`) ?? { source, flags, places: [] };
    if (!known.places.includes(at)) known.places.push(at);
    byName.set(`/${source}/${flags}`, known);
  }
  const seen = new Set(built.map(({ at }) => at));
  const unseen = written
    .flatMap((file) => file.built)
    .filter((at) => !seen.has(at) && !BUILT_LATER.has(at.replace(/:\d+$/, '')));
  return { patterns: [...byName.values()], unseen };
}

/** Says something of everything that is read by a pattern which is built only when it is first asked for. */
async function readOnce(): Promise<void> {
  const [{ factsOf }, { styleOf }, { licenceStates }, { emptyListing }, { understandWish }] =
    await Promise.all([
      import('../../utils/vocabulary/tagger/listing-facts.ts'),
      import('../../utils/vocabulary/tagger/style.ts'),
      import('../../utils/vocabulary/tagger/licence-states.ts'),
      import('../../utils/listing/listing.ts'),
      import('../../utils/wishes/understand.ts'),
    ]);
  const statement =
    'I am licensed in Oregon as an LCSW, speak Spanish and take Aetna. I am warm and direct, and no longer see couples. Ich spreche Deutsch. Je parle français.';
  const listing = { ...emptyListing('k'), statement, credentials: ['LCSW OR 1234'], languages: ['Spanish'] };
  styleOf(factsOf(listing), statement);
  licenceStates(listing.credentials);
  understandWish(statement);
  understandWish('I want help with grief, and no Freud.');
}

/** Some modules need a browser or the bundler; if they built a pattern, that line is missed and named. */
async function load(file: string): Promise<void> {
  await import(pathToFileURL(new URL(file, ROOT).pathname).href).catch(() => undefined);
}
