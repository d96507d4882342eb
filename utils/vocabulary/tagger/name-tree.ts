import type { ConceptId, ConceptKind } from '../concepts/kinds.ts';

/**
 * How a phrase counts in a statement: as good as the name, never more than weak, beside a head word such as
 * "therapy", in a list of its kind, where the clinician speaks of the work, or only in capitals.
 */
export type Mode = 'plain' | 'weak' | 'head' | 'listed' | 'claimed' | 'capitals';

export interface Entry {
  id: ConceptId;
  kind: ConceptKind;
  mode: Mode;
}

/** One word further in the phrases that begin alike. */
export interface Node {
  next: Map<string, Node> | null;
  /** What the phrase that ends here names; an empty list is a phrase that names nothing. */
  entries: Entry[] | null;
  /** Whether a comma or bracket may stand before this word. */
  loose: boolean;
}
