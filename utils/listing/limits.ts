import type { FieldName } from './listing.ts';

/**
 * The bounds of a listing and of a descriptor, each once: the reader cuts to them, and what comes from a page's
 * script or a file is held to them. No honest listing comes near. Lengths in characters.
 */
export const MOST = {
  /** Of a field that is one text. */
  text: {
    key: 200,
    name: 300,
    url: 2000,
    profession: 500,
    city: 200,
    region: 200,
    postalCode: 40,
    currency: 3,
    pronouns: 100,
    statement: 20_000,
  } satisfies Partial<Record<FieldName, number>>,
  /** Items of a list, and the length of each. */
  items: 300,
  item: 300,
  /** All items of a list together, as the reader takes them: a few people who fill every list fit one message. */
  list: 10_000,
  /** Where a field was found, in words. */
  source: 400,
  fee: 100_000,
  years: 99,
  /** Listings of one page. */
  listings: 2000,
  /** Parts of a descriptor. */
  id: 300,
  label: 120,
  selector: 500,
  pattern: 1000,
  attribute: 80,
  /** Of a text that a descriptor's pattern is tried on, and of one that a taught descriptor's is. */
  matched: 20_000,
  matchedTaught: 5000,
} as const;

/** What the address of a listing looks like, when there is one. */
export const WEB_ADDRESS = /^https?:\/\/.*$/i;
