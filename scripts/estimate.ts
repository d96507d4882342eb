import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type Census, censusSchema, withCensus } from '../utils/fit/census.ts';
import { type Counts, counted, NO_COUNTS, ratesOf } from '../utils/fit/directory-rates.ts';
import type { Reason, Verdict } from '../utils/fit/estimate-types.ts';
import { type CountedShare, censusFrom } from '../utils/fit/place-census.ts';
import { BASE_RATES } from '../utils/fit/rates.ts';
import type { Setting } from '../utils/fit/setting.ts';
import { type Told, wishKey } from '../utils/fit/told.ts';
import { ASKED_FACETS } from '../utils/listing/kinds.ts';
import { LONGEST_TEXT } from '../utils/listing/limits.ts';
import type { Listing } from '../utils/listing/listing.ts';
import { parseLooseListing } from '../utils/listing/schema.ts';
import { mendProfile } from '../utils/profile/mend.ts';
import type { Profile } from '../utils/profile/profile.ts';
import { profileSchema } from '../utils/profile/schema.ts';
import { assess, assessSessions } from '../utils/questions/assess.ts';
import type { ChosenQuestion } from '../utils/questions/question-types.ts';
import { factsOf } from '../utils/vocabulary/tagger/listing-facts.ts';
import { type Command, InputError, run } from './input.ts';
import { text } from './texts.ts';

/** One listing's line of the answer. */
export function estimateLine(
  profile: Profile,
  listing: Listing,
  told: readonly Told[] = [],
  setting?: Setting,
): object {
  const { estimate, questions } = assess(profile, listing, told, setting);
  const { band, low, mid, high } = estimate;
  const shown = (reasons: Reason[]) =>
    reasons.map(({ wish, phrase, where, source, note, chance, rule }) => ({
      wish: wishKey(wish),
      phrase,
      where,
      source,
      note,
      chance,
      rule,
    }));
  return {
    key: listing.key,
    band,
    verdicts: estimate.verdicts.map(said),
    room: estimate.room,
    order: estimate.order,
    share: estimate.share,
    low,
    mid,
    high,
    fits: shown(estimate.fits),
    conflicts: shown(estimate.conflicts),
    silent: shown(estimate.silent),
    questions: questions.map(worded),
  };
}

function said({ wish, verdict, phrase, where, note, amongTicks }: Verdict) {
  return { wish: wishKey(wish), verdict, phrase, where, note, amongTicks };
}

function worded({ id, slots, why, whySlots }: ChosenQuestion) {
  return { id, text: text(`${id}_ask`, ...slots), why: text(why, ...whySlots) };
}

/** The lists for the first three sessions, when no check-in was made yet. */
function sessions(profile: Profile, listing: Listing, told: readonly Told[], setting?: Setting): object {
  const { s1, s2, s3 } = assessSessions(profile, listing, told, setting);
  return { s1: s1.map(worded), s2: s2.map(worded), s3: s3.map(worded) };
}

const toldSchema = z.array(z.strictObject({ about: z.string().max(100), yes: z.boolean() }));

/** The listings' own rates: a file of many listings of one directory shows what is common there. */
function learnt(listings: readonly Listing[]): Setting {
  const counts = listings.reduce<Counts>(
    (sum, listing) => counted(sum, listing, factsOf(listing)),
    NO_COUNTS,
  );
  return { rates: ratesOf(counts) };
}

/** The listings of a file, with what stands beside their fields and the census of the page's place. */
export interface Parsed {
  listings: Listing[];
  census: Census | null;
  /** A sentence for each line that holds no listing. */
  broken: string[];
}

