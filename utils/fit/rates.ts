import { ASSUMPTIONS as A } from './assumptions.ts';
import approaches from '../vocabulary/data/approaches.json' with { type: 'json' };
import issues from '../vocabulary/data/issues.json' with { type: 'json' };
import populations from '../vocabulary/data/populations.json' with { type: 'json' };
import baseRates from '../vocabulary/data/base-rates.json' with { type: 'json' };

interface Counted {
  id: string;
  baseRate2017?: number;
  topThreeRate2017?: number;
}

const byId = new Map<string, Counted>([...approaches.items, ...issues.items].map((item) => [item.id, item]));

/** Share of listings that tick this topic, and that put it among their first; from the 2017 counts. */
export function topicRates(id: string): { ticked: number; foremost: number } {
  const counted = byId.get(id);
  const ticked = counted?.baseRate2017 ?? A.topicTicked;
  return { ticked, foremost: Math.min(ticked, counted?.topThreeRate2017 ?? A.topicForemost) };
}

/** Share of listings that tick this approach. */
export function approachRate(id: string): number {
  return byId.get(id)?.baseRate2017 ?? A.approachTicked;
}

const ticks: Record<string, number> = { ...baseRates.rates.ages, ...baseRates.rates.participants };

const populationRates = new Map(
  populations.items.map((item) => [item.id, item.aliases.map((alias) => ticks[alias]).find((rate) => rate !== undefined)]),
);

/** Share of listings that name this age group or format. */
export function populationRate(id: string): number {
  return populationRates.get(id) ?? A.population;
}
