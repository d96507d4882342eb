import type { Verdict } from '../fit/estimate-types.ts';
import type { Room } from '../fit/room.ts';
import { wishKey } from '../fit/told.ts';
import type { FeeRange } from '../listing/listing.ts';
import type { Wish } from '../profile/profile.ts';
import type { JudgedKept } from './judged.ts';

/** At least two are compared, and no more than fit beside each other. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

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

export type CompareRow = RoomRow | PriceRow | WishRow;

export interface Comparison {
  /** What they do not all say alike, the musts first. */
  differ: CompareRow[];
  /** What is the same for all. */
  same: CompareRow[];
}

/** Two to four people side by side: where they differ first. Whom the order puts first stands where the user put them. */
export function compared(people: readonly JudgedKept[]): Comparison {
  const [first] = people;
  const wishes = first ? first.estimate.verdicts.map(({ wish }) => wish) : [];
  const ordered = [
    ...wishes.filter(({ importance }) => importance === 'must'),
    ...wishes.filter(({ importance }) => importance !== 'must'),
  ];
  const rows: CompareRow[] = [
    roomRow(people),
    ...priceRows(people),
    ...ordered.map((wish) => wishRow(wish, people)),
  ];
  return { differ: rows.filter((row) => !isSame(row)), same: rows.filter(isSame) };
}

function roomRow(people: readonly JudgedKept[]): RoomRow {
  const cells = people.map(({ kept, estimate: { room } }) => ({
    room,
    told: kept.told.some(({ about }) => about === 'practical:status_open'),
  }));
  return { about: 'room', cells };
}

function priceRows(people: readonly JudgedKept[]): PriceRow[] {
  return (['individual', 'couples'] as const)
    .map((session): PriceRow => {
      const field = session === 'couples' ? 'feeCouples' : 'feeIndividual';
      const cells = people.map(({ listing }) => ({ fee: listing[field], currency: listing.currency }));
      return { about: 'price', session, cells };
    })
    .filter(({ session, cells }) => session === 'individual' || cells.some(({ fee }) => fee !== null));
}

function wishRow(wish: Wish, people: readonly JudgedKept[]): WishRow {
  const key = wishKey(wish);
  const cells = people.flatMap(({ estimate }) =>
    estimate.verdicts.filter((one) => wishKey(one.wish) === key).slice(0, 1),
  );
  return { about: 'wish', wish, cells };
}

function isSame(row: CompareRow): boolean {
  const signs = row.about === 'wish' ? row.cells.map(signOf) : row.cells.map((cell) => JSON.stringify(cell));
  return new Set(signs).size <= 1;
}

/** A list without it is read as *not said*; a price says more than its mark. */
function signOf({ verdict, wish, phrase }: Verdict): string {
  const kind = verdict === 'unlisted' ? 'silent' : verdict;
  return wish.facet === 'price' ? `${kind} ${phrase ?? ''}` : kind;
}
