import { type DenialScope, readNegation } from './denials/scopes.ts';
import { type Qualified, readQualifiers } from './qualifiers.ts';
import type { Sentence } from './sentences.ts';
import { SIGN } from './signs.ts';
import type { Token } from './tokens.ts';
import { readVoices, type Voices } from './voice.ts';

/** A sentence with everything that bears on the status of what it names. Offsets are within the sentence. */
export interface Reading {
  sentence: Sentence;
  text: string;
  readonly words: readonly Token[];
  /** The signs of all its words. */
  readonly signs: number;
  /** The rules for a name that its words call for; not known before it is asked. */
  calls?: number;
  /** Where its first and its last word stand that may say no; `first` is beyond, `last` before all where none does. */
  readonly negatives: { readonly first: number; readonly last: number };
  readonly scopes: DenialScope[];
  readonly exceptions: number[];
  readonly voices: Voices;
  readonly qualified: Qualified[];
}

/** One mention in its sentence: where it stands, and whether it stands in a list with others. */
export interface Place {
  from: number;
  to: number;
  /** In a list with a thing of the same kind. */
  listed: boolean;
  /** End of the list that it stands in. */
  listEnd: number;
  /** Start of the list that it stands in. */
  listStart: number;
  /** Another mention of the same list or scope came before it. */
  previousEnd: number;
}

type Negation = Pick<ReturnType<typeof readNegation>, 'scopes' | 'exceptions'>;
const NO_NEGATION: Negation = { scopes: [], exceptions: [] };

const MAY_DENY = SIGN.negative | SIGN.refused;

/** What is asked of a sentence is worked out once, when it is first asked. */
class LazyReading implements Reading {
  readonly sentence: Sentence;
  readonly text: string;
  readonly words: readonly Token[];
  readonly signs: number;
  calls?: number;
  #negatives: { first: number; last: number } | undefined;
  #negation: Negation | undefined;
  #voices: Voices | undefined;
  #qualified: Qualified[] | undefined;

  constructor(sentence: Sentence, words: readonly Token[]) {
    let signs = 0;
    for (const word of words) signs |= word.signs;
    this.sentence = sentence;
    this.text = sentence.text;
    this.words = words;
    this.signs = signs;
    if ((signs & SIGN.negative) === 0) this.#negation = NO_NEGATION;
  }

  get negatives(): { first: number; last: number } {
    if (this.#negatives === undefined) {
      const may = this.words.filter(({ signs }) => (signs & MAY_DENY) !== 0);
      const at = (word: Token | undefined) =>
        word === undefined ? undefined : word.start - this.sentence.start;
      this.#negatives = { first: at(may[0]) ?? Number.POSITIVE_INFINITY, last: at(may.at(-1)) ?? -1 };
    }
    return this.#negatives;
  }

  get scopes(): DenialScope[] {
    this.#negation ??= readNegation(this.text);
    return this.#negation.scopes;
  }

  get exceptions(): number[] {
    this.#negation ??= readNegation(this.text);
    return this.#negation.exceptions;
  }

  get voices(): Voices {
    this.#voices ??= readVoices(this.text, this.sentence.fragment, this.words, this.sentence.start);
    return this.#voices;
  }

  get qualified(): Qualified[] {
    this.#qualified ??= readQualifiers(this.text, this.signs);
    return this.#qualified;
  }
}

/** Prepares a sentence, whose words are given. */
export function readSentence(sentence: Sentence, words: readonly Token[]): Reading {
  return new LazyReading(sentence, words);
}
