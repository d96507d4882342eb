import { A, type RuleName } from '../evidence/assumptions.ts';

/** How likely a yes is, each 0…1: `mid` the chance, `low` and `high` the ends of its 80% interval. */
export interface Chance {
  low: number;
  mid: number;
  high: number;
  /** The rule that set it; `null` for what a therapist said. */
  rule: RuleName | null;
}

/** What a claim is worth where everyone makes it, and where hardly anyone does. */
export interface Worth {
  common: { low: number; mid: number };
  rare: { low: number; mid: number };
  rule: RuleName;
}

/** 0…1: how much a claim tells that is made at this rate, by its information in bits. */
export function informative(rate: number): number {
  return Math.min(1, -Math.log2(Math.min(1, Math.max(rate, 1e-6))) / A.fullBits);
}

/**
 * A claim made at this rate. `weight` 0…1 draws it back to what the commonest claim is worth.
 * Its upper end is 1: what is claimed may be wholly true.
 */
export function claimed({ common, rare, rule }: Worth, rate: number, weight = 1): Chance {
  const at = informative(rate) * weight;
  return {
    low: common.low + (rare.low - common.low) * at,
    mid: common.mid + (rare.mid - common.mid) * at,
    high: 1,
    rule,
  };
}

/**
 * A list that is there without it, of something that lists here hold at `rate` and lists without a cap at
 * `uncapped`. Where lists are cut short, some who leave it out would have ticked it elsewhere.
 */
export function unticked(rate: number, uncapped = rate): Chance {
  const cutOff = rate < uncapped ? (uncapped - rate) / (1 - rate) : 0;
  const mid = A.untickedFloor + A.untickedShare * rate * (1 - cutOff) + A.tickMidCommon * cutOff;
  return { low: 0, mid, high: Math.min(1, mid * A.untickedSpread), rule: 'untickedShare' };
}

/** Nothing is known but the chance: `spread` standard deviations of a yes to each side. */
export function unknown(mid: number, spread: number, rule: RuleName): Chance {
  const half = spread * Math.sqrt(mid * (1 - mid));
  return { low: Math.max(0, mid - half), mid, high: Math.min(1, mid + half), rule };
}

/** The chance of the opposite. */
export function opposite({ low, mid, high, rule }: Chance): Chance {
  return { low: 1 - high, mid: 1 - mid, high: 1 - low, rule };
}

/** An answer that is certain. */
export function certain(yes: boolean): Chance {
  const share = Number(yes);
  return { low: share, mid: share, high: share, rule: null };
}
