import { estimate } from '../../utils/fit/estimate.ts';
import type { Estimate } from '../../utils/fit/estimate-types.ts';
import { emptyListing, type Listing, TICK_FIELDS } from '../../utils/listing/listing.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { type Corpus, isProfile } from './corpus.ts';

/** What a results page shows of a statement, in characters. */
const PREVIEW = 270;
/** Cards nearer than this in the middle of their range are in no order. */
const APART = 0.05;

/** The card that a results page would show of a whole listing: no ticks, no plans, the statement's beginning. */
export function cardOf(listing: Listing): Listing {
  const card = { ...listing, statement: listing.statement.slice(0, PREVIEW), insurance: null };
  const empty = emptyListing();
  const sources = { ...listing.sources };
  for (const field of TICK_FIELDS) {
    card[field] = empty[field];
    delete sources[field];
  }
  return { ...card, sources };
}

export interface Directions {
  therapists: number;
  /** The card says much, and the whole listing little or nothing: what a card says, the whole must say. */
  overstated: number;
  /** 0…1: the whole listing's middle lies within the card's range. */
  within: number;
  /** Pairs of therapists whose cards are apart, and how many their whole listings order the same way. */
  pairs: number;
  sameOrder: number;
}

/** Estimates each whole listing and the card that would stand for it, for several people. */
export function compareDirections(profiles: readonly Profile[], corpus: Corpus, every = 7): Directions {
  const sum: Directions = { therapists: 0, overstated: 0, within: 0, pairs: 0, sameOrder: 0 };
  for (const { read, setting } of corpus.sites.values()) {
    const full = read.filter(isProfile).filter((_, index) => index % every === 0);
    for (const profile of profiles) {
      const both = full.map(({ listing, facts }) => {
        const card = cardOf(listing);
        return {
          whole: estimate(profile, listing, facts, [], setting),
          card: estimate(profile, card, factsOf(card), [], setting),
        };
      });
      count(both, sum);
    }
  }
  return { ...sum, within: sum.within / Math.max(1, sum.therapists) };
}

function count(both: readonly { whole: Estimate; card: Estimate }[], sum: Directions): void {
  for (const [index, { whole, card }] of both.entries()) {
    sum.therapists += 1;
    sum.overstated += Number(card.band === 'clear' && (whole.band === 'little' || whole.band === 'unclear'));
    sum.within += Number(card.low <= whole.mid && whole.mid <= card.high);
    const next = both[index + 1];
    if (!next || Math.abs(card.mid - next.card.mid) < APART || whole.mid === next.whole.mid) continue;
    sum.pairs += 1;
    sum.sameOrder += Number(card.mid > next.card.mid === whole.mid > next.whole.mid);
  }
}
