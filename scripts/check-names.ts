import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { declaredIn } from './check-names/declared.ts';
import { namesTwice } from './check-names/twice.ts';

/** Checks that a name which one file exports is declared by no other. Exits 1 and names the files of each. */
const files = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: process.cwd() });
const house = new Map(
  files.map((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    return [file, declaredIn(source)] as const;
  }),
);
const twice = namesTwice(house);
for (const { name, files: places } of twice)
  console.error(`“${name}” stands in ${places.join(' and in ')}: it means one thing in the house.`);
console.error(`${files.length} files, ${twice.length} exported names with two meanings.`);
process.exitCode = twice.length > 0 || files.length === 0 ? 1 : 0;
