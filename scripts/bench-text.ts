import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { tagText } from '../utils/vocabulary/tagger/tagger.ts';
import type { Sample } from './bench-text/compare.ts';
import { mutate } from './bench-text/mutate.ts';
import { OWN_PASSAGES } from './bench-text/speed.ts';
import { InputError, run } from './input.ts';
import { type GoldRow, type Outcome, scoreRow, sumUp } from './score-text.ts';
import { shared } from './shared.ts';

/** What is read when no file is named. */
const SAMPLES = [shared('gold/text.jsonl'), ...OWN_PASSAGES];

/** A thousand passages, half of which are worked on. */
const FRESH = shared('gold/text-2026.jsonl');

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
    throw new InputError(`There is no file "${basename(String(file))}" of annotated passages.`);
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

/** The samples that are at hand, and one sentence for each file that is not. */
async function samplesAtHand(): Promise<{ samples: Sample[]; missing: string[] }> {
  const samples: Sample[] = [];
  const missing: string[] = [];
  for (const file of SAMPLES) {
    try {
      samples.push({ name: basename(file.pathname, '.jsonl'), rows: await readGold(file) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      missing.push(`${basename(file.pathname)}: ${error.message}`);
    }
  }
  try {
    const rows = await readGold(FRESH);
    // Passages are worked on by turns: those at even places are, those at odd places are only measured.
    samples.push({ name: 'text-2026, worked on', rows: rows.filter((_, place) => place % 2 === 0) });
    samples.push({ name: 'text-2026, unseen', rows: rows.filter((_, place) => place % 2 === 1) });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    missing.push(`text-2026.jsonl: ${error.message}`);
  }
  return { samples, missing };
}

function printErrors(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) for (const error of outcome.errors) console.log(`${outcome.row}  ${error}`);
}

async function benchOne(file: string, json: boolean, errors: boolean): Promise<void> {
  const outcomes = benchText(await readGold(file));
  const summary = sumUp(outcomes);
  const all = outcomes.flatMap((outcome) => outcome.errors);
  if (json) {
    console.log(JSON.stringify(errors ? { ...summary, errors: all } : summary));
    return;
  }
  if (errors) printErrors(outcomes);
  console.table(summary);
}

async function benchAll(json: boolean, errors: boolean): Promise<void> {
  const { samples, missing } = await samplesAtHand();
  if (samples.length === 0) throw new InputError(missing.join(' '));
  // The rivals take seconds to load: only where they are measured.
  const { compare } = await import('./bench-text/compare.ts');
  const { timeHostile } = await import('./bench-text/hostile.ts');
  const { statements } = await import('./bench-text/speed.ts');
  const { texts, from } = await statements();
  const rows = compare(samples, texts);
  const hostile = timeHostile();
  const outcomes = samples.flatMap((sample) => benchText(sample.rows));
  if (json) {
    const list = outcomes.flatMap((outcome) => outcome.errors);
    console.log(
      JSON.stringify({ rows, timedOn: from, hostile, missing, ...(errors ? { errors: list } : {}) }),
    );
    return;
  }
  if (errors) printErrors(outcomes);
  console.table(
    rows.map(({ deniedAsStated, denied, time, spanErrors, ...row }) => ({
      ...row,
      'denied as stated': `${deniedAsStated} of ${denied}`,
      'span errors': spanErrors,
      'time to ours': time ?? 'not timed',
    })),
  );
  console.log(`Time: ${texts.length} ${from}, in turns in one run, as a ratio to ours.`);
  const mutants = mutate(samples.flatMap(({ rows: each }) => each.map(({ text }) => text)));
  const unnoticed = mutants.filter(({ noticed }) => !noticed);
  console.log(
    `Rules and signs whose removal is noticed: ${mutants.length - unnoticed.length} of ${mutants.length}.`,
  );
  for (const { kind, id } of unnoticed) console.log(`Nobody notices without the ${kind} "${id}".`);
  console.log('A megabyte of one thing over and over, the slowest five (milliseconds; a page may cost 200)');
  console.table(hostile.slice(0, 5));
  for (const each of missing) console.log(`Missing: ${each}`);
}

if (import.meta.main) {
  await run(async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, errors: { type: 'boolean' } },
    });
    const { json = false, errors = false } = values;
    if (positionals[0]) await benchOne(positionals[0], json, errors);
    else await benchAll(json, errors);
  });
}
