import type { Diagnostics } from 'recheck';
import { type Attack, firstSlow } from './attack.ts';
import type { Pattern } from './literals.ts';
import { ownAttacks } from './own-attacks.ts';

/**
 * What is known of a pattern: `p`, proven quick on every text; `s`, a search for texts that make it slow found none;
 * `t`, it is too large for that search, and only texts of our own were tried; or how a page can hold the reader up.
 */
export type Verdict = 'p' | 's' | 't' | Attack;

/** A long text of a page, in characters. What a pattern may do with one it may do with any. */
export const LONG = 100_000;

/** The search is ended after so long, in milliseconds, unless it is said otherwise. */
const PATIENCE = 8000;
/** The search as it is set by default takes minutes, and gigabytes, for the largest of our patterns. */
const BOUNDS = {
  randomSeed: 0,
  maxNFASize: 4000,
  maxAttackStringSize: 50_000,
  maxInitialGenerationSize: 200,
  maxGenerationSize: 50,
  maxIteration: 5,
};

/**
 * Judges a pattern: looks for texts that make it slow, and tries them. What looks slow on paper may be kept within
 * bounds by a number of the pattern's own, or by what it says must not stand before. `patience`: for how long it is
 * looked for, in milliseconds; with `null`, until the search has ended, and no clock decides.
 */
export async function judge(
  { source, flags }: Pick<Pattern, 'source' | 'flags'>,
  patience: number | null = PATIENCE,
): Promise<Verdict> {
  const found = await diagnose(source, flags, patience);
  if (found.status === 'safe' && found.checker === 'automaton') return 'p';
  const attacks = ownAttacks(source);
  if (found.status === 'vulnerable') {
    const { pumps, suffix } = found.attack;
    attacks.unshift({ pumps: pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix });
  }
  const slow = await firstSlow(source, flags, attacks, LONG);
  return slow ?? (found.status === 'unknown' ? 't' : 's');
}

async function diagnose(source: string, flags: string, timeout: number | null): Promise<Diagnostics> {
  // Its other ways are binaries and a Java archive, which are not installed.
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  return checkSync(source, flags, { ...BOUNDS, timeout });
}
