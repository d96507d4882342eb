/**
 * What a record holds under a name that comes from outside: a word of a page, an id of a file. `undefined` for
 * what it does not hold itself: every plain object answers to `constructor` and `toString`.
 */
export function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
