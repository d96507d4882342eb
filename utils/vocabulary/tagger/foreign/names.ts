import { lazily } from '../../../lookup/lazily.ts';
import { conceptOf } from '../../concepts/concepts.ts';
import type { ConceptId } from '../../concepts/kinds.ts';
import data from '../data/foreign.json' with { type: 'json' };
import labels from '../data/labels.json' with { type: 'json' };
import { foldText } from '../text.ts';
import { TONGUES, type Tongue } from './tongue.ts';

/** A word of a sentence in another language. `stem` is what it is compared by: without most endings. */
export interface ForeignWord {
  word: string;
  stem: string;
  start: number;
  end: number;
}

/** Endings that inflect a noun or adjective. What is left keeps four letters at least. */
const ENDINGS: Record<Tongue, RegExp> = {
  de: /^(.{4,}?)(?:innen|in|ern|en|em|er|es|e|n|s)$/,
  fr: /^(.{4,}?)(?:es|s|e|x)$/,
  es: /^(.{4,}?)(?:as|os|es|a|o|e|s)$/,
};

/** Cuts a folded text in lower case into words; an apostrophe or a capital ends none. */
export function foreignWords(lower: string, tongue: Tongue): ForeignWord[] {
  return [...lower.matchAll(/[a-z]+|\d+/g)].map(({ 0: word, index }) => ({
    word,
    stem: ENDINGS[tongue].exec(word)?.[1] ?? word,
    start: index,
    end: index + word.length,
  }));
}

interface ForeignNode {
  next: Map<string, ForeignNode>;
  ids: ConceptId[];
}

const newNode = (): ForeignNode => ({ next: new Map(), ids: [] });

/** The rows of a table of the data; its keys are ids of the catalogue, as a test holds them to be. */
const rowsOf = <Names>(table: Readonly<Record<string, Names>>) =>
  Object.entries(table) as [ConceptId, Names][];

/** Labels of topics that prose is full of: in a list they are ticked, in a sentence they name nothing. */
const LABEL_ONLY = new Set(
  'general arbeit beruf travail trabajo familie famille familia family frauen femmes mujer women manner hommes hombre men communication relations relaciones relationnel beziehungen identitat identite identidad identity erziehung education ehe mariage matrimonio alter schule studium studierende etudiants estudiantes universitarios students performance domestic opposition tod perdida maladie maladies enfermedad illness dis ass top ads tda trac ira glaube sorgen arzte angehorige krisen veranderung sex sleep pain panic eating kreativitat creativite creatividad carrera carriere karriere ecrans konflikte leadership general rendimiento exil debt letters termination migration general'.split(
    ' ',
  ),
);

/** What lists that are ticked call the topics: as good in a sentence, but for words that stand in any. */
const topicLabels = lazily(() =>
  labels.items.flatMap(({ id, names }) =>
    conceptOf(id)?.kind === 'issue'
      ? names
          .split('|')
          .filter((name) => !LABEL_ONLY.has(foldText(name).lower))
          .map((name) => [id as ConceptId, name] as const)
      : [],
  ),
);

function nodeFor(root: ForeignNode, phrase: string, tongue: Tongue): ForeignNode {
  let node = root;
  for (const { stem } of foreignWords(foldText(phrase).lower, tongue)) {
    const next = node.next.get(stem) ?? newNode();
    node.next.set(stem, next);
    node = next;
  }
  return node;
}

function build(tongue: Tongue, names: Record<string, readonly string[] | undefined>): ForeignNode {
  const root = newNode();
  for (const [id, phrases] of rowsOf(names)) {
    for (const phrase of phrases ?? []) {
      const { ids } = nodeFor(root, phrase, tongue);
      if (!ids.includes(id)) ids.push(id);
    }
  }
  for (const [id, name] of topicLabels()) {
    const { ids } = nodeFor(root, name, tongue);
    if (ids.length === 0) ids.push(id);
  }
  return root;
}

const itemOf = (tongue: Tongue) => data.items.find(({ id }) => id === tongue);
const roots = lazily(
  () => new Map(TONGUES.map((tongue) => [tongue, build(tongue, itemOf(tongue)?.names ?? {})])),
);

/** The same of languages, but for names that are a country's elsewhere ("Italien"). */
const languageLabels = lazily(() =>
  labels.items.flatMap(({ id, names }) =>
    conceptOf(id)?.kind === 'language'
      ? names
          .split('|')
          .map((name) => [foldText(name).lower, id as ConceptId] as const)
          .filter(([name]) => !/ien$/.test(name))
      : [],
  ),
);

/** What languages are called in each tongue. */
export const languageNames = lazily(
  (): ReadonlyMap<Tongue, ReadonlyMap<string, ConceptId>> =>
    new Map(
      TONGUES.map((tongue) => [
        tongue,
        new Map([
          ...languageLabels(),
          ...rowsOf<readonly string[] | undefined>(itemOf(tongue)?.languages ?? {}).flatMap(([id, names]) =>
            (names ?? []).map((name) => [foldText(name).lower, id] as const),
          ),
        ]),
      ]),
    ),
);

/** A name found in a sentence, with the concepts that it names. */
export interface ForeignMention {
  ids: readonly ConceptId[];
  start: number;
  end: number;
}

const GAP = /^[\s\-/'".()]{0,3}$/;

/** Every name of the tongue in the sentence, the longest first, none inside another. */
export function namesIn(words: readonly ForeignWord[], lower: string, tongue: Tongue): ForeignMention[] {
  const root = roots().get(tongue);
  const found: ForeignMention[] = [];
  for (let i = 0; i < words.length; ) {
    let node = root;
    let last = -1;
    let ids: readonly ConceptId[] = [];
    for (let j = i; node !== undefined && j < words.length; j++) {
      const word = words[j];
      const before = words[j - 1];
      if (word === undefined || (j > i && before && !GAP.test(lower.slice(before.end, word.start)))) break;
      node = node.next.get(word.stem);
      if (node !== undefined && node.ids.length > 0) {
        last = j;
        ids = node.ids;
      }
    }
    const start = words[i]?.start ?? 0;
    const end = words[last]?.end;
    if (end !== undefined) found.push({ ids, start, end });
    i = Math.max(last, i) + 1;
  }
  return found;
}
