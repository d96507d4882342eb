import { describe, expect, test } from 'vitest';
import { benchText, readGold } from '../../../scripts/bench-text.ts';
import { sumUp } from '../../../scripts/score-text.ts';
import { conceptOf } from '../../../utils/vocabulary/concepts/concepts.ts';

/** Two samples written by annotators who had not seen the program. */
const SAMPLES = ['harder-a', 'harder-b'] as const;
const rowsOf = (name: string) => readGold(new URL(`./${name}.jsonl`, import.meta.url));

describe.each(SAMPLES)('the harder passages of %s', (name) => {
  test('are enough, each with an id of its own, and name concepts of the vocabulary', async () => {
    const rows = await rowsOf(name);
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const unknown = rows.flatMap((row) => row.expect).filter(({ id, kind }) => conceptOf(id)?.kind !== kind);
    expect(unknown).toEqual([]);
  });

  test('are annotated with words that stand in them', async () => {
    const astray = (await rowsOf(name)).flatMap(({ id, text, expect: facts }) =>
      facts.filter(({ span }) => !text.includes(span)).map(({ span }) => `${id} ${span}`),
    );
    expect(astray).toEqual([]);
  });

  test('are read within the bars', async () => {
    const summary = sumUp(benchText(await rowsOf(name)));
    expect(summary.precision).toBeGreaterThanOrEqual(0.97);
    expect(summary.recall).toBeGreaterThanOrEqual(0.92);
  });

  test('have no denied fact read as stated, and exact spans', async () => {
    const outcomes = benchText(await rowsOf(name));
    expect(outcomes.filter((outcome) => outcome.deniedAsStated > 0).map(({ row }) => row)).toEqual([]);
    expect(sumUp(outcomes).spanErrors).toBe(0);
  });
});
