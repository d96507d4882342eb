import { describe, expect, test } from 'vitest';
import { benchText, readGold } from '../../../scripts/bench-text.ts';
import { type GoldRow, type Outcome, sumUp } from '../../../scripts/score-text.ts';
import { shared } from '../../../scripts/shared.ts';
import { conceptOf } from '../../../utils/vocabulary/concepts/concepts.ts';
import type { Status } from '../../../utils/vocabulary/tagger/facts.ts';
import { describeShared } from '../../support/shared.ts';
import { PASSAGES } from './passages.ts';

const GOLD = shared('gold/text.jsonl');

/** What was measured (precision 0.996, recall 1), rounded down to two decimals: it may rise, not fall. */
const PRECISION = 0.99;
const RECALL = 1;

const SIGNS: Record<string, Status> = { '+': 'stated', '-': 'denied' };

const errorsOf = (outcomes: readonly Outcome[], kind: string) =>
  outcomes.flatMap(({ row, errors }) =>
    errors.filter((error) => error.startsWith(kind)).map((error) => `${row} ${error}`),
  );

describeShared('passages annotated by others', 'gold/text.jsonl', () => {
  test('are read with the precision and recall once reached', async () => {
    const summary = sumUp(benchText(await readGold(GOLD)));
    expect(summary.passages).toBeGreaterThanOrEqual(100);
    expect(summary.precision).toBeGreaterThanOrEqual(PRECISION);
    expect(summary.recall).toBeGreaterThanOrEqual(RECALL);
  });

  test('have no denied fact read as stated', async () => {
    const outcomes = benchText(await readGold(GOLD));
    expect(outcomes.filter((outcome) => outcome.deniedAsStated > 0).map(({ row }) => row)).toEqual([]);
  });

  test('give spans that are exact', async () => {
    const outcomes = benchText(await readGold(GOLD));
    expect(errorsOf(outcomes, 'span:')).toEqual([]);
    expect(sumUp(outcomes).spanErrors).toBe(0);
  });
});

describe('our own passages, scored the same way', () => {
  const rows: GoldRow[] = PASSAGES.map(([text, expected], index) => ({
    id: `passage ${index + 1}`,
    text,
    expect: expected.split(' ').flatMap((each) => {
      const status = SIGNS[each.charAt(0)];
      const id = each.slice(1);
      return status === undefined ? [] : [{ id, kind: conceptOf(id)?.kind ?? '', status, span: '' }];
    }),
  }));
  const outcomes = benchText(rows);

  test('expect only facts of the vocabulary', () => {
    expect(rows.flatMap((row) => row.expect).filter(({ kind }) => kind === '')).toEqual([]);
  });

  test('leave nothing out that is said', () => {
    expect(errorsOf(outcomes, 'missed:')).toEqual([]);
  });

  test('have no denied fact read as stated, and exact spans', () => {
    expect(sumUp(outcomes)).toMatchObject({ recall: 1, deniedAsStated: 0, spanErrors: 0 });
  });
});
