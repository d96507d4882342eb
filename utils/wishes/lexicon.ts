import type { ConceptFacet } from '../profile/profile.ts';
import { conceptsOf, isOf } from '../vocabulary/concepts/concepts.ts';
import type { ConceptId, Town } from '../vocabulary/concepts/kinds.ts';
import foreign from '../vocabulary/tagger/data/foreign.json' with { type: 'json' };
import { type Bend, standIns, stemOf } from './alike.ts';
import approach from './data/approach.json' with { type: 'json' };
import classes from './data/classes.json' with { type: 'json' };
import comfort from './data/comfort.json' with { type: 'json' };
import crisis from './data/crisis.json' with { type: 'json' };
import format from './data/format.json' with { type: 'json' };
import languages from './data/languages.json' with { type: 'json' };
import plans from './data/plans.json' with { type: 'json' };
import practical from './data/practical.json' with { type: 'json' };
import professions from './data/professions.json' with { type: 'json' };
import real from './data/real-words.json' with { type: 'json' };
import scope from './data/scope.json' with { type: 'json' };
import soft from './data/soft.json' with { type: 'json' };
import states from './data/states.json' with { type: 'json' };
import style from './data/style.json' with { type: 'json' };
import topics from './data/topics.json' with { type: 'json' };
import towns from './data/towns.json' with { type: 'json' };
import traps from './data/traps.json' with { type: 'json' };
import vague from './data/vague.json' with { type: 'json' };
import weak from './data/weak.json' with { type: 'json' };
import { beginnings, firstsOf, type Phrase, readPhrase, wordsAtLeast, writtenWords } from './phrase.ts';
import { Spelling } from './spelling.ts';
import type { Word } from './words.ts';

/** A name for what was said before: "affirming" alone is of whoever comes. */
export const REFERS_BACK = 'ref_affirming';
type RefersBack = typeof REFERS_BACK;

/** What a phrase names. */
export type Meaning =
  | { is: 'concept'; facet: ConceptFacet; concept: ConceptId | Town | RefersBack }
  | { is: 'style'; axis: string; toward: 'positive' | 'negative' }
  | { is: 'vague' }
  | { is: 'trap' }
  | { is: 'crisis'; part: 'means' | 'denied' | 'joke' };

/**
 * A phrase of the data and what it names. A soft one names it only where the words around it ask for something. It is
 * read when a text first has a word that it can begin with: of all the phrases few ever are.
 */
export class LexiconEntry {
  readonly text: string;
  readonly meaning: Meaning;
  readonly soft: boolean;
  /** Whether it means other things as often: in a story it counts where something more speaks for it. */
  readonly weak: boolean;
  #phrase: Phrase | undefined;
  #bend: Bend | undefined;
  #complaint: boolean | undefined;

  constructor(text: string, meaning: Meaning) {
    this.text = text;
    this.meaning = meaning;
    this.soft = SOFT.has(text);
    this.weak = WEAK.has(text);
  }

  /** Throws where the data is written wrong. */
  get phrase(): Phrase {
    this.#phrase ??= readPhrase(this.text, classes);
    return this.#phrase;
  }

  get bend(): Bend {
    this.#bend ??= bendOf(this.meaning, this.phrase);
    return this.#bend;
  }

  /** What a therapist did amiss: under a refusal it says the same. */
  get complaint(): boolean {
    this.#complaint ??=
      this.meaning.is === 'style' && beginnings(this.phrase).every((word) => COMPLAINTS.has(word));
    return this.#complaint;
  }
}

interface Lexicon {
  entriesAt(word: Word): readonly LexiconEntry[];
  spelling: Spelling;
}

/** What a therapist does amiss, by its verb. */
export const COMPLAINTS: ReadonlySet<string> = new Set(scope.complaint);
const SOFT: ReadonlySet<string> = new Set(soft);
const WEAK: ReadonlySet<string> = new Set(weak);

type PhraseRows = Readonly<Record<string, readonly string[]>>;

