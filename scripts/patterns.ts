import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { own } from '../utils/lookup/own.ts';
import { type Command, run } from './input.ts';
import { attackText, firstSlow } from './patterns/attack.ts';
import { type Collected, collectPatterns } from './patterns/collect.ts';
import { judge, LONG, type Verdict } from './patterns/judge.ts';

const KNOWN = new URL('patterns/known.json', import.meta.url);
const EXCUSED = new URL('patterns/excused.json', import.meta.url);

type Found = Collected['patterns'][number];

const attackSchema = z.strictObject({
  pumps: z.array(z.strictObject({ prefix: z.string(), pump: z.string() })).readonly(),
  suffix: z.string(),
});
/** Verdicts by the pattern's name. */
const knownSchema = z.record(z.string(), z.union([z.enum(['p', 's', 't']), attackSchema]));
/** Slow patterns that are given only so many characters of a page, and why. */
const excusedSchema = z.record(
  z.string(),
  z.strictObject({ at: z.string(), most: z.int().positive().max(5000), why: z.string().min(10) }),
);

/** A pattern's name in the lists: what it says, in sixteen letters. */
export function nameOf({ source, flags }: Pick<Found, 'source' | 'flags'>): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

const read = <T>(file: URL, schema: z.ZodType<T>): T => schema.parse(JSON.parse(readFileSync(file, 'utf8')));

/**
 * `patterns [--keep]`: judges every pattern that was not judged before, and complains of those by which a page
 * could hold the reader up. With `--keep` the verdicts are written down, so that they need not be found again.
 *
 * Whoever writes a new pattern runs `npm run patterns` and commits `patterns/known.json` with it; `npm run check`
 * judges only what is not written down there. One that is slow is written anew, so that no two places of a text
 * begin the same work: `(?<!\s)\s+$` for `\s+$`, or `$(?<=\bfrom\b[^;]*)` where only whether it fits is asked.
 * Where the code gives it only so many characters, `patterns/excused.json` says how many, and why; with so many it
 * is tried.
 */
export const patterns: Command = async (given, desk) => {
  const { values } = parseArgs({ args: given, options: { keep: { type: 'boolean' } } });
  const known = new Map<string, Verdict>(Object.entries(read(KNOWN, knownSchema)));
  const excused = read(EXCUSED, excusedSchema);
  const { patterns: found, unseen } = await collectPatterns();
  const keep = () => {
    const rows = found.map((pattern) => [nameOf(pattern), known.get(nameOf(pattern))] as const);
    writeFileSync(KNOWN, `${JSON.stringify(Object.fromEntries(rows.toSorted()), null, 2)}\n`);
  };
  const fresh = found.filter((pattern) => !known.has(nameOf(pattern)));
  for (const [at, pattern] of fresh.entries()) {
    known.set(nameOf(pattern), await judge(pattern));
    // What was found is not lost when this is ended.
    if (values.keep && at % 20 === 19) keep();
  }
  for (const pattern of found) {
    const verdict = known.get(nameOf(pattern));
    if (verdict === undefined || typeof verdict === 'string') continue;
    const most = own(excused, nameOf(pattern))?.most ?? LONG;
    if (most < LONG && !(await firstSlow(pattern.source, pattern.flags, [verdict], most))) continue;
    const attack = JSON.stringify(attackText(verdict, 60));
    desk.complain(
      `${pattern.places.join(', ')}: ${nameOf(pattern)} is slow on texts like ${attack}: /${pattern.source}/${pattern.flags}`,
    );
  }
  for (const at of unseen) desk.complain(`${at} builds a pattern that nobody has judged.`);
  if (values.keep) keep();
  else if (fresh.length > 0)
    desk.answer(`${fresh.length} patterns were judged anew: npm run patterns keeps the verdicts.`);
};

if (import.meta.main) await run(patterns);
