import type { Clinician } from './clinician.ts';

const CODES = { accepting: 'YES', waitlist: 'WAITLIST', closed: 'NO' } as const;

/** What the results page keeps of one clinician as data, beside what its card shows. */
export function stateRecord(clinician: Clinician) {
  const { id, name, profession, credentials, city, region, postalCode } = clinician;
  return {
    id,
    listingName: name,
    profession,
    suffixes: credentials,
    location: { city, region, postalCode },
    formats: { inPerson: clinician.inPerson, online: clinician.online },
    availability: CODES[clinician.availability],
    fees: {
      individual: clinician.feeIndividual,
      couples: clinician.feeCouples,
      // Real records hold true or nothing here, never a meaningful false.
      slidingScale: clinician.slidingScale || null,
    },
    verified: clinician.verified,
    statement: clinician.statement[0] ?? null,
  };
}

/** The object in `#listings-state`: the page's own records and, apart from them, those of its carousel. */
export function listingsState(rows: readonly Clinician[], carousel: readonly Clinician[]) {
  return { results: rows.map(stateRecord), carouselResults: carousel.map(stateRecord) };
}
