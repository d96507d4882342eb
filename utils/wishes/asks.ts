import { ASKS, type Ask } from '../profile/asks.ts';
import data from './data/asks.json' with { type: 'json' };
import { type Phrase, phraseEnd, readPhrase } from './phrase.ts';
import type { Stretch, Word } from './words.ts';

/** Something to ask, where it was said. */
export interface AskFound extends Stretch {
  ask: Ask;
}

let askPhrases: readonly (readonly [Ask, readonly Phrase[]])[] | undefined;

/** The phrases of each, read in when a text is first asked for them. */
function phrasesOfAsks() {
  askPhrases ??= ASKS.map((ask) => [ask, data[ask].map((written) => readPhrase(written, {}))] as const);
  return askPhrases;
}

/** What a text names that no listing says and a question can ask: each once, at its first place. */
export function asksIn(words: readonly Word[]): AskFound[] {
  return phrasesOfAsks()
    .flatMap(([ask, all]) => firstOf(ask, all, words) ?? [])
    .toSorted((a, b) => a.first - b.first);
}

function firstOf(ask: Ask, all: readonly Phrase[], words: readonly Word[]): AskFound | null {
  for (const first of words.keys()) {
    const last = Math.max(...all.map((phrase) => phraseEnd(phrase, words, first)));
    if (last > first) return { ask, first, last };
  }
  return null;
}