/** Hyphens, brackets and slashes of a name part its words; they say nothing. */
const plainName = (name: string) =>
  name
    .replace(/['’.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .trim();

function* written(): Generator<[string, Meaning]> {
  const concepts = (facet: ConceptFacet, rows: PhraseRows) =>
    // The keys of these tables are ids of the catalogue, as a test holds them to be.
    (Object.entries(rows) as [ConceptId | RefersBack, readonly string[]][]).flatMap(([concept, phrases]) =>
      phrases.map((phrase): [string, Meaning] => [phrase, { is: 'concept', facet, concept }]),
    );
  yield* concepts('topic', topics);
  yield* concepts('approach', approach);
  yield* concepts('comfort', comfort);
  yield* concepts('format', format);
  yield* concepts('state', states);
  yield* concepts('language', languages);
  yield* concepts('plan', plans);
  yield* concepts('profession', professions);
  yield* concepts(
    'setting',
    Object.fromEntries(Object.entries(practical).filter(([id]) => !isOf(id, 'hours'))),
  );
  yield* concepts('hours', Object.fromEntries(Object.entries(practical).filter(([id]) => isOf(id, 'hours'))));
  for (const [key, phrases] of Object.entries(style))
    for (const phrase of phrases)
      yield [
        phrase,
        { is: 'style', axis: key.slice(0, -2), toward: key.endsWith('+') ? 'positive' : 'negative' },
      ];
  for (const phrase of vague) yield [phrase, { is: 'vague' }];
  for (const phrase of traps) yield [phrase, { is: 'trap' }];
  for (const part of ['means', 'denied', 'joke'] as const)
    for (const phrase of crisis[part]) yield [phrase, { is: 'crisis', part }];
}

/** "Muslim therapist" is somebody, and no way of working. */
const FAITH_AND_TRADE = /^(?:muslim|jewish|hindu|buddhist|sikh) (?:therap\w+|counsel\w+|psycho\w+)$/i;

/** Names of the vocabulary that are more than one word: a single word may mean anything. */
function* named(): Generator<[string, Meaning]> {
  const long = (kind: 'issue' | 'approach', facet: ConceptFacet) =>
    conceptsOf(kind).flatMap(({ id, aliases }) =>
      aliases
        .map(plainName)
        .filter((name) => name.includes(' ') && !FAITH_AND_TRADE.test(name))
        .map((name): [string, Meaning] => [name.toLowerCase(), { is: 'concept', facet, concept: id }]),
    );
  yield* long('issue', 'topic');
  yield* long('approach', 'approach');
  for (const { id, aliases } of conceptsOf('insurer'))
    for (const alias of aliases)
      yield [plainName(alias).toLowerCase(), { is: 'concept', facet: 'plan', concept: id }];
  for (const { id, label } of conceptsOf('state'))
    yield [plainName(label).toLowerCase(), { is: 'concept', facet: 'state', concept: id }];
  for (const { id, label, aliases } of conceptsOf('language'))
    for (const alias of [label, ...aliases])
      yield [plainName(alias).toLowerCase(), { is: 'concept', facet: 'language', concept: id }];
  for (const town of towns)
    yield [town.toLowerCase(), { is: 'concept', facet: 'place', concept: town as Town }];
}

/** How far a phrase of this meaning can bend, if it has words enough. */
const mayBend = (meaning: Meaning): Bend => {
  if (meaning.is === 'style') return meaning.axis === 'disclosure' ? 'exact' : 'therapist';
  return meaning.is === 'concept' && meaning.facet === 'topic' ? 'anybody' : 'exact';
};

/** What somebody goes through and how to work is said in many forms; names, plans and figures are said in one. */
const bendOf = (meaning: Meaning, phrase: Phrase): Bend =>
  mayBend(meaning) === 'exact' || wordsAtLeast(phrase) < 2 ? 'exact' : mayBend(meaning);

type Index = Map<string, LexiconEntry[]>;

function put(index: Index, key: string, entry: LexiconEntry): void {
  const there = index.get(key);
  if (there) there.push(entry);
  else index.set(key, [entry]);
}

/** Every phrase once. What is written by hand says what a phrase names; the names of the vocabulary add to it. */
function* entries(): Generator<LexiconEntry> {
  const seen = new Set<string>();
  const own = new Set<string>();
  for (const [text, meaning] of [...written(), ...named()]) {
    const key = `${text} ${JSON.stringify(meaning)}`;
    if (text === '' || seen.has(key)) continue;
    seen.add(key);
    if (meaning.is === 'concept') {
      const names = `${meaning.facet} ${text}`;
      if (own.has(names) && meaning.facet !== 'comfort') continue;
      own.add(names);
    }
    yield new LexiconEntry(text, meaning);
  }
}

/** Every single word of every class. */
const classWords = (): string[] =>
  Object.values(classes).flatMap((members) => members.flatMap((one) => writtenWords(one)));

function build(): Lexicon {
  const byFirst: Index = new Map();
  const byStem: Index = new Map();
  const beginning: Index = new Map();
  const known = new Set<string>(classWords());
  const keys = new Map<string, ReadonlySet<string>>();
  const keysOf = (bend: Bend, first: string): ReadonlySet<string> => {
    const name = `${bend} ${first}`;
    const there = keys.get(name) ?? new Set(Array.from(standIns(bend, first), stemOf));
    keys.set(name, there);
    return there;
  };
  for (const entry of entries()) {
    const bend = mayBend(entry.meaning);
    for (const first of firstsOf(entry.text, classes))
      if (first.endsWith('*')) put(beginning, first.slice(0, -1), entry);
      else if (bend === 'exact' || first === '#' || /^[A-Z]/.test(first)) put(byFirst, first, entry);
      else for (const key of keysOf(bend, first)) put(byStem, key, entry);
    for (const word of writtenWords(entry.text)) known.add(word);
  }
  const figures = byFirst.get('#') ?? [];
  const begun = [...beginning];
  return {
    entriesAt: ({ text, single, cased, stem }) => [
      ...(byFirst.get(text) ?? []),
      ...(single === text ? [] : (byFirst.get(single) ?? [])),
      ...(cased === text || !/^[A-Z]/.test(cased) ? [] : (byFirst.get(cased) ?? [])),
      ...(byStem.get(stem) ?? []),
      ...(/^\d/.test(text) ? figures : []),
      ...begun.flatMap(([start, entries]) => (text.startsWith(start) ? entries : [])),
    ],
    spelling: new Spelling(known, [...real, ...foreign.items.flatMap(({ marks }) => marks), 'dolares']),
  };
}

let built: Lexicon | undefined;

/** All phrases by the word they begin with. Made when it is first asked for: most pages never do. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}
