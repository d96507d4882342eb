import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEPT } from '../entrypoints/background/kept-modules.ts';

const files = globSync('tests/**/*.{ts,tsx}')
  .filter((file) => !file.endsWith('suite.test.ts'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
const those = (pattern: RegExp, among = files) =>
  among.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('the suite', () => {
  it('is all read here', () => {
    expect(files.length).toBeGreaterThan(150);
  });

  it('exchanges modules and globals only in files that have a process of their own', () => {
    const apart = /^tests\/(entrypoints|overlay|journey|browsers)\//;
    const shared = files.filter(({ file }) => !apart.test(file));
    expect(those(/\bvi\.(mock|doMock|hoisted|stubGlobal)\(/, shared)).toEqual([]);
  });

  it('gives a background that starts anew nothing that has met a browser', () => {
    const kept = globSync(`${KEPT}/**/*.ts`).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    expect(kept.length).toBeGreaterThan(250);
    expect(those(/from '(?:wxt|idb|[^']*\/(?:platform|session|store|background)\/)/, kept)).toEqual([]);
  });

  it('looks at no clock and waits for no time to pass: it counts what is done, or waits for what is to come', () => {
    // A page of this one has a clock in it.
    expect(those(/\bperformance\.now\(\)|\bDate\.now\(\)|waitForTimeout\(/)).toEqual([
      'tests/journey/once.test.ts',
    ]);
  });

  it('knows one way to what stands beside the project', () => {
    expect(those(/\.\.\/shared\b(?!\.ts)/)).toEqual([]);
  });
});
