import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import type { Rates } from './rates.ts';

/**
 * How many of a page's whole place tick each thing, as the directory counts them itself: shares in 0…1 by concept.
 * Fewer people than 200 make no rate.
 */
export const censusSchema = deferred(() =>
  z.looseObject({
    people: z.number().int().min(200),
    shares: z.record(z.string().max(100), z.number().min(0).max(1)),
  }),
);

export type Census = z.infer<typeof censusSchema>;

/**
 * Rates in which a place's own census comes first; what it does not count, and where among a listing's places a
 * claim stands, comes from the rates beneath.
 */
export function withCensus(rates: Rates, census: Census | null | undefined): Rates {
  if (!census) return rates;
  return (id, place) => {
    const share = Object.hasOwn(census.shares, id) ? census.shares[id] : undefined;
    if (share === undefined) return rates(id, place);
    if (place === 'listed') return share;
    // Of those who list it, as many put it first or write of it as elsewhere.
    const listed = rates(id, 'listed');
    return listed === 0 ? 0 : Math.min(share, (rates(id, place) / listed) * share);
  };
}
