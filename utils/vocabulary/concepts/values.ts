import data from './data/values.json' with { type: 'json' };

/** A value that a person can name. It leads to a question and is never scored. */
export interface Value {
  readonly id: string;
  readonly label: string;
  /** Words by which a listing may speak of it; shown as they stand, never counted. */
  readonly words: readonly string[];
  /** Whether a listing is likely to show it at all. */
  readonly observable: string;
}

export const VALUES: readonly Value[] = data.items.map((item) => ({
  id: item.id,
  label: item.label,
  words: item.aliases,
  observable: item.observable,
}));
