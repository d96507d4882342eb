import type { Verdict } from '../fit/estimate-types.ts';
import type { Room } from '../fit/room.ts';
import { wishKey } from '../fit/told.ts';
import type { FeeRange } from '../listing/listing.ts';
import type { Wish } from '../profile/profile.ts';
import type { Judged } from './judged.ts';

/** At least two are compared, and no more than fit beside each other. */
export const FEWEST = 2;
export const MOST = 4;

interface RoomRow {
  about: 'room';
  cells: { room: Room; told: boolean }[];
}

interface PriceRow {
  about: 'price';
  session: 'individual' | 'couples';
  cells: { fee: FeeRange | null; currency: string }[];
}

/** One wish, with what each says of it, in the order of the people. */
interface WishRow {
  about: 'wish';
  wish: Wish;
  cells: Verdict[];
}

export type Row = RoomRow | PriceRow | WishRow;

export interface Comparison {
  /** What they do not all say alike, the musts first. */
  differ: Row[];
  /** What is the same for all. */
  same: Row[];
}

/** Two to four people side by side: where they differ first. Whom the order puts first stands where the user put them. */
export function compared(people: readonly Judged[]): Comparison {
  const [first] = people;
  const wishes = first ? first.estimate.verdicts.map(({ wish }) => wish) : [];
  const ordered = [
    ...wishes.filter(({ importance }) => importance === 'must'),
    ...wishes.filter(({ importance }) => importance !== 'must'),
  ];
  const rows: Row[] = [
    roomRow(people),
    ...priceRows(people),
    ...ordered.map((wish) => wishRow(wish, people)),
  ];
  return { differ: rows.filter((row) => !isSame(row)), same: rows.filter(isSame) };
}

function roomRow(people: readonly Judged[]): RoomRow {
  const cells = people.map(({ kept, estimate: { room } }) => ({
    room,
    told: kept.told.some(({ about }) => about === 'practical:status_open'),
  }));
  return { about: 'room', cells };
}

function priceRows(people: readonly Judged[]): PriceRow[] {
  return (['individual', 'couples'] as const)
    .map((session): PriceRow => {
      const field = session === 'couples' ? 'feeCouples' : 'feeIndividual';
      const cells = people.map(({ listing }) => ({ fee: listing[field], currency: listing.currency }));
      return { about: 'price', session, cells };
    })
    .filter(({ session, cells }) => session === 'individual' || cells.some(({ fee }) => fee !== null));
}

function wishRow(wish: Wish, people: readonly Judged[]): WishRow {
  const key = wishKey(wish);
  const cells = people.flatMap(({ estimate }) =>
    estimate.verdicts.filter((one) => wishKey(one.wish) === key).slice(0, 1),
  );
  return { about: 'wish', wish, cells };
}

function isSame(row: Row): boolean {
  const signs = row.about === 'wish' ? row.cells.map(signOf) : row.cells.map((cell) => JSON.stringify(cell));
  return new Set(signs).size <= 1;
}

/** A list without it is read as *not said*; a price says more than its mark. */
function signOf({ verdict, wish, phrase }: Verdict): string {
  const kind = verdict === 'unlisted' ? 'silent' : verdict;
  return wish.facet === 'price' ? `${kind} ${phrase ?? ''}` : kind;
}
