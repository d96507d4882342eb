import type { ConceptId } from './kinds.ts';

/** Whether an id, wherever it comes from, is one of these, which stand in code and are held to the catalogue. */
export function isAmong(id: string, ids: readonly ConceptId[]): boolean {
  return (ids as readonly string[]).includes(id);
}

/** Whether an id, wherever it comes from, is this one. A town may be any text, so that `===` would let a slip pass. */
export function isId(id: string, wanted: ConceptId): boolean {
  return id === wanted;
}
