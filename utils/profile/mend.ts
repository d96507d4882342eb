import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import { own } from '../lookup/own.ts';
import { conceptOf } from '../vocabulary/concepts/concepts.ts';
import { PROFILE_ITEMS } from '../vocabulary/concepts/profile-items.ts';
import { VALUES } from '../vocabulary/concepts/values.ts';
import { ASKS } from './asks.ts';
import { belongsTo } from './facets.ts';
import { EMPTY_PROFILE, type Profile, type StyleAnswers, type Wish } from './profile.ts';
import { MOST_WISHES, profileSchema, wishShape } from './schema.ts';
import { MOST_VALUES } from './values.ts';

/** Something in a profile from a file that is not taken: its name, at most 80 characters, and why. */
export interface ProfileLeftOut {
  what: string;
  why:
    | 'unknown-concept'
    | 'wrong-facet'
    | 'twice'
    | 'both-must-and-not'
    | 'unknown-style'
    | 'too-many'
    | 'unknown-part'
    | 'not-understood';
}

/** The key of the message that says so; `what` fills its slot. */
export const leftOutKey = ({ why }: ProfileLeftOut) => `import_left_${why.replaceAll('-', '_')}` as const;

export interface MendedProfile {
  /** What is left, which fits `profileSchema`: with the wishes of facets that a later version has, as they are. */
  profile: Profile;
  leftOut: ProfileLeftOut[];
  /** How many more were left out than are named. */
  more: number;
}

/** More wishes are not even read; more that is left out is not named. */
const MOST_WISHES_READ = 2000;
const MOST_NAMED = 100;
const LONGEST_LEFT_OUT = 80;

const profileOutline = deferred(() =>
  z.object({
    version: z.union([z.literal(1), z.literal(2)]),
    wishes: z.array(z.unknown()),
    style: z.record(z.string(), z.unknown()).catch({}),
    values: z.array(z.unknown()).catch([]),
    others: z.array(z.unknown()).catch([]),
  }),
);

/**
 * A profile from a file, less what no Foreword wrote there, each named with why: concepts that do not exist or that
 * are wished for under a facet that is not theirs, the same one twice, situations and values that do not exist, and
 * what is more than is kept, and parts that only a later version has. Of what is wished for and ruled out at once neither is kept, for nobody can say which
 * was meant. `null` for what is no profile of version 1 or 2 at all. Never throws.
 */
export function mendProfile(raw: unknown): MendedProfile | null {
  const read = profileOutline.safeParse(raw);
  if (!read.success) return null;
  const { version, wishes, style, values, others } = read.data;
  const left = new LeavingOut();
  for (const key of Object.keys(raw as object))
    if (!Object.hasOwn(read.data, key)) left.add('unknown-part', key);
  const later = version === 1 ? [] : [...wishes, ...others].filter(isLater);
  const profile: Profile = {
    ...EMPTY_PROFILE,
    wishes: mendWishes(
      // What an earlier version kept without knowing it is a wish again.
      [...wishes.filter((wish) => !later.includes(wish)), ...others.filter(isWish)],
      left,
    ),
    style: mendStyle(style, left),
    values: mendValues(values, left),
    ...(later.length > 0 && { others: later.slice(0, MOST_WISHES) }),
  };
  return { profile, leftOut: left.named, more: left.more };
}

/** Whether it is a wish of a facet that a later version has. */
function isLater(wish: unknown): boolean {
  return (
    !isWish(wish) &&
    (profileSchema.safeParse({ ...EMPTY_PROFILE, wishes: [wish] }).data?.others ?? []).length > 0
  );
}

