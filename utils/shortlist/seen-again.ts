import { roomOf } from '../fit/room.ts';
import type { FeeRange } from '../listing/listing.ts';
import type { Change, Entry, Kept } from './kept.ts';
import { entryKey } from './kept.ts';

/** Someone who is kept, with what their directory says of them now; what it said differently is noted. */
export function seenAgain(kept: Kept, entry: Entry): Kept {
  const entries = kept.entries.map((before) =>
    entryKey(before) === entryKey(entry) ? readAgain(before, entry) : before,
  );
  return { ...kept, entries };
}

/**
 * The newer reading of an entry. A page says less than another: what it is silent of stays as it was read, and only
 * what it says otherwise is a change. Two readings of one day tell of no change but the last.
 */
function readAgain(before: Entry, now: Entry): Entry {
  if (now.readOn < before.readOn) return before;
  const fresh = entryChanges(before, now);
  const old = before.changes.filter(({ what }) => fresh.every((change) => change.what !== what));
  return { ...now, changes: [...old, ...fresh] };
}

/** What an entry says otherwise than it did. Where either is silent there is nothing to compare. */
export function entryChanges(before: Entry, now: Entry): Change[] {
  const pairs: [Change['what'], string, string][] = [
    ['room', room(before), room(now)],
    ['price', price(before.listing.feeIndividual), price(now.listing.feeIndividual)],
    ['couplesPrice', price(before.listing.feeCouples), price(now.listing.feeCouples)],
    ['plans', plansText(before), plansText(now)],
    ['inPerson', answer(before.listing.inPerson), answer(now.listing.inPerson)],
    ['online', answer(before.listing.online), answer(now.listing.online)],
    ['telephone', digits(before.listing.telephone), digits(now.listing.telephone)],
  ];
  return pairs
    .filter(([, was, is]) => was !== '' && is !== '' && was !== is)
    .map(([what, was, is]) => ({ what, was, is, since: before.readOn }));
}

function room({ listing, facts }: Entry): string {
  const said = roomOf(listing, facts);
  return said === 'unsaid' ? '' : said;
}

const price = (fee: FeeRange | null) => fee?.join('–') ?? '';
const answer = (said: string) => (said === 'unknown' ? '' : said);
const digits = (telephone: string) => telephone.replace(/\D/g, '');

/** The plans as one text, in an order of their own: a directory may shuffle them. */
function plansText({ listing }: Entry): string {
  return (listing.insurance ?? []).toSorted().join(', ');
}
