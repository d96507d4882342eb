/*
 * The bounds of a listing and of a descriptor, each once: the reader cuts to them, and what comes from a page's
 * script or a file is held to them. No honest listing comes near. Lengths in characters. Each stands by itself, so
 * that the script in pages carries only those that it needs.
 */

export const LONGEST_KEY = 200;
export const LONGEST_ADDRESS = 2000;
export const LONGEST_STATEMENT = 20_000;
/** Of any other field that is one text, and of an item of a list. */
export const LONGEST_TEXT = 300;
export const MOST_ITEMS = 300;
/** All items of a list together, as the reader takes them: a few people who fill every list fit one message. */
export const LONGEST_LIST = 10_000;
/** Where a field was found, in words. */
export const LONGEST_SOURCE = 400;
export const HIGHEST_FEE = 100_000;
export const MOST_YEARS = 99;
/** What the address of a listing looks like, when there is one. */
export const WEB_ADDRESS = /^https?:\/\/.*$/i;
/** Listings of one page. */
export const MOST_LISTINGS = 2000;

/** Parts of a descriptor. */
export const LONGEST_ID = 300;
export const LONGEST_LABEL = 120;
export const LONGEST_SELECTOR = 500;
export const LONGEST_PATTERN = 1000;
export const LONGEST_ATTRIBUTE = 80;
/** A text that a descriptor's pattern is tried on. */
export const LONGEST_MATCHED = 20_000;
