import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { isShared, shared } from '../shared.ts';
import type { Reader } from './phrases.ts';

const LISTINGS = 'gold/listings.jsonl';
/** The project's own passages, which are always at hand. */
export const OWN_PASSAGES = ['harder-a', 'harder-b'].map(
  (name) => new URL(`../../tests/vocabulary/tagger/${name}.jsonl`, import.meta.url),
);
const STATEMENTS = 2000;
/** Statements that every reader is given before the clock starts. */
const WARM_UP = 2000;
/** Statements that one reader takes in a row before the next has its turn. */
const TURN = 50;

const lineSchema = z.object({ statement: z.string().optional(), text: z.string().optional() });

async function textsOf(file: URL): Promise<string[]> {
  return (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const { statement, text } = lineSchema.parse(JSON.parse(line));
      return (statement ?? text)?.trim() || [];
    });
}

/**
 * 2,000 statements: of real listings where those are at hand, else the project's own passages over and over.
 * `from` says in words which it is.
 */
export async function statements(): Promise<{ texts: string[]; from: string }> {
  if (isShared(LISTINGS))
    return { texts: fill(await textsOf(shared(LISTINGS))), from: 'statements of real listings' };
  const own = (await Promise.all(OWN_PASSAGES.map(textsOf))).flat();
  return { texts: fill(own), from: 'passages of the project, for want of real listings' };
}

function fill(texts: readonly string[]): string[] {
  return Array.from({ length: STATEMENTS }, (_, i) => texts[i % texts.length] ?? '');
}

/** How often the whole is timed; the best of each reader counts, for a machine has other work too. */
const ROUNDS = 3;

function round(readers: readonly Reader[], texts: readonly string[]): number[] {
  const took = readers.map(() => 0);
  for (let at = 0; at < texts.length; at += TURN) {
    const some = texts.slice(at, at + TURN);
    for (const [index, reader] of readers.entries()) {
      const started = performance.now();
      for (const text of some) reader.read(text);
      took[index] = (took[index] ?? 0) + performance.now() - started;
    }
  }
  return took;
}

/**
 * Milliseconds that each reader takes for all texts, in one run and in turns of fifty texts, so that what slows the
 * machine slows all of them. The best of three rounds.
 */
export function timeReaders(readers: readonly Reader[], texts: readonly string[]): number[] {
  for (const reader of readers) for (const text of texts.slice(0, WARM_UP)) reader.read(text);
  const rounds = Array.from({ length: ROUNDS }, () => round(readers, texts));
  return readers.map((_, index) => Math.min(...rounds.map((took) => took[index] ?? 0)));
}