/** Reads what `read` prints, or one listing a line. Lines that hold none are named in `broken`. */
export function parseListings(source: string): Parsed {
  const whole = tryJson(source);
  const items = pageOf(whole)
    ? [{ item: whole, at: 'the page' }]
    : source
        .split('\n')
        .flatMap((line, index) => (line.trim() ? [{ item: tryJson(line), at: `line ${index + 1}` }] : []));
  const parsed: Parsed = { listings: [], census: null, broken: [] };
  for (const { item, at } of items) {
    const page = pageOf(item);
    parsed.census ??= censusIn(page?.census);
    for (const [index, each] of (page?.listings ?? [item]).entries()) {
      try {
        parsed.listings.push(parseLooseListing(each));
      } catch {
        const where = page && at === 'the page' ? `listing ${index + 1}` : at;
        parsed.broken.push(
          `In the listings, ${where} is no listing that Foreword can read; it was left out.`,
        );
      }
    }
  }
  return parsed;
}

const printedCensus = z.looseObject({
  people: z.number(),
  rates: z.array(
    z.looseObject({
      facet: z.enum(ASKED_FACETS),
      label: z.string().max(LONGEST_TEXT),
      as: z.enum(['tick', 'field', 'clientele']),
      share: z.number(),
    }),
  ),
});

/** A census as `read` prints it, or by concept. */
function censusIn(raw: unknown): Census | null {
  const printed = printedCensus.safeParse(raw);
  if (printed.success) return censusFrom(printed.data.people, printed.data.rates satisfies CountedShare[]);
  return censusSchema.safeParse(raw).data ?? null;
}

/** A whole page as `read` prints it, or `null`. */
function pageOf(item: unknown): { listings: unknown[]; census?: unknown; askedFor?: unknown } | null {
  const page =
    item !== null && typeof item === 'object' && 'listings' in item && Array.isArray(item.listings);
  return page ? (item as { listings: unknown[] }) : null;
}

function tryJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

async function open(file: string | undefined, option: string): Promise<string> {
  if (!file)
    throw new InputError(
      'Name both files: npm run --silent estimate -- --profile PROFILE.json --listings LISTINGS.jsonl',
    );
  return readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no file "${file}". Give ${option} the path of one.`);
  });
}

/** `estimate --profile FILE --listings FILE`: one line of JSON for each listing, in their order. */
export const estimateAll: Command = async (given, desk) => {
  const { values } = parseArgs({
    args: given,
    options: {
      profile: { type: 'string' },
      listings: { type: 'string' },
      told: { type: 'string' },
      learn: { type: 'boolean' },
      sessions: { type: 'boolean' },
    },
  });
  const raw = tryJson(await open(values.profile, '--profile'));
  // The whole export is as welcome as its `profile` part.
  const part = raw !== null && typeof raw === 'object' && 'profile' in raw ? raw.profile : raw;
  const profile = profileSchema.safeParse(part);
  if (!profile.success) {
    const [issue] = profile.error.issues;
    throw new InputError(
      `"${values.profile}" is no profile: ${issue?.path.join('.') || 'the file'}: ${issue?.message}.`,
    );
  }
  const { listings, census, broken } = parseListings(await open(values.listings, '--listings'));
  const told = values.told ? toldSchema.safeParse(tryJson(await open(values.told, '--told'))) : null;
  if (told?.success === false)
    throw new InputError(`"${values.told}" holds no answers: [{"about": "topic:ocd", "yes": true}].`);
  const rates = values.learn ? learnt(listings).rates : BASE_RATES;
  const setting = { rates: withCensus(rates, census) };
  for (const listing of listings) {
    const line = estimateLine(profile.data, listing, told?.data, setting);
    const later = values.sessions
      ? { sessions: sessions(profile.data, listing, told?.data ?? [], setting) }
      : {};
    desk.answer(JSON.stringify({ ...line, ...later }));
  }
  for (const sentence of [...outOfPlace(part), ...broken]) desk.complain(sentence);
};

/** What a profile wishes for and no facet of it holds: it is estimated without. */
function outOfPlace(profile: unknown): string[] {
  const named = mendProfile(profile)?.leftOut ?? [];
  return named.flatMap(({ what, why }) => {
    if (why === 'unknown-concept')
      return [`The profile names “${what}”, which is no concept: it is left out.`];
    return why === 'wrong-facet' ? [`“${what}” cannot be wished for under its facet: it is left out.`] : [];
  });
}

if (import.meta.main) await run(estimateAll);
