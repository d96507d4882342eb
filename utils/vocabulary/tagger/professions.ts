import { lazily } from '../../lookup/lazily.ts';
import data from '../concepts/data/professions.json' with { type: 'json' };
import type { IdOf } from '../concepts/kinds.ts';

/** A kind of professional: the credentials that make someone one, and how a listing names it. */
export interface Profession {
  readonly id: IdOf<'profession'>;
  readonly credentials: readonly string[];
  /** In small letters. */
  readonly said: readonly string[];
}

export const professions = lazily((): readonly Profession[] => data.items as Profession[]);
