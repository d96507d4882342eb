import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { idTypes } from '../../scripts/vocabulary-types.ts';
import { CONCEPTS } from '../../utils/vocabulary/concepts.ts';
import { VALUES } from '../../utils/vocabulary/values.ts';

const written = readFileSync(new URL('../../utils/vocabulary/ids.ts', import.meta.url), 'utf8');

/** The string literals of each union in the file, read without the script that wrote them. */
const unions = new Map(
  [...written.matchAll(/export type (\w+) =\n([^;]*);/g)].map(([, name = '', body = '']) => [
    name,
    [...body.matchAll(/'([^']*)'/g)].map(([, id = '']) => id),
  ]),
);
const conceptUnions = [...unions].filter(([name]) => name !== 'ValueId' && name !== 'ConceptId');

describe('the ids as types', () => {
  test('are what the script would write now', () => {
    expect(written).toBe(idTypes());
  });

  test('name every concept once, under its own kind, and nothing else', () => {
    const typed = conceptUnions.flatMap(([name, ids]) => ids.map((id) => `${name} ${id}`)).sort();
    const known = CONCEPTS.map(
      ({ id, kind }) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Id ${id}`,
    ).sort();
    expect(typed).toEqual(known);
  });

  test('name every value once', () => {
    expect(unions.get('ValueId')).toEqual(VALUES.map((value) => value.id));
    expect(new Set(unions.get('ValueId')).size).toBe(VALUES.length);
  });

  test('are unique over all kinds, and over concepts and values', () => {
    const ids = [...CONCEPTS, ...VALUES].map(({ id }) => id);
    const seen = new Set<string>();
    const twice = ids.filter((id) => seen.size === seen.add(id).size);
    expect(twice).toEqual([]);
  });

  test('hold nothing that would need quoting in a key or an attribute', () => {
    for (const id of [...unions.values()].flat()) expect(id).toMatch(/^[a-z][\w-]*$/);
  });

  test('every kind is part of ConceptId', () => {
    const parts = /export type ConceptId =\n([^;]*);/.exec(written)?.[1]?.match(/\w+Id/g);
    expect(parts).toEqual(conceptUnions.map(([name]) => name));
  });
});
