import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { counting } from './tests/work/counting.ts';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** A timeout ends what hangs, and nothing else: a slow or busy machine is no fault of what is tested. Milliseconds. */
const patient = { testTimeout: 300_000, hookTimeout: 300_000 };

/** A browser is started by one file at a time: machines with two cores are the rule. */
const inBrowsers = { fileParallelism: false };

const TESTS = 'tests/**/*.test.{ts,tsx}';
/** What a file says that exchanges modules, globals or the document for others, which the next file would meet. */
const EXCHANGES =
  /vi\.(mock|hoisted|stubGlobal)\(|globalThis,|documentElement\.replaceWith|defineProperty\(|\.prototype\b/;

const sourceOf = (file: string) => readFileSync(file, 'utf8');
const named = (pattern: string, exclude: string[] = []) =>
  globSync(pattern, { exclude }).map((file) => file.replaceAll('\\', '/'));

const JOURNEY = named('tests/journey/**/*.test.ts');
const BROWSERS = named('tests/browsers/**/*.test.ts');
/** These count the work that the product does: its code is given counters. */
const WORK = named('tests/**/*.work.test.ts');
/** These have a background that starts anew again and again, and one browser that stands in for all of them. */
const HALL = named('tests/entrypoints/**/*.test.ts').filter(
  (file) => sourceOf(file).includes("/hall.ts'") && !sourceOf(file).includes('allAnew'),
);
/** Each of these has modules and globals of its own. Elsewhere nothing is exchanged. */
const APART = named('tests/{entrypoints,overlay}/**/*.test.{ts,tsx}', HALL).filter((file) =>
  EXCHANGES.test(sourceOf(file)),
);
/**
 * These need a page to draw in. A process goes from one file to the next only within a project and its environment:
 * kept among the others, nearly every file would begin a process, and read all modules anew.
 */
const DRAWN = named(TESTS, APART).filter((file) => sourceOf(file).startsWith('// @vitest-environment jsdom'));
const OTHERS = named(TESTS, [JOURNEY, BROWSERS, WORK, HALL, APART, DRAWN].flat());
/** These reach what Node cannot read as it stands: JSX, or what is gathered from folders. */
const GATHERED = OTHERS.filter((file) => /\/(?:families|registry)\.ts'/.test(sourceOf(file)));
const UNIT = OTHERS.filter((file) => !GATHERED.includes(file));

/** Where more is tried than `npm test` does, only files are run that have more to try. */
const inMode = (mode: string, files: string[]) =>
  mode === 'matrix' ? files.filter((file) => sourceOf(file).includes("/support/times.ts'")) : files;

export default defineConfig(({ mode }) => {
  const project = (name: string, files: string[], more: object = {}) => ({
    ...jsx,
    test: { name, include: inMode(mode, files), isolate: false, ...patient, ...more },
  });
  return {
    test: {
      // The default leaves a core free, of two.
      maxWorkers: availableParallelism(),
      projects: [
        // Node reads these by itself: for each worker Vite would write a thousand modules anew.
        project('unit', UNIT, { experimental: { viteModuleRunner: false } }),
        project('drawn', DRAWN, { environment: 'jsdom', setupFiles: ['tests/support/settled.ts'] }),
        project('hall', [...HALL, ...GATHERED]),
        // What a page is drawn in is loaded once for a process, and not with each file: everything else begins anew.
        project('apart', APART, { isolate: true, pool: 'vmForks' }),
        { plugins: [counting()], ...project('work', WORK) },
        // They share browsers, and each begins with one that is as it was at install.
        project('journey', JOURNEY, inBrowsers),
        project('browsers', BROWSERS, { isolate: true, ...inBrowsers }),
      ],
    },
  };
});
