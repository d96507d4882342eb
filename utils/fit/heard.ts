import type { PlacedText } from '../listing/kinds.ts';
import type { FieldName, Listing } from '../listing/listing.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import { tagAnswer } from '../vocabulary/tagger/answers.ts';
import type { Fact } from '../vocabulary/tagger/facts.ts';
import { licenceStates } from '../vocabulary/tagger/licence-states.ts';
import { heldBy, prescribing } from '../vocabulary/tagger/licences.ts';
import { askedFact } from './asked-for.ts';
import type { Heard } from './heard-fact.ts';

export type { Heard } from './heard-fact.ts';

const known = new WeakSet<readonly Fact[]>();
const ofTexts = new WeakMap<readonly PlacedText[], readonly Heard[]>();

/**
 * Everything that is heard of a listing: its facts, those of the embedded answers (the therapist's own words), of
 * the page's filter (one tick, never more, with the rest of the list unseen) and of the licence. What was already
 * heard is given back as it is.
 */
export function hear(listing: Listing, facts: readonly Fact[]): readonly Heard[] {
  if (known.has(facts)) return facts;
  const heard: Heard[] = [
    ...facts,
    ...inFields(listing),
    ...answersOf(listing.texts),
    ...listing.askedFor.flatMap(askedFact),
  ];
  heard.push(...licenceStates(lettersOf(listing)), ...licensedFor(heard));
  known.add(heard);
  return heard;
}

/** An embedded answer about licences names states as letters do. */
const OF_LICENCES = /licen[sc]|credential/i;

/** The letters as listed, the licences as printed, and what is answered of them. */
function lettersOf({ credentials, licences, texts }: Listing): string[] {
  const answers = texts.filter(({ place }) => OF_LICENCES.test(place)).map(({ text }) => text);
  return [...credentials, ...licences.map(({ state, number }) => `${state} ${number}`), ...answers];
}

/** Where a fact stands, as it is shown: a field, the question of an embedded answer, `askedFor`. */
export function factPlace({ field, answer, by }: Heard): FieldName | 'askedFor' | (string & {}) {
  return by === 'filter' ? 'askedFor' : (answer?.place ?? field);
}

const STALE = /^emergency/i;

/** Whether what stands under this was written for another time, such as a pandemic: it is mentioned, and no claim. */
export const isStale = (place: string): boolean => STALE.test(place);

/** Reading a text takes longer than all else, so it is done once for a listing. */
function answersOf(texts: readonly PlacedText[]): readonly Heard[] {
  const read = ofTexts.get(texts);
  if (read) return read;
  const heard = texts.flatMap(inOwnWords);
  ofTexts.set(texts, heard);
  return heard;
}

/**
 * A line above the statement is the therapist's own words, as an answer is; so is what they call themselves: who is a
 * couples therapist sees couples. The licence that it names is read with the letters.
 */
function inFields({ headline, profession }: Listing): Heard[] {
  return [
    ...inOwnWords({ place: 'headline', text: headline }),
    ...inOwnWords({ place: 'profession', text: profession }).filter(({ kind }) => kind !== 'credential'),
  ];
}

function inOwnWords(answer: PlacedText): Heard[] {
  return tagAnswer(answer.place, answer.text).map(({ id, kind, status, span }) => ({
    id,
    kind,
    status: isStale(answer.place) ? 'weak' : status,
    strength: 'statement',
    phrase: span,
    field: 'statement',
    answer,
  }));
}

/** What the profession and the letters say: who prescribes, whose training is in work with couples. */
function licensedFor(facts: readonly Fact[]): Heard[] {
  const held = heldBy(facts);
  const may = prescribing(held);
  const couples = held.find(({ licence }) => licence.couples)?.fact;
  const as = (by: Fact, id: ConceptId, kind: Fact['kind'], status: Fact['status']): Heard => ({
    ...by,
    id,
    kind,
    status,
    by: 'licence',
  });
  const found: Heard[] = [];
  if (may?.answer === 'yes') found.push(as(may.by, 'medication', 'approach', 'stated'));
  if (may?.answer === 'no') found.push(as(may.by, 'medication', 'approach', 'denied'));
  if (couples)
    found.push(
      as(couples, 'fmt_couple', 'population', 'stated'),
      as(couples, 'fmt_family', 'population', 'stated'),
    );
  return found;
}
