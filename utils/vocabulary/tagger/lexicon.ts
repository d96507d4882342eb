import { lazily } from '../../lookup/lazily.ts';
import { allConcepts, type Concept, conceptOf } from '../concepts/concepts.ts';
import type { ConceptKind } from '../concepts/kinds.ts';
import freeText from './data/free-text.json' with { type: 'json' };
import type { NameMode, NameNode } from './name-tree.ts';
import { tokenize } from './tokens.ts';

export type { NameEntry, NameNode } from './name-tree.ts';

interface FreeTextRow {
  id: string;
  aliases: string[];
  weak?: string[];
  head?: string[];
  listed?: string[];
  claimed?: string[];
  tickOnly?: string[];
}

/** Kinds whose names are read in a statement wherever they stand; the other kinds need a context of their own. */
const READ_ANYWHERE = new Set<ConceptKind>(['approach', 'issue', 'population', 'practical']);

/** Abbreviations that are words, places or degrees in small letters, so that only capitals count. */
const CAPITALS_ONLY = new Set(
  'ACT ADD DID ODD CAT KAP POTS MST FIT CAMS CRAFT SPACE AIDS GAD ASD TBI MS PPD IPV BDD ENM CNM HSP FND IBS IBD GI TRE ABA FBT ERP IPT IFS CPT NLP DDP'.split(
    ' ',
  ),
);
/** Abbreviations that stay with `abbreviations.ts`, which looks at what stands around them. */
const BY_CONTEXT = new Set(
  'EFT ART MI CFT PE SE UP TA BA NET COS SFT IRT MBT DIT TFP FFT RLT MCT PST FAP HRT SIT PACT MST'.split(' '),
);

function newNode(loose = false): NameNode {
  return { next: null, entries: null, loose };
}

function nodeFor(root: NameNode, phrase: string): NameNode | null {
  const tokens = tokenize(phrase);
  let node = root;
  let last = 0;
  for (const token of tokens) {
    const loose = /[,()]/.test(phrase.slice(last, token.start));
    node.next ??= new Map();
    let next = node.next.get(token.norm);
    if (next === undefined) {
      next = newNode(loose);
      node.next.set(token.norm, next);
    }
    if (loose) next.loose = true;
    node = next;
    last = token.end;
  }
  return tokens.length === 0 ? null : node;
}

function put(root: NameNode, phrase: string, concept: Concept, mode: NameMode): void {
  const node = nodeFor(root, phrase);
  if (node === null) return;
  const entries = node.entries ?? [];
  node.entries = [
    ...entries.filter((entry) => entry.id !== concept.id),
    { id: concept.id, kind: concept.kind, mode },
  ];
}

function remove(root: NameNode, phrase: string, id: string): void {
  const node = nodeFor(root, phrase);
  if (!node?.entries) return;
  const left = node.entries.filter((entry) => entry.id !== id);
  node.entries = left.length === 0 ? null : left;
}

function build(): NameNode {
  const root = newNode();
  for (const concept of allConcepts()) {
    if (!READ_ANYWHERE.has(concept.kind)) continue;
    for (const alias of concept.aliases) {
      if (BY_CONTEXT.has(alias)) continue;
      put(root, alias, concept, CAPITALS_ONLY.has(alias) ? 'capitals' : 'plain');
    }
  }
  const rows: readonly FreeTextRow[] = freeText.items;
  for (const row of rows) for (const alias of row.tickOnly ?? []) remove(root, alias, row.id);
  for (const mode of ['weak', 'claimed', 'listed', 'head'] as const) {
    for (const row of rows) {
      const concept = conceptOf(row.id);
      if (concept === undefined) continue;
      for (const alias of row[mode] ?? []) {
        const known = nodeFor(root, alias)?.entries?.some(
          (entry) => entry.id === row.id && entry.mode !== 'weak',
        );
        if (!known) put(root, alias, concept, mode);
      }
    }
  }
  for (const row of rows) {
    const concept = conceptOf(row.id);
    for (const alias of row.aliases) {
      if (concept) {
        put(root, alias, concept, CAPITALS_ONLY.has(alias) ? 'capitals' : 'plain');
      } else {
        const node = nodeFor(root, alias);
        if (node && node.entries === null) node.entries = [];
      }
    }
  }
  return root;
}

/** Whether a phrase is as good as the name of a concept. */
export function isNameOf(phrase: string, id: string): boolean {
  let node: NameNode | undefined = nameTree();
  for (const { norm } of tokenize(phrase)) node = node?.next?.get(norm);
  return node?.entries?.some((entry) => entry.id === id && entry.mode === 'plain') ?? false;
}

/** All phrases of the vocabulary that are read in a statement, by their words. */
export const nameTree = lazily(build);
