import { conceptOf } from '../vocabulary/concepts.ts';
import baseRates from '../vocabulary/data/base-rates.json' with { type: 'json' };
import { ASSUMPTIONS as A } from './assumptions.ts';

/** Share of listings that tick this topic, and that put it among their first; from the 2017 counts. */
export function topicRates(id: string): { ticked: number; foremost: number } {
  const topic = conceptOf(id);
  const ticked = topic?.baseRate ?? A.topicTicked;
  return { ticked, foremost: Math.min(ticked, topic?.topThreeRate ?? A.topicForemost) };
}

/** Share of listings that tick this approach. */
export function approachRate(id: string): number {
  return conceptOf(id)?.baseRate ?? A.approachTicked;
}

const ticks: Record<string, number> = { ...baseRates.rates.ages, ...baseRates.rates.participants };

/** Share of listings that name this age group or format. */
export function populationRate(id: string): number {
  const counted = conceptOf(id)?.aliases.map((alias) => ticks[alias]);
  return counted?.find((rate) => rate !== undefined) ?? A.population;
}
