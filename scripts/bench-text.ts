import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { tagText } from '../utils/vocabulary/tagger.ts';
import { complain, InputError } from './input.ts';
import { type GoldRow, type Outcome, scoreRow, sumUp } from './score-text.ts';

const DEFAULT_GOLD = new URL('../../shared/gold/text.jsonl', import.meta.url);
const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  expect: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      status: z.enum(['stated', 'denied', 'weak']),
      span: z.string(),
    }),
  ),
  note: z.string().optional(),
});

/** Reads annotated passages, one JSON object a line. Throws `InputError` when there are none. */
export async function readGold(file: string | URL): Promise<GoldRow[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no file "${file}" of annotated passages.`);
  });
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const row = rowSchema.safeParse(JSON.parse(line));
      if (!row.success) throw new InputError(`Line ${i + 1} is no annotated passage.`);
      return row.data;
    });
}

/** Tags every passage and compares. */
export function benchText(rows: readonly GoldRow[]): Outcome[] {
  return rows.map((row) => scoreRow(row, tagText(row.text)));
}

if (import.meta.main) {
  await complain(async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, errors: { type: 'boolean' } },
    });
    const rows = await readGold(positionals[0] ?? DEFAULT_GOLD);
    const started = performance.now();
    const outcomes = benchText(rows);
    const summary = { ...sumUp(outcomes), milliseconds: Math.round(performance.now() - started) };
    if (values.json) {
      console.log(
        JSON.stringify(values.errors ? { ...summary, errors: outcomes.flatMap((o) => o.errors) } : summary),
      );
      return;
    }
    if (values.errors)
      for (const outcome of outcomes)
        for (const error of outcome.errors) console.log(`${outcome.row}  ${error}`);
    console.table(summary);
  });
}
