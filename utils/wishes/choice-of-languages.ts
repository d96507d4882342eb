import { conceptsOf } from '../vocabulary/concepts/concepts.ts';
import { clauseOf } from './scope.ts';
import type { Stretch, Word } from './words.ts';

let names: ReadonlySet<string> | undefined;

/** Languages of one word, by their names in English; read in when a text first leaves a choice. */
function isLanguageName(text: string): boolean {
  names ??= new Set(
    conceptsOf('language')
      .flatMap(({ label, aliases }) => [label, ...aliases])
      .map((name) => name.toLowerCase())
      .filter((name) => /^[a-z]+$/.test(name)),
  );
  return names.has(text);
}

/** Who comes after the name of a people: "a Chinese or Korean woman" says nothing of languages. */
const NAMES_ONE =
  /^(?:woman|man|women|men|guy|girl|lady|female|male|therapists?|counsel\w+|psycholog\w+|people|person|famil\w+|food|background|descent|heritage|american|culture|restaurant|parents?|mom|mum|dad)$/;

/** A choice that is left says little else: in a longer clause somebody tells of peoples. */
const LONGEST_CHOICE = 6;

/** "Ukrainian or Russian, whichever": of names between which a choice is left each is a language to speak in. */
export function isChoiceOfLanguages(words: readonly Word[], stretch: Stretch): boolean {
  const { first, last } = stretch;
  const text = (at: number) => words[at]?.text ?? '';
  const isSecond = text(first - 1) === 'or' && isLanguageName(text(first - 2));
  const isFirst = text(last) === 'or' && isLanguageName(text(last + 1));
  if (!isSecond && !isFirst) return false;
  const next = isFirst ? last + 2 : last;
  return !NAMES_ONE.test(text(next)) && clauseOf(words, stretch).length <= LONGEST_CHOICE;
}
