/** Every name that a plain object has without holding it: words that a page may print and a file may name. */
export const INHERITED: readonly string[] = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];

/** A word of the same letters in case and number that no table knows, to compare with. */
export const strangerTo = (word: string): string => word.replace(/[a-z]/g, 'q').replace(/[A-Z]/g, 'Q');

/** What was made of a word, with the word itself left out. */
export const apart = (word: string, made: unknown): unknown =>
  JSON.parse(
    (JSON.stringify(made) ?? 'null').replaceAll(word, 'WORD').replaceAll(word.toUpperCase(), 'WORD'),
  );
