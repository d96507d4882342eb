import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../components/style/', import.meta.url);
const sheets = readdirSync(folder).map((name) => ({
  name,
  css: readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}));

/** Every size of type in a sheet, as it is written. */
function sizesIn(css: string): string[] {
  const sizes = [...css.matchAll(/font-size:\s*([^;]+);/g)].map(([, size = '']) => size);
  const shorthands = [...css.matchAll(/font:\s*([^;]+);/g)].map(([, font = '']) => font);
  return [
    ...sizes,
    ...shorthands.filter((font) => font !== 'inherit').map((font) => font.split('/')[0] ?? ''),
  ];
}

describe('the size of type', () => {
  it('is given somewhere', () => {
    expect(sheets.flatMap(({ css }) => sizesIn(css)).length).toBeGreaterThan(10);
  });

  it.each(sheets)('in $name is never smaller inside another, nor under 14 px by the usual 16', ({ css }) => {
    for (const size of sizesIn(css)) {
      expect(size.trim()).toMatch(/^[\d.]+rem$/);
      expect(Number.parseFloat(size) * 16).toBeGreaterThanOrEqual(14);
    }
  });

  it('of the body is set on the body, where a browser sets its own', () => {
    const base = sheets.find(({ name }) => name === 'base.css')?.css ?? '';
    expect(base).toMatch(/(^|\n)body \{[^}]*font:\s*1rem/);
  });
});
