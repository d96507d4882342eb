import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** A browser is started by one file at a time: machines with two cores are the rule. */
const inBrowsers = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/journey/**', 'tests/browsers/**'],
        },
      },
      { ...jsx, test: { name: 'journey', include: ['tests/journey/**/*.test.ts'], ...inBrowsers } },
      { ...jsx, test: { name: 'browsers', include: ['tests/browsers/**/*.test.ts'], ...inBrowsers } },
    ],
  },
});
