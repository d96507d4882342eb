import { describe, expect, test } from 'vitest';
import { areFresh, conceptIds } from '../../../scripts/concept-ids.ts';
import type { ConceptWish } from '../../../utils/profile/profile.ts';
import { isAmong, isId } from '../../../utils/vocabulary/concepts/among.ts';
import { allConcepts, conceptsOf } from '../../../utils/vocabulary/concepts/concepts.ts';
import type { ConceptId, IdOf, Subkind } from '../../../utils/vocabulary/concepts/kinds.ts';
import { relations } from '../../../utils/vocabulary/concepts/relations.ts';
import foreign from '../../../utils/vocabulary/tagger/data/foreign.json' with { type: 'json' };
import labels from '../../../utils/vocabulary/tagger/data/labels.json' with { type: 'json' };
import licences from '../../../utils/vocabulary/tagger/data/licences.json' with { type: 'json' };
import { professions } from '../../../utils/vocabulary/tagger/professions.ts';
import { wish } from '../../support/samples.ts';

const IDS: ReadonlySet<string> = new Set(allConcepts().map(({ id }) => id));

describe('the ids of the catalogue as types', () => {
  test('are those of the data: npm run concept-ids writes them', async () => {
    expect(await areFresh()).toBe(true);
  });

  test('a row more in the data is an id more, under its kind and subkind', () => {
    const before = conceptIds(allConcepts());
    const after = conceptIds([
      ...allConcepts(),
      { id: 'prof_gardener', kind: 'profession', subkind: 'profession' },
    ]);
    expect(before).not.toContain('prof_gardener');
    expect(after.replace(" | 'prof_gardener'", '')).toBe(before);
    expect(conceptIds([{ id: 'grief', kind: 'issue', subkind: 'issue' }])).toContain(
      "  issue: {\n    issue:\n      | 'grief';\n  };",
    );
  });

  test('lines are as wide as the others of the project', () => {
    const long = allConcepts().map(({ kind, subkind }, at) => ({
      id: `${'x'.repeat(40)}${at}`,
      kind,
      subkind,
    }));
    for (const concepts of [allConcepts(), long])
      for (const line of conceptIds(concepts).split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });

  test('a misspelt id, kind or subkind does not compile', () => {
    const id: ConceptId = 'setting_online';
    // @ts-expect-error there is no such concept
    const misspelt: ConceptId = 'setting_onlne';
    // @ts-expect-error there is no such subkind
    const subkind: Subkind = 'partcipants';
    // @ts-expect-error a format is no age
    const age: IdOf<'population', 'age'> = 'fmt_couple';
    // @ts-expect-error there is no such kind
    expect(conceptsOf('profesion')).toEqual([]);
    // @ts-expect-error among what is held to the catalogue
    expect(isAmong(id, [misspelt, 'setting_onlyne'])).toBe(false);
    expect(isAmong(id, ['setting_in_person', 'setting_online'])).toBe(true);
    for (const none of [misspelt, age])
      expect(conceptsOf('practical').some((one) => one.id === none)).toBe(false);
    expect(allConcepts().some((concept) => concept.subkind === subkind)).toBe(false);
  });

  test('nor does a misspelt one that a wish is made of, or compared with by isId', () => {
    const { concept } = wish('setting', 'setting_online');
    expect(isId(concept, 'setting_online')).toBe(true);
    // @ts-expect-error nothing that is wished for is called so
    expect(isId(concept, 'setting_onlne')).toBe(false);
    // @ts-expect-error nor can it be wished for
    const made: ConceptWish = { facet: 'setting', concept: 'setting_onlne', importance: 'must' };
    expect(made.concept).not.toBe(concept);
  });
});

describe('what stands beside the concepts', () => {
  const tables: [string, string[]][] = [
    ['names of directories', labels.items.map(({ id }) => id)],
    ['licences', licences.items.map(({ id }) => id)],
    ['professions', professions().flatMap(({ id, credentials }) => [id, ...credentials])],
    ['exclusions', allConcepts().flatMap(({ excludes }) => excludes)],
    ['relations', relations().flatMap(({ asked, said }) => [asked, said])],
    ...foreign.items.map(({ id, names, languages }): [string, string[]] => [
      `names in ${id}`,
      [...Object.keys(names), ...Object.keys(languages)],
    ]),
  ];

  test.each(tables)('%s speak of concepts that there are', (_what, ids) => {
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => !IDS.has(id))).toEqual([]);
  });
});
