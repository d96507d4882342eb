import type { Listing } from '../listing/listing.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import type { Heard } from './heard.ts';
import type { Told } from './told.ts';

/** Whether there is room: says taking clients · a waiting list · no openings · nothing said of it. */
export type Room = 'open' | 'waitlist' | 'full' | 'unsaid';

/** What an answer about openings is about; see `Told`. */
export const OPENING = 'practical:status_open';

/**
 * Whether a listing says that there is room, by its own field or the therapist's words. Where they differ the
 * less hopeful one is shown: words were written, a field was set once. But who is full and keeps a list has a list,
 * unless their field, which could say so, says that there is no room. A told answer is certain.
 */
export function roomOf(listing: Listing, heard: readonly Heard[], answers: readonly Told[] = []): Room {
  const told = answers.findLast(({ about }) => about === OPENING)?.yes;
  if (told !== undefined) return told ? 'open' : 'full';
  const says = (id: ConceptId, status: Heard['status']) =>
    heard.some((fact) => fact.id === id && fact.status === status);
  const { availability } = listing;
  if (availability === 'closed') return 'full';
  if (availability === 'waitlist' || says('status_waitlist', 'stated')) return 'waitlist';
  if (says('status_closed', 'stated') || says('status_open', 'denied')) return 'full';
  return availability === 'accepting' || says('status_open', 'stated') ? 'open' : 'unsaid';
}
