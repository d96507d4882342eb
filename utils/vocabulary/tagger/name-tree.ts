import type { ConceptId, ConceptKind } from '../concepts/kinds.ts';

/**
 * How a phrase counts in a statement: as good as the name, never more than weak, beside a head word such as
 * "therapy", in a list of its kind, where the clinician speaks of the work, or only in capitals.
 */
export type NameMode = 'plain' | 'weak' | 'head' | 'listed' | 'claimed' | 'capitals';

export interface NameEntry {
  id: ConceptId;
  kind: ConceptKind;
  mode: NameMode;
}

/** One word further in the phrases that begin alike. */
export interface NameNode {
  next: Map<string, NameNode> | null;
  /** What the phrase that ends here names; an empty list is a phrase that names nothing. */
  entries: NameEntry[] | null;
  /** Whether a comma or bracket may stand before this word. */
  loose: boolean;
}
