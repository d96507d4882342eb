import { hear } from '../fit/heard.ts';
import type { Room } from '../fit/room.ts';
import { roomOf } from '../fit/room.ts';
import type { Listing } from '../listing/listing.ts';
import type { ReadOn } from '../listing/merge.ts';
import type { PanelPerson } from '../messages/panel.ts';
import { assess, assessSessions } from '../questions/assess.ts';
import { currentStage } from '../shortlist/kept.ts';
import { callSheetOf } from '../shortlist/sheet.ts';
import { factsOnce } from './facts-once.ts';
import type { Known } from './known.ts';
import { dayOf } from './ledger.ts';
import { shownVerdicts } from './panel-row.ts';

/** Everything that is shown of one therapist of a tab; `null` where they are not known. */
export function panelPerson(known: Known, key: string): PanelPerson | null {
  const one = known.listings.get(key);
  if (!one) return null;
  const { listing, differs, card, sawProfile, at } = one;
  const { profile, setting } = known;
  const kept = known.kept?.get(key) ?? null;
  const told = kept?.told ?? [];
  const { estimate, questions } = assess(profile, listing, told, setting);
  const { s1, s2, s3 } = assessSessions(profile, listing, told, setting);
  const { low, mid, high } = estimate;
  return {
    key,
    ...whoOf(listing),
    verdicts: shownVerdicts(estimate.verdicts),
    range: { low, mid, high },
    roomOn: roomOn(estimate.room, card, sawProfile),
    listed: Object.fromEntries(
      Object.entries(listing).flatMap(([field, list]) => (Array.isArray(list) ? [[field, list.length]] : [])),
    ),
    questions: kept
      ? callSheetOf(profile, { listing, facts: hear(listing, factsOnce(listing)) }, kept, setting)
      : questions,
    sessions: { s1, s2, s3 },
    differs,
    readOn: dayOf(at),
    kept: kept && { id: kept.id, stage: currentStage(kept), told: kept.told },
  };
}

function whoOf({ name, profession, credentials, inPerson, online, city, region, company }: Listing) {
  // A practice that lists itself is no third party.
  const other = company.toLowerCase() === name.toLowerCase() ? '' : company;
  return { profession, credentials, inPerson, online, city, region, company: other };
}

/** Whether the card says the same of room; what only the profile says was read there. */
function roomOn(room: Room, card: Listing | null, sawProfile: boolean): ReadOn | null {
  if (room === 'unsaid') return null;
  if (!sawProfile) return 'card';
  return card && roomOf(card, hear(card, factsOnce(card))) === room ? 'card' : 'profile';
}
