import { conceptsOf } from '../vocabulary/concepts/concepts.ts';
import { isSmall, stemOf } from './alike.ts';
import type { TopicHit } from './circumstances.ts';
import { before, clauseOf } from './scope.ts';
import { LONG_STORY, type Word } from './words.ts';

/** So few words may be part of anything that is told; a longer phrase says what it says. */
const IN_PASSING = 3;

/**
 * The topics of a long story that stand beside what it is about: after the first one, a few words of everyday speech
 * in the midst of a clause. "I lost the shop", "he walked out", "she talks back" are what happened; whoever has a second
 * trouble calls it by its name, says it at length, or sets it down by itself.
 */
export function besideMain<T extends TopicHit>(topics: readonly T[], words: readonly Word[]): ReadonlySet<T> {
  if (words.length < LONG_STORY || words[0]?.foreign === true) return new Set();
  const [, ...later] = topics.toSorted((a, b) => a.first - b.first);
  return new Set(later.filter((hit) => isInPassing(hit, words) && !holdsName(hit, words)));
}

function isInPassing(hit: TopicHit, words: readonly Word[]): boolean {
  const size = hit.last - hit.first;
  return (
    size <= IN_PASSING &&
    clauseOf(words, hit).length > size &&
    !OF_ONESELF.test(before(words, hit, 4).join(' '))
  );
}

/** "I'm not depressed, I am furious": how somebody says they are. */
const OF_ONESELF = /\b(?:im|i am|i feel)(?: (?:so|very|really|just|always|still|also))*$/;

/** Whether a stretch has a word of the names of its concept: "my OCD", "drug addiction" and not "hands keep shaking". */
function holdsName({ meaning, first, last }: TopicHit, words: readonly Word[]): boolean {
  const name = conceptWords().get(meaning.concept);
  return words.slice(first, last).some(({ stem }) => name?.has(stem) === true);
}

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The words of the names of every issue, by what all their forms have in common. Gathered at the first long story. */
function conceptWords(): ReadonlyMap<string, ReadonlySet<string>> {
  known ??= new Map(
    conceptsOf('issue').map(({ id, label, aliases }) => [id, new Set([label, ...aliases].flatMap(stemsOf))]),
  );
  return known;
}

const stemsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’.]/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !isSmall(word))
    .map(stemOf);
