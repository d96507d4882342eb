import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type Declared, declaredIn } from '../../scripts/check-names/declared.ts';
import { namesTwice, ONE_FOR_EACH } from '../../scripts/check-names/twice.ts';

const declared = (text: string) =>
  declaredIn(ts.createSourceFile('of-a-test.tsx', text, ts.ScriptTarget.Latest));
const names = (text: string) => declared(text).map(({ name }) => name);
const exportedNames = (text: string) =>
  declared(text)
    .filter(({ isExported }) => isExported)
    .map(({ name }) => name);
const house = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([file, text]) => [file, declared(text)]));

describe('the names that a file declares', () => {
  it.each([
    ['a constant', 'const fee = 1;', ['fee']],
    ['several', 'let low = 1, high = 2;', ['low', 'high']],
    ['a function', 'function weigh() {}', ['weigh']],
    ['a generator', 'function* steps() {}', ['steps']],
    ['an async one', 'async function read() {}', ['read']],
    ['a class', 'class Page {}', ['Page']],
    ['an interface', 'interface Wish {}', ['Wish']],
    ['a type', 'type Verdict = string;', ['Verdict']],
    ['an enum', 'enum Band { clear }', ['Band']],
    ['what is taken out of something', 'const { low, high: [top], ...rest } = fee;', ['low', 'top', 'rest']],
    ['what skips', 'const [, second] = pair;', ['second']],
  ])('%s', (_what, text, found) => {
    expect(names(text)).toEqual(found);
    expect(exportedNames(text)).toEqual([]);
    expect(exportedNames(`export ${text}`)).toEqual(found);
  });

  it.each([
    ['what stands within a function', 'function f() { const inner = 1; }', ['f']],
    ['what is brought in', "import { own } from './own.ts';", []],
    ['what is handed on', "export { own } from './own.ts';", []],
    ['what is brought in and handed on', "import { own } from './own.ts'; export { own };", []],
    ['all of another file', "export * from './own.ts';", []],
    ['a default without a name', 'export default function () {}', []],
  ])('not %s', (_what, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('are exported where they leave later', () => {
    expect(exportedNames('const fee = 1; export { fee };')).toEqual(['fee']);
  });

  it('are two where one leaves under another name', () => {
    expect(declared('const key = 1; export { key as keyOfFee };')).toEqual([
      { name: 'key', isExported: false },
      { name: 'keyOfFee', isExported: true },
    ]);
  });

  it('are one where a type is made of a value', () => {
    expect(declared('export const PARTS = []; type PARTS = 1;')).toEqual([
      { name: 'PARTS', isExported: true },
    ]);
  });
});

describe('a name with two meanings', () => {
  it('is named with both files', () => {
    expect(
      namesTwice(house({ 'utils/b.ts': 'export type Answer = 1;', 'utils/a.ts': 'export type Answer = 2;' })),
    ).toEqual([{ name: 'Answer', files: ['utils/a.ts', 'utils/b.ts'] }]);
  });

  it('is one where the other is private', () => {
    expect(namesTwice(house({ a: 'export const plain = 1;', b: 'const plain = 2;' }))).toHaveLength(1);
  });

  it('is none where both are private', () => {
    expect(namesTwice(house({ a: 'const plain = 1;', b: 'const plain = 2;' }))).toEqual([]);
  });

  it('is none where a file brings it in', () => {
    const b = "import { plain } from './a.ts'; export { plain };";
    expect(namesTwice(house({ a: 'export const plain = 1;', b }))).toEqual([]);
  });

  it('is none where it is one for each by design', () => {
    for (const name of ONE_FOR_EACH.keys())
      expect(namesTwice(house({ a: `export const ${name} = 1;`, b: `export const ${name} = 2;` }))).toEqual(
        [],
      );
  });

  const someNames = fc.uniqueArray(fc.constantFrom('fee', 'plan', 'wish', 'room', 'mark'));
  const someFiles = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    someNames.chain((some) =>
      fc.tuple(...some.map((name) => fc.record({ name: fc.constant(name), isExported: fc.boolean() }))),
    ),
  );

  it('is found whatever the order of the files, and never in a single one', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const entries = Object.entries(files) as [string, Declared[]][];
        const found = namesTwice(new Map(entries));
        expect(namesTwice(new Map(entries.toReversed()))).toEqual(found);
        for (const { name, files: places } of found) {
          const holding = entries.filter(([, all]) => all.some((one) => one.name === name));
          expect(places).toEqual(holding.map(([file]) => file).toSorted());
          expect(places.length).toBeGreaterThan(1);
          expect(holding.some(([, all]) => all.some((one) => one.name === name && one.isExported))).toBe(
            true,
          );
        }
      }),
    );
  });
});
