import { literally } from '../../utils/lookup/literally.ts';
import { type Found, PHRASES, type Reader, tagsOf } from './phrases.ts';

const PATTERNS = PHRASES.map((phrase) => ({
  phrase,
  pattern: new RegExp(
    `(?<![a-z0-9])${literally(phrase.text).replaceAll(/[ -]/g, '[ -]')}(?![a-z0-9])`,
    phrase.capitals ? 'g' : 'gi',
  ),
}));

/** A negative up to this many characters before a phrase, in the same sentence, denies it. */
const REACH = 40;
const NEGATIVE =
  /(?:\b(?:not|no|never|cannot|neither|nor|without)|n['’]t)\b(?:(?!\bbut\b|\bhowever\b)[^.;!?])*$/i;

/**
 * One regular expression for each alias, whole words only. Its best set-up: abbreviations in capitals only, spaces and
 * hyphens alike, the longest phrase at a place, and a negative shortly before it in the sentence,
 * with no "but" between, denies.
 */
export const plainAliases: Reader = {
  name: 'a pattern per alias',
  read(text) {
    const all: Found[] = [];
    for (const { phrase, pattern } of PATTERNS) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const denied = NEGATIVE.test(text.slice(Math.max(0, start - REACH), start));
        all.push({ phrase, start, end: start + match[0].length, denied });
      }
    }
    all.sort((a, b) => a.start - b.start || b.end - a.end);
    let reached = 0;
    const longest: Found[] = [];
    for (const each of all) {
      if (each.end <= reached) continue;
      longest.push(each);
      reached = each.end;
    }
    return tagsOf(longest, text);
  },
};
