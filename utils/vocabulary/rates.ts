import data from './data/base-rates.json' with { type: 'json' };
import { type LabelField, resolveTick } from './ticks.ts';

/** How many of 1,261 profiles (Massachusetts, 2017) tick a concept: each 0…1, by concept id. */
export interface BaseRates {
  issuesAny: ReadonlyMap<string, number>;
  issuesTopThree: ReadonlyMap<string, number>;
  approaches: ReadonlyMap<string, number>;
  communities: ReadonlyMap<string, number>;
  ages: ReadonlyMap<string, number>;
  participants: ReadonlyMap<string, number>;
}

function byConcept(rates: Record<string, number>, field: LabelField): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [label, rate] of Object.entries(rates)) {
    for (const { id } of resolveTick(label, field)) found.set(id, Math.max(rate, found.get(id) ?? 0));
  }
  return found;
}

/**
 * Base rates by concept. Several labels of one concept ("Gay", "Lesbian") give the highest of their rates, a lower bound.
 * Old and local: a prior, to be shrunk to, never today's rate.
 */
export const BASE_RATES: BaseRates = {
  issuesAny: byConcept(data.rates.issues_any, 'issues'),
  issuesTopThree: byConcept(data.rates.issues_top3, 'specialties'),
  approaches: byConcept(data.rates.approaches, 'approaches'),
  communities: byConcept(data.rates.communities, 'communities'),
  ages: byConcept(data.rates.ages, 'ages'),
  participants: byConcept(data.rates.participants, 'participants'),
};

/** Median and tail of the number of ticks in the same sample. */
export const TICK_COUNTS: Readonly<Record<string, number>> = data.meta.ticks;
/** Share of profiles that had a field at all. */
export const FIELD_PRESENCE: Readonly<Record<string, number>> = data.meta.fieldPresence;
