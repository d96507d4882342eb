import type { Listing } from '../../listing/listing.ts';
import { isClinical, isCredential } from './name.ts';
import { plain } from './plain.ts';
import { isTopic } from './topics.ts';
import { FIELD, PROFESSION } from './words.ts';

/** Whether a name itself says that a practice of the field bears it. */
export const isFieldName = (flat: string): boolean => FIELD.test(flat) || PROFESSION.test(flat);

/**
 * Why somebody is taken for a clinician: 2 for a profession or letters of the field, 1 for what is told of one
 * (topics, approaches), 0 for nothing.
 */
export function reasonFor(listing: Listing): 0 | 1 | 2 {
  if (PROFESSION.test(plain(listing.profession)) || listing.profession !== '') return 2;
  if (listing.credentials.some((letters) => letters.split(/[\s,]+/).some(isClinical) || isClinical(letters)))
    return 2;
  if (isFieldName(plain(listing.name))) return 2;
  const topics = [...listing.specialties, ...listing.issues].filter((topic) => isTopic(plain(topic)));
  if (topics.length > 0 || listing.approaches.length > 0) return 1;
  if (listing.credentials.some(isCredential) || listing.availability !== 'unknown') return 1;
  return FIELD.test(plain(listing.statement.slice(0, 2000))) ? 1 : 0;
}

/**
 * Those of a list who are taken for clinicians. Where most give a reason of their own, those who give none are
 * something else that looks alike: an insurer, a service. `about` is what the page says of itself.
 */
export function clinicians(listings: readonly Listing[], about: string): Listing[] {
  const reasons = new Map(listings.map((listing) => [listing, reasonFor(listing)]));
  const count = (least: number) => [...reasons.values()].filter((reason) => reason >= least).length;
  const all = listings.length;
  const field = FIELD.test(plain(about));
  const believed = count(2) * 2 >= all || (count(1) * 2 >= all && (field || count(2) * 5 >= all));
  const placed = listings.filter(
    ({ sources }) => sources.city ?? sources.availability ?? sources.online,
  ).length;
  if (!believed && !(field && placed * 2 >= all)) return [];
  if (count(2) * 2 < all) return [...listings];
  return listings.filter(
    (listing) => (reasons.get(listing) ?? 0) > 1 || isOneOf(listing, reasons.get(listing) ?? 0),
  );
}

/** Who keeps the house of those who are, as their row begins, or as it says. */
const STAFF =
  /^(?:(?:office|practice|clinic|billing|intake|client care|front desk|administrative) (?:manager|coordinator|assistant|administrator|staff)|praxismanager\w*|receptionist|sekretar\w+|secretaire|recepcionista)\b|\b(?:is|am|im) not an? (?:therapist|counsell?or|psychologist|clinician|psychotherapist)\b/;

/** Somebody whose row gives no profession, but what only a clinician's row gives. */
function isOneOf(listing: Listing, reason: number): boolean {
  const { sources, name } = listing;
  if (name.trim().split(' ').length < 2 || STAFF.test(plain(listing.statement.slice(0, 300)))) return false;
  const told = [
    sources.city,
    sources.availability,
    sources.feeIndividual,
    sources.online,
    sources.inPerson,
    sources.verified,
  ];
  return told.some(Boolean) || (reason > 0 && listing.statement.length > 80);
}
