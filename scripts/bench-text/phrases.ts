import { allConcepts, conceptOf } from '../../utils/vocabulary/concepts/concepts.ts';
import type { Status, Tag } from '../../utils/vocabulary/tagger/facts.ts';

/** A way to read a passage, to be measured beside the others. */
export interface Reader {
  name: string;
  read(text: string): Tag[];
}

/** A name of one or more concepts, as the vocabulary writes it. */
export interface Phrase {
  text: string;
  ids: readonly string[];
  /** An abbreviation, which only counts in capitals: "ACT" is not "act". */
  capitals: boolean;
}

const ABBREVIATION = /^[A-Z][A-Z0-9-]{1,6}$/;

function gather(): Phrase[] {
  const ids = new Map<string, Set<string>>();
  for (const concept of allConcepts()) {
    for (const name of [concept.label, ...concept.aliases]) {
      const text = ABBREVIATION.test(name) ? name : name.toLowerCase();
      if (/[a-z]/i.test(text)) ids.set(text, (ids.get(text) ?? new Set()).add(concept.id));
    }
  }
  return [...ids].map(([text, of]) => ({ text, ids: [...of], capitals: ABBREVIATION.test(text) }));
}

/** Every label and alias of the vocabulary, the same for each reader. */
export const PHRASES: readonly Phrase[] = gather();

/** One phrase found by a reader. */
export interface Found {
  phrase: Phrase;
  start: number;
  end: number;
  denied: boolean;
}

/** One tag for each concept, a denial before a claim; a phrase in the wrong letters is left out. */
export function tagsOf(found: readonly Found[], text: string): Tag[] {
  const tags = new Map<string, Tag>();
  for (const { phrase, start, end, denied } of found) {
    const span = text.slice(start, end);
    if (phrase.capitals && span !== phrase.text) continue;
    const status: Status = denied ? 'denied' : 'stated';
    for (const id of phrase.ids) {
      const concept = conceptOf(id);
      if (concept === undefined || (tags.has(id) && !denied)) continue;
      tags.set(id, { id: concept.id, kind: concept.kind, status, span, start, end });
    }
  }
  return [...tags.values()];
}
