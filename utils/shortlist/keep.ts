import { hear } from '../fit/heard.ts';
import type { Heard } from '../fit/heard-fact.ts';
import { sentenceWith } from '../fit/phrase.ts';
import type { Listing } from '../listing/listing.ts';
import { factsOf } from '../vocabulary/tagger/listing-facts.ts';
import type { Entry, Kept } from './kept.ts';

/** Where and when someone was read. */
export interface ReadAt {
  directory: string;
  label: string;
  host: string;
  /** What its prices are in where its page does not say; may be empty. */
  currency: string;
  /** The day, `2026-11-28`. */
  on: string;
}

/**
 * What is kept of a listing: its fields and what is heard of it, each with the sentence that says it. The statement
 * and the other texts are the page's, and are left there.
 */
export function entryOf(listing: Listing, { directory, label, host, currency, on }: ReadAt): Entry {
  const facts = hear(listing, factsOf(listing)).map((fact) => withSentence(fact, listing));
  return {
    directory,
    label,
    host,
    listing: {
      ...listing,
      currency: listing.currency || currency,
      statement: '',
      headline: '',
      texts: [],
      sources: keptSources(listing),
    },
    facts,
    readOn: on,
    changes: [],
  };
}

/** Someone new on the list. */
export function newKept(id: string, entry: Entry): Kept {
  return {
    id,
    entries: [entry],
    steps: [{ stage: 'kept', on: entry.readOn }],
    told: [],
    note: '',
    own: [],
    leftOut: [],
    order: [],
    openness: null,
    notSame: [],
    therapy: null,
    cells: [],
    remindOn: null,
    keptOn: entry.readOn,
    changedOn: entry.readOn,
  };
}

function withSentence(fact: Heard, listing: Listing): Heard {
  if (fact.answer) {
    const text = sentenceWith(fact.answer.text, fact.phrase);
    return { ...fact, phrase: text, answer: { place: fact.answer.place, text } };
  }
  return fact.strength === 'statement'
    ? { ...fact, phrase: sentenceWith(listing.statement, fact.phrase) }
    : fact;
}

/** Whether a list was there decides what its silence means; where on the page it stood does not matter any more. */
function keptSources({ sources }: Listing): Listing['sources'] {
  return Object.fromEntries(Object.keys(sources).map((field) => [field, 'kept'])) as Listing['sources'];
}
