import BM25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer.js';
import { own } from '../../utils/lookup/own.ts';
import { queryOf } from './baselines.ts';
import type { Ranker } from './pairs.ts';

/** Words of a text, in lower case. */
function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** Ranks by BM25 of the wishes' names on the statement, over these statements. */
export function bm25Over(statements: readonly string[]): Ranker {
  const bm25 = BM25Vectorizer();
  for (const statement of statements) bm25.learn(words(statement));
  return (profile, listing) => {
    const weights = bm25.bowOf(words(listing.statement));
    return [...new Set(words(queryOf(profile)))].reduce((sum, word) => sum + (own(weights, word) ?? 0), 0);
  };
}
