import { A } from '../evidence/assumptions.ts';
import { lazily } from '../lookup/lazily.ts';
import { own } from '../lookup/own.ts';
import { conceptOf } from '../vocabulary/concepts/concepts.ts';
import baseRates from '../vocabulary/concepts/data/base-rates.json' with { type: 'json' };

/** Where a claim can stand: put first, listed at all (first or further down), or written in the statement. */
export type ClaimPlace = 'top' | 'listed' | 'statement';

/** 0…1: the share of the listings that have such a place which claim a concept there. */
export type Rates = (id: string, place: ClaimPlace) => number;

/** The counts of 2025, where there are none those of 2017, and for what was not counted a judgement by kind. */
export const BASE_RATES: Rates = (id, place) => {
  const listed = listedRate(id);
  switch (place) {
    case 'listed':
      return listed;
    case 'top':
      return Math.min(listed, conceptOf(id)?.topThreeRate ?? A.topicTopRate);
    case 'statement':
      return listed * (conceptOf(id)?.kind === 'issue' ? A.topicInStatement * listed : A.approachInStatement);
  }
};

const populations = lazily(
  (): Record<string, number> => ({ ...baseRates.rates.ages, ...baseRates.rates.participants }),
);

/** Share of listings that tick a concept. */
function listedRate(id: string): number {
  const concept = conceptOf(id);
  if (concept?.baseRate) return concept.baseRate;
  switch (concept?.kind) {
    case 'approach':
      return A.approachRate;
    case 'population':
      return concept.aliases.map((alias) => own(populations(), alias)).find(Boolean) ?? A.populationRate;
    case 'insurer':
      return A.planSilent;
    default:
      return A.topicRate;
  }
}
