declare module 'wink-nlp/utilities/bm25-vectorizer.js' {
  /** Learns documents of words; `bowOf` gives a document's words with their weights. */
  export default function bm25Vectorizer(): {
    learn(words: string[]): void;
    bowOf(words: string[]): Record<string, number>;
  };
}
