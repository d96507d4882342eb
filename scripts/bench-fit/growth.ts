import { estimate } from '../../utils/fit/estimate.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { chooseQuestions } from '../../utils/questions/choose.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';

/** Milliseconds for so many listings: reading their words, verdicts and order, and the questions. */
export interface Growth {
  listings: number;
  'ms to read': number;
  'ms for verdicts and order': number;
  'ms for questions': number;
  /** 0…1: verdicts and order of the whole. */
  share: number;
  /** Milliseconds for one listing more, against the row before. */
  slope: number;
}

const SIZES = [20, 100, 500, 1000, 2000];

/** How long a page of so many takes, for one person; the parts are timed one after another. */
export function growthOf(profile: Profile, listings: readonly Listing[]): Growth[] {
  const rows: Growth[] = [];
  warm(profile, listings);
  for (const size of SIZES.filter((each) => each <= listings.length)) {
    // Copies, so that nothing is known of them beforehand.
    const page = listings.slice(0, size).map((listing) => ({ ...listing }));
    const started = performance.now();
    const facts = page.map(factsOf);
    const read = performance.now();
    const estimates = page.map((listing, index) => estimate(profile, listing, facts[index] ?? []));
    const judged = performance.now();
    for (const [index, listing] of page.entries()) {
      const found = estimates[index];
      if (found)
        chooseQuestions({ profile, listing, facts: facts[index] ?? [], answers: [], estimate: found });
    }
    const ended = performance.now();
    const before = rows.at(-1);
    const whole = ended - started;
    rows.push({
      listings: size,
      'ms to read': read - started,
      'ms for verdicts and order': judged - read,
      'ms for questions': ended - judged,
      share: (judged - read) / whole,
      slope: before ? (whole - totalOf(before)) / (size - before.listings) : whole / size,
    });
  }
  return rows;
}

const totalOf = (row: Growth) =>
  row['ms to read'] + row['ms for verdicts and order'] + row['ms for questions'];

function warm(profile: Profile, listings: readonly Listing[]): void {
  for (const listing of listings.slice(0, 200)) {
    const facts = factsOf(listing);
    chooseQuestions({ profile, listing, facts, answers: [], estimate: estimate(profile, listing, facts) });
  }
}
