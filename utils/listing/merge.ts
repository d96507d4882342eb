import { emptyListing, type FieldName, type Listing } from './listing.ts';

/**
 * One listing from several readings of the same clinician, the most telling first (profile, then card):
 * each field from the first reading that has it. Readings of different keys are never joined.
 */
export function mergeReadings(readings: readonly Listing[]): Listing {
  const [first] = readings;
  const merged = emptyListing(first?.key);
  const same = readings.filter((reading) => reading.key === merged.key);
  for (const reading of same.toReversed()) {
    for (const field of Object.keys(reading.sources) as FieldName[])
      Object.assign(merged, { [field]: reading[field] });
    Object.assign(merged.sources, reading.sources);
  }
  return merged;
}
