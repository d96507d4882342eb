import { hintIn } from './crisis-signs.ts';
import type { Hit } from './hits.ts';
import { textOf } from './scope.ts';
import type { Stretch, Word } from './words.ts';

/**
 * Whether somebody means to die, in the first person or somebody of theirs: said or hinted at, and neither denied nor
 * in fun, nor of a death that was. In doubt it is meant: the lines on the screen cost nothing.
 */
export function crisisIn(hits: readonly Hit[], words: readonly Word[]): Stretch | null {
  const of = (part: string) => hits.filter(({ meaning }) => meaning.is === 'crisis' && meaning.part === part);
  const sentence = (hit: Hit) => words[hit.first]?.sentence;
  const earnest = new Set(words.filter((_, at) => isEarnest(words, at)).map((word) => word.sentence));
  const joked = new Set(
    of('joke')
      .map(sentence)
      .filter((one) => one === undefined || !earnest.has(one)),
  );
  const meant = of('means').filter(
    (hit) => !joked.has(sentence(hit)) && !isCrisisDenied(hit, words) && !isOfTheDead(hit, words),
  );
  if (meant[0]) return meant[0];
  return of('denied').length > 0 ? null : hintIn(words, joked);
}

const EARNEST = /^(?:no really|not (?:joking|kidding|a joke)|(?:im|dead|deadly) serious|i mean it)\b/;

/** "Wanna die lol no really": no fun after all. */
const isEarnest = (words: readonly Word[], at: number): boolean =>
  EARNEST.test(textOf(words.slice(at, at + 3)));

const DENIED_BEFORE = /\b(?:not|never|isnt|wasnt|arent|no|dont|kein|keine|nicht|pas)(?: \w+)?$/;

function isCrisisDenied(hit: Hit, words: readonly Word[]): boolean {
  const lead = words
    .slice(Math.max(0, hit.first - 3), hit.first)
    .filter(({ clause }) => clause === words[hit.first]?.clause)
    .map(({ text }) => text)
    .join(' ');
  return DENIED_BEFORE.test(lead);
}

const DEAD =
  /\b(?:took|died|lost|killed (?:himself|herself)|ago|used to|year(?:s)? since|when (?:i was|my))\b/;

/** In a sentence about a death by suicide, or one long past. */
function isOfTheDead(hit: Hit, words: readonly Word[]): boolean {
  const sentence = words.filter((word) => word.sentence === words[hit.first]?.sentence);
  const bare = words
    .slice(hit.first, hit.last)
    .map(({ text }) => text)
    .join(' ');
  return /^suicid/.test(bare) && DEAD.test(sentence.map(({ text }) => text).join(' '));
}
