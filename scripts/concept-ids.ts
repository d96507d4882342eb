import { readFile, writeFile } from 'node:fs/promises';
import { allConcepts, type Concept } from '../utils/vocabulary/concepts/concepts.ts';

/**
 * Writes the ids of the catalogue as types, from its data: what TypeScript reads out of JSON is `string`, and a
 * misspelt id would compile.
 */
const FILE = new URL('../utils/vocabulary/concepts/ids.ts', import.meta.url);
const WIDEST = 110;

type Row = Pick<Concept, 'kind' | 'subkind'> & { id: string };

/** The text of `ids.ts`: for each kind and subkind, in the order of the data, the ids that it has. */
export function conceptIds(concepts: readonly Row[]): string {
  const kinds = Map.groupBy(concepts, ({ kind }) => kind);
  return [
    '// Made by npm run concept-ids from the data; do not edit.',
    '',
    '/** The ids of the catalogue by kind and subkind. Types alone: nothing of it ships. */',
    'export interface ConceptIds {',
    ...[...kinds].flatMap(([kind, rows]) => [
      `  ${kind}: {`,
      ...[...Map.groupBy(rows, ({ subkind }) => subkind)].flatMap(([subkind, some]) =>
        union(
          subkind,
          some.map(({ id }) => id),
        ),
      ),
      '  };',
    ]),
    '}',
    '',
  ].join('\n');
}

/** One member of the interface, its ids on as few lines as hold them. */
function union(subkind: string, ids: readonly string[]): string[] {
  const lines = [`    ${subkind}:`];
  for (const part of ids.map((id) => ` | '${id}'`)) {
    const line = lines.at(-1) ?? '';
    if (lines.length > 1 && line.length + part.length < WIDEST) lines[lines.length - 1] = line + part;
    else lines.push(`     ${part}`);
  }
  return [...lines.slice(0, -1), `${lines.at(-1)};`];
}

/** Whether the file holds the ids that the data has. */
export async function areFresh(): Promise<boolean> {
  return (await readFile(FILE, 'utf8')) === conceptIds(allConcepts());
}

if (import.meta.main) await writeFile(FILE, conceptIds(allConcepts()));
