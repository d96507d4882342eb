import { emptyListing, FIELD_NAMES, type Listing } from './listing.ts';

/**
 * One listing from several readings of the same clinician, the most telling first (profile, then card):
 * each field from the first reading that has it. Readings of different keys are never joined.
 */
export function mergeReadings(readings: readonly Listing[]): Listing {
  const [first] = readings;
  const merged = emptyListing(first?.key);
  const same = readings.filter((reading) => reading.key === merged.key);
  for (const field of FIELD_NAMES) {
    const reading = same.find((candidate) => candidate.sources[field] !== undefined);
    if (!reading) continue;
    Object.assign(merged, { [field]: reading[field] });
    merged.sources[field] = reading.sources[field] as string;
  }
  return merged;
}
