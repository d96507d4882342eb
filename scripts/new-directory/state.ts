import { MARKUP_WORDS } from '../../utils/reader/report/structure-words.ts';
import type { Inventor } from './invent.ts';

/** State larger than this is left out of a replica, in characters; it would be no page to read. */
const MAX_STATE = 3_000_000;
const MAX_DEPTH = 60;

/** Codes, dates and the names of types: what a program wrote. */
const CODE = /^(@?type|@context|.*\b(locale|currency|currencyCode))$/i;

/**
 * The data of a page with everything said in it invented: keys, order and shape stay. `null` for what is no JSON.
 * Nuxt's flat lists keep their integers inside entries, which are references.
 */
export function inventedState(text: string, inventor: Inventor, address: string): string | null {
  if (text.length > MAX_STATE) return null;
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    return null;
  }
  const flat = Array.isArray(state) && isFlat(state);
  const made = flat
    ? (state as unknown[]).map((entry) =>
        typeof entry === 'object' ? invented(entry, '', 0, true) : invented(entry, '', 0, false),
      )
    : invented(state, '', 0, false);
  return JSON.stringify(made).replaceAll('<', '\\u003c');

  function invented(value: unknown, key: string, depth: number, references: boolean): unknown {
    if (typeof value === 'string') {
      if (CODE.test(key) && /^[A-Za-z]{1,30}$|^https?:\/\/schema\.org\/?[A-Za-z]*$/.test(value)) return value;
      if (/^https?:\/\/|^\/[^\s]*\//.test(value)) return inventor.address(value, address);
      return /\s/.test(value) || /^\p{Lu}\p{Ll}/u.test(value) ? inventor.text(value) : inventor.value(value);
    }
    if (typeof value === 'number') {
      if (references || !Number.isFinite(value)) return value;
      if (!Number.isInteger(value)) return 0.5;
      return Math.abs(value) < 100 ? value : Number(inventor.number(String(Math.abs(value))));
    }
    if (value === null || typeof value !== 'object' || depth > MAX_DEPTH)
      return typeof value === 'boolean' ? value : null;
    if (Array.isArray(value)) {
      // A wrapper's name, such as `["Reactive", 7]`, is Nuxt's own.
      const wrapper = references && typeof value[0] === 'string' && value.length === 2;
      return value.map((item, at) =>
        wrapper && at === 0 ? item : invented(item, key, depth + 1, references),
      );
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [keyOf(name), invented(item, name, depth + 1, references)]),
    );
  }

  function keyOf(name: string): string {
    const words = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').match(/\p{L}+/gu) ?? [];
    if (words.every((word) => MARKUP_WORDS.has(word.toLowerCase()))) return inventor.token(name);
    // An identifier is a program's; with a name's words or a number in it, it may be a record's.
    return /^[@$_A-Za-z][@$\w]{0,40}$/.test(name) ? inventor.token(name) : inventor.value(name);
  }
}

function isFlat(state: unknown[]): boolean {
  const [first, second] = state;
  return Array.isArray(first)
    ? typeof first[0] === 'string' && typeof first[1] === 'number'
    : state.length > 3 && typeof second === 'object' && state.some((entry) => typeof entry === 'string');
}
