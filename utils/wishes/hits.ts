import { isAmong } from '../vocabulary/concepts/among.ts';
import { isOf } from '../vocabulary/concepts/concepts.ts';
import { isSmall } from './alike.ts';
import { type LexiconEntry, lexicon, type Meaning } from './lexicon.ts';
import { phraseEnd, Vocabulary } from './phrase.ts';
import type { Stretch, Word } from './words.ts';

/** Something that the data names, where it stands; `last` is not included. */
export interface Hit<M extends Meaning = Meaning> extends Stretch {
  meaning: M;
  soft: boolean;
  weak: boolean;
  /** What a therapist did amiss, as it is told; under a refusal it says the same. */
  complaint: boolean;
}

/** A name of a concept, where it stands. */
export type ConceptHit = Hit<Extract<Meaning, { is: 'concept' }>>;

/** What a topic and a therapist may have the same word for. */
export const OF_THERAPIST_TOO = [
  'gender',
  'lgbtq',
  'veterans',
  'autism',
  'adhd',
  'disability',
  'immigration',
] as const;

/** Phrases compare with phrases of their own layer: a style cue may stand over the name of a topic. */
type PhraseLayer = 'names' | 'style' | 'vague' | 'crisis';

const layerOf = ({ is }: Meaning): PhraseLayer =>
  is === 'style' || is === 'vague' || is === 'crisis' ? is : 'names';

/** Everything that the data names in a text, and what else is `known` to be named; in each layer the longest stands. */
export function hitsIn(words: readonly Word[], known: readonly Hit[] = []): Hit[] {
  const found: Hit[] = [...known];
  const { entriesAt } = lexicon();
  const vocabulary = new Vocabulary(words);
  const asked = new Map<LexiconEntry, boolean>();
  // Most phrases that begin with a word of the text have another that it lacks: those are not followed.
  const mayStand = (entry: LexiconEntry): boolean => {
    if (entry.phrase.length === 1) return true;
    const known = asked.get(entry);
    if (known !== undefined) return known;
    const may = vocabulary.mayHold(entry.phrase, entry.bend);
    asked.set(entry, may);
    return may;
  };
  for (const [first, word] of words.entries())
    for (const entry of entriesAt(word)) {
      if (!mayStand(entry)) continue;
      const last = phraseEnd(entry.phrase, words, first, entry.bend);
      if (last > first)
        found.push({
          meaning: entry.meaning,
          soft: entry.soft,
          weak: entry.weak,
          complaint: entry.complaint,
          first,
          last,
        });
    }
  return longestOf(found, words);
}

const lengthOf = ({ first, last }: Stretch) => last - first;

/** Of phrases that are as long the one stands of which more words say something: "queer friendly", and not "is queer". */
function longestOf(found: readonly Hit[], words: readonly Word[]): Hit[] {
  const kept: Hit[] = [];
  const saying = ({ first, last }: Stretch) =>
    words.slice(first, last).filter(({ text }) => !isSmall(text)).length;
  // Of equals a trap comes last: what has a name of its own is none.
  const order = found.toSorted(
    (a, b) =>
      lengthOf(b) - lengthOf(a) ||
      saying(b) - saying(a) ||
      a.first - b.first ||
      Number(a.meaning.is === 'trap') - Number(b.meaning.is === 'trap'),
  );
  for (const hit of order) if (kept.every((other) => stands(hit, other))) kept.push(hit);
  return kept.toSorted((a, b) => a.first - b.first || a.last - b.last);
}

/** So many more words has what a cue is only a part of. */
const MIDST = 3;

/** Whether a hit stands beside a longer one, or one as long. */
function stands(hit: Hit, other: Hit): boolean {
  if (hit.last <= other.first || hit.first >= other.last) return true;
  // "Won't make me feel stupid" says how to be treated, not what it is about.
  const treated =
    other.meaning.is === 'style' &&
    other.meaning.axis === 'stance' &&
    hit.meaning.is === 'concept' &&
    hit.meaning.facet === 'topic' &&
    lengthOf(other) > lengthOf(hit);
  if (treated) return false;
  if (mayBeOfClient(hit, other)) return true;
  // A trap hides names, vague words and single words of style.
  const hides =
    other.meaning.is === 'trap' &&
    (hit.meaning.is === 'vague' ||
      (hit.meaning.is === 'style' && (lengthOf(hit) === 1 || lengthOf(other) > lengthOf(hit))));
  // "Moves in and out of my head": a cue in the midst of what somebody goes through is a part of it.
  const within =
    hit.meaning.is === 'style' &&
    other.meaning.is === 'concept' &&
    other.first <= hit.first &&
    other.last >= hit.last &&
    lengthOf(other) >= lengthOf(hit) + MIDST;
  // "Poly-friendly" says nothing of a manner.
  const named =
    hit.meaning.is === 'style' && lengthOf(hit) === 1 && lengthOf(other) > 1 && isTopicOrComfort(other);
  if (within || named) return false;
  if (!hides && layerOf(hit.meaning) !== layerOf(other.meaning)) return true;
  if (hit.first === other.first && hit.last === other.last)
    return other.meaning.is !== 'trap' && hit.meaning.is !== 'trap' && !sameFacet(hit, other);
  return isGender(hit) && isOfComfort(other) && !isGender(other);
}

/** "What I'm sure is ADHD": of a therapist or of whoever comes; which, the words around tell. */
const mayBeOfClient = (hit: Hit, other: Hit): boolean =>
  isOfTopic(hit) &&
  other.meaning.is === 'concept' &&
  isOf(other.meaning.concept, 'lived_experience') &&
  isAmong(hit.meaning.concept, OF_THERAPIST_TOO) &&
  other.first <= hit.first &&
  other.last >= hit.last;

/** Two names as long as each other: both stand where they are of one facet and nothing tells which was meant. */
function sameFacet(hit: Hit, other: Hit): boolean {
  return JSON.stringify(hit.meaning) === JSON.stringify(other.meaning);
}

const isOfTopic = (hit: Hit): hit is ConceptHit =>
  hit.meaning.is === 'concept' && hit.meaning.facet === 'topic';
const isTopicOrComfort = ({ meaning }: Hit) =>
  meaning.is === 'concept' && (meaning.facet === 'comfort' || meaning.facet === 'topic');
const isOfComfort = ({ meaning }: Hit) => meaning.is === 'concept' && meaning.facet === 'comfort';
const isGender = ({ meaning }: Hit) => meaning.is === 'concept' && isOf(meaning.concept, 'clinician_gender');