const TOWN = /^\p{L}[\p{L}\p{N} .,'’()/-]*$/u;

const isWish = (other: unknown) => wishShape.safeParse(other).success;

/** Takes note of what is left out, the first of them by name. */
class LeavingOut {
  readonly named: ProfileLeftOut[] = [];
  more = 0;

  add(why: ProfileLeftOut['why'], what: unknown): void {
    const name = typeof what === 'string' || typeof what === 'number' ? String(what) : '';
    if (this.named.length < MOST_NAMED)
      this.named.push({ what: name.slice(0, LONGEST_LEFT_OUT) || '?', why });
    else this.more += 1;
  }
}

function mendWishes(raw: readonly unknown[], left: LeavingOut): Wish[] {
  const known = raw.slice(0, MOST_WISHES_READ).flatMap((one) => wishOf(one, left) ?? []);
  left.more += Math.max(0, raw.length - MOST_WISHES_READ);
  const torn = bothWays(known);
  for (const concept of torn) left.add('both-must-and-not', labelOf(concept));
  const kept = new Map<string, Wish>();
  for (const wish of known) {
    if (wish.facet !== 'price' && torn.has(wish.concept)) continue;
    const key = wish.facet === 'price' ? `price ${wish.session}` : `${wish.facet} ${wish.concept}`;
    if (kept.has(key)) left.add('twice', nameOf(wish));
    else if (kept.size >= MOST_WISHES) left.add('too-many', nameOf(wish));
    else kept.set(key, wish);
  }
  return [...kept.values()];
}

/** A wish that stands by itself, or `null`. */
function wishOf(raw: unknown, left: LeavingOut): Wish | null {
  const wish = wishShape.safeParse(raw).data;
  if (!wish) {
    const record = raw !== null && typeof raw === 'object' ? (raw as Record<string, unknown>) : {};
    left.add('not-understood', own(record, 'concept') ?? own(record, 'facet') ?? raw);
    return null;
  }
  // A town is named as the user wrote it: no list holds them all.
  if (wish.facet === 'price' || (wish.facet === 'place' && TOWN.test(wish.concept))) return wish;
  const concept = conceptOf(wish.concept);
  if (concept && belongsTo(wish.facet, concept)) return wish;
  left.add(concept ? 'wrong-facet' : 'unknown-concept', nameOf(wish));
  return null;
}

/** The concepts that are wished for, must or nice, and ruled out, under whatever facet. */
function bothWays(wishes: readonly Wish[]): ReadonlySet<string> {
  const of = (out: boolean) =>
    wishes.flatMap((wish) =>
      wish.facet !== 'price' && (wish.importance === 'not') === out ? [wish.concept] : [],
    );
  const ruledOut = new Set(of(true));
  return new Set(of(false).filter((concept) => ruledOut.has(concept)));
}

function mendStyle(raw: Readonly<Record<string, unknown>>, left: LeavingOut): StyleAnswers {
  const items = new Set<string>([...PROFILE_ITEMS.map(({ id }) => id), ...ASKS]);
  const kept = new Map<string, number>();
  for (const [item, answer] of Object.entries(raw)) {
    if (!items.has(item)) {
      left.add('unknown-style', item);
      continue;
    }
    const read = profileSchema.safeParse({ ...EMPTY_PROFILE, style: { [item]: answer } });
    if (read.success) kept.set(item, answer as number);
    else left.add('not-understood', item);
  }
  return Object.fromEntries(kept);
}

function mendValues(raw: readonly unknown[], left: LeavingOut): string[] {
  const kept = new Set<string>();
  for (const value of raw) {
    const known = VALUES.find(({ id }) => id === value);
    if (!known) left.add(typeof value === 'string' ? 'unknown-concept' : 'not-understood', value);
    else if (kept.has(known.id)) left.add('twice', known.label);
    else if (kept.size >= MOST_VALUES) left.add('too-many', known.label);
    else kept.add(known.id);
  }
  return [...kept];
}

const labelOf = (concept: string) => conceptOf(concept)?.label ?? concept;
const nameOf = (wish: Wish) => (wish.facet === 'price' ? String(wish.max) : labelOf(wish.concept));
