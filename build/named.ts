import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

/** Where what ships is written. */
const OURS = ['utils', 'components', 'entrypoints'];
const NAMED = /\.\s*([A-Za-z_]\w*)/g;

/** What follows a dot anywhere in our sources: every method and every part that we ask for, and more than those. */
export function namedByUs(root: string): Set<string> {
  return namesIn(OURS.flatMap((folder) => sourcesIn(join(root, folder))));
}

/** Every name that follows a dot. */
export function namesIn(sources: readonly string[]): Set<string> {
  return new Set(sources.flatMap((source) => [...source.matchAll(NAMED)].map(([, name]) => name ?? '')));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** A part of a parsed script. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

/** A script in its parts. */
export function parsed(code: string): Node {
  const program: object = parseAst(code);
  return program as Node;
}

/** What lies directly below. */
export function below(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((child): child is Node => typeof (child as Node | null)?.type === 'string');
}

/** A property of an object as it stands in a script, with the name that it is asked for by. */
export interface Property {
  name: string;
  value: Node;
  start: number;
  end: number;
}

/** The properties that are written with a value under a name. */
export function propertiesOf(table: Node | undefined): Property[] {
  if (table?.type !== 'ObjectExpression') return [];
  return (table.properties as Node[]).flatMap(({ kind, computed, key, value, start, end }) => {
    if (kind !== 'init' || computed !== false) return [];
    const { name, value: text } = key as Node;
    return [{ name: String(name ?? text), value: value as Node, start, end }];
  });
}

/** A script without these properties. */
export function without(code: string, properties: readonly Property[]): string {
  let rest = code;
  for (const { start, end } of properties.toSorted((a, b) => b.start - a.start))
    rest = rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, '');
  return rest;
}
