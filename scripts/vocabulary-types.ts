import { readFile, writeFile } from 'node:fs/promises';
import { CONCEPTS } from '../utils/vocabulary/concepts.ts';
import { VALUES } from '../utils/vocabulary/values.ts';

const FILE = new URL('../utils/vocabulary/ids.ts', import.meta.url);

function union(name: string, ids: readonly string[]): string {
  const lines = ids.map((id) => `  | '${id}'`);
  return `export type ${name} =\n${lines.join('\n')};\n`;
}

/** The text of `utils/vocabulary/ids.ts`: one union of ids for each kind of concept. */
export function idTypes(): string {
  const kinds = [...new Set(CONCEPTS.map((concept) => concept.kind))];
  const nameOf = (kind: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Id`;
  const unions = kinds.map((kind) =>
    union(
      nameOf(kind),
      CONCEPTS.filter((concept) => concept.kind === kind).map((concept) => concept.id),
    ),
  );
  return [
    '// Written by scripts/vocabulary-types.ts from the data files: run it again after changing them.\n',
    ...unions,
    union(
      'ValueId',
      VALUES.map((value) => value.id),
    ),
    `export type ConceptId =\n${kinds.map((kind) => `  | ${nameOf(kind)}`).join('\n')};\n`,
  ].join('\n');
}

/** Whether the file on disk is what the data would give. */
export async function idTypesAreFresh(): Promise<boolean> {
  return (await readFile(FILE, 'utf8').catch(() => '')) === idTypes();
}

if (import.meta.main) await writeFile(FILE, idTypes());
