import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { counting } from './tests/work/counting.ts';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** A timeout ends what hangs, and nothing else: a slow or busy machine is no fault of what is tested. Milliseconds. */
const patient = { testTimeout: 300_000, hookTimeout: 300_000 };

/** A browser is started by one file at a time: machines with two cores are the rule. */
const inBrowsers = { fileParallelism: false, ...patient };

const TESTS = 'tests/**/*.test.{ts,tsx}';
/** These count the work that the product does: its code is given counters. */
const WORK = 'tests/**/*.work.test.ts';
const BROWSERS = ['tests/journey/**', 'tests/browsers/**'];
/** What a file says that exchanges modules, globals or the document for others, which the next file would meet. */
const EXCHANGES =
  /vi\.(mock|hoisted|stubGlobal)\(|globalThis,|documentElement\.replaceWith|defineProperty\(|\.prototype\b/;

const sourceOf = (file: string) => readFileSync(file, 'utf8');
const named = (pattern: string, exclude: string[] = []) =>
  globSync(pattern, { exclude }).map((file) => file.replaceAll('\\', '/'));

/** These have a background that starts anew again and again, and one browser that stands in for all of them. */
const HALL = named('tests/entrypoints/**/*.test.ts').filter((file) => sourceOf(file).includes("/hall.ts'"));
/** Each of these has a process of its own. Elsewhere nothing is exchanged. */
const APART = named('tests/{entrypoints,overlay}/**/*.test.{ts,tsx}', HALL).filter((file) =>
  EXCHANGES.test(sourceOf(file)),
);
/**
 * These need a page to draw in. A process goes from one file to the next only within a project and its environment:
 * kept among the others, nearly every file would begin a process, and read all modules anew.
 */
const DRAWN = named('tests/**/*.test.{ts,tsx}', APART).filter((file) =>
  sourceOf(file).startsWith('// @vitest-environment jsdom'),
);

export default defineConfig({
  test: {
    // The default leaves a core free, of two.
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: [TESTS],
          exclude: [...configDefaults.exclude, ...BROWSERS, ...HALL, ...APART, ...DRAWN, WORK],
          isolate: false,
          ...patient,
        },
      },
      { ...jsx, test: { name: 'drawn', include: DRAWN, environment: 'jsdom', isolate: false, ...patient } },
      { ...jsx, test: { name: 'hall', include: HALL, isolate: false, ...patient } },
      { ...jsx, test: { name: 'apart', include: APART, ...patient } },
      { plugins: [counting()], test: { name: 'work', include: [WORK], isolate: false, ...patient } },
      // They share browsers, and each begins with one that is as it was at install.
      {
        ...jsx,
        test: { name: 'journey', include: ['tests/journey/**/*.test.ts'], isolate: false, ...inBrowsers },
      },
      { ...jsx, test: { name: 'browsers', include: ['tests/browsers/**/*.test.ts'], ...inBrowsers } },
    ],
  },
});
