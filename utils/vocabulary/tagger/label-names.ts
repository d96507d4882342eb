import { lazily } from '../../lookup/lazily.ts';
import { allConcepts, type Concept, conceptOf } from '../concepts/concepts.ts';
import foreign from './data/foreign.json' with { type: 'json' };
import labels from './data/labels.json' with { type: 'json' };
import { foldText } from './text.ts';
import { tokenize } from './tokens.ts';

/** The form in which labels are compared: without regard to case, spelling, accents and punctuation. */
export function labelKey(label: string): string {
  return tokenize(foldText(label).cased)
    .map((token) => token.norm)
    .join(' ');
}

type Names = Map<string, Concept[]>;

function add(names: Names, name: string, concept: Concept | undefined): void {
  const key = labelKey(name);
  const known = names.get(key);
  if (concept === undefined || key === '' || known?.includes(concept)) return;
  names.set(key, [...(known ?? []), concept]);
}

function ownNames(): Names {
  const names: Names = new Map();
  for (const concept of allConcepts())
    for (const name of [concept.label, ...concept.aliases]) add(names, name, concept);
  return names;
}

/** What directories and other languages call the concepts. */
function otherNames(): Names {
  const names: Names = new Map();
  for (const { id, names: called } of labels.items)
    for (const name of called.split('|')) add(names, name, conceptOf(id));
  for (const tongue of foreign.items) {
    for (const called of [tongue.names, tongue.languages] as Record<string, string[] | undefined>[])
      for (const [id, each] of Object.entries(called))
        for (const name of each ?? []) add(names, name, conceptOf(id));
  }
  return names;
}

const ownLabels = lazily(ownNames);
const others = lazily(otherNames);

/** The concepts that a label names exactly: by their own names, or else by those of directories and other languages. */
export function conceptsNamed(label: string, fits: (concept: Concept) => boolean): Concept[] {
  const key = labelKey(label);
  const named = ownLabels().get(key)?.filter(fits) ?? [];
  return named.length > 0 ? named : (others().get(key)?.filter(fits) ?? []);
}
