import { lazily } from '../../lookup/lazily.ts';
import { own } from '../../lookup/own.ts';
import approaches from './data/approaches.json' with { type: 'json' };
import counted2025 from './data/census-2025.json' with { type: 'json' };
import credentials from './data/credentials.json' with { type: 'json' };
import identities from './data/identities.json' with { type: 'json' };
import insurers from './data/insurers.json' with { type: 'json' };
import issues from './data/issues.json' with { type: 'json' };
import languages from './data/languages.json' with { type: 'json' };
import populations from './data/populations.json' with { type: 'json' };
import practical from './data/practical.json' with { type: 'json' };
import professions from './data/professions.json' with { type: 'json' };
import states from './data/us-states.json' with { type: 'json' };
import type { CatalogueKind, ConceptId, IdOf, Subkind } from './kinds.ts';

/** How a method tends to be practised, each axis −2…+2, and how far its name alone says so (0…1). */
interface StyleVector {
  lead: number;
  depth: number;
  time: number;
  stance: number;
  work: number;
  conf: number;
}

/** One thing that a listing can say and a person can wish for. */
export interface Concept {
  readonly id: ConceptId;
  readonly kind: CatalogueKind;
  /** The kind that the data file gives: `participants`, `money`, `payer`, `faith`, … */
  readonly subkind: Subkind;
  readonly label: string;
  /**
   * What a person would call it in the middle of a sentence, where the label is a heading ("Somatic (general)"); `null`
   * where the label does. A topic is something that one can work with, or people; a way of working something that one
   * can use; a setting stands after "Could we hold our sessions …"; who they are, after "whether you are …"; a plan
   * has the name that stands on a card.
   */
  readonly spoken: string | null;
  readonly aliases: readonly string[];
  /** What a person would call it: for finding a wish, never for reading a tick. */
  readonly layWords: readonly string[];
  /** The family of an approach or the group of an issue. */
  readonly group: string | null;
  readonly note: string | null;
  /**
   * Share of all therapists of seven cities (2025) who tick it, else of 1,261 profiles (Massachusetts, 2017); `null`
   * when not counted.
   */
  readonly baseRate: number | null;
  /** Share of the profiles of 2017 that put it among their first three. */
  readonly topThreeRate: number | null;
  readonly style: StyleVector | null;
  /** Of a credential: `independent`, `supervised`, `prescriber`, `doctorate`, `degree`, `certification`, … */
  readonly level: string | null;
  /**
   * Of a plan: the families whose names are taken for each other on listings. Its members share an emblem or an owner,
   * not a network.
   */
  readonly families: readonly string[];
  /** Of a state: by how many hours the clocks of most who live there are behind Eastern time. */
  readonly hoursBehindEastern: number;
  /** Who is one of these is not this: a claim of it, of oneself, leaves no room for this one. */
  readonly excludes: readonly ConceptId[];
}

interface ConceptRow {
  id: string;
  label: string;
  aliases: string[];
  layWords?: string[];
  kind: string;
  group?: string;
  family?: string;
  note?: string;
  baseRate2017?: number;
  topThreeRate2017?: number;
  style?: StyleVector;
  level?: string;
  spoken?: string;
  families?: string[];
  hoursBehindEastern?: number;
  excludes?: string[];
}

function read(kind: CatalogueKind, rows: readonly ConceptRow[]): Concept[] {
  return rows.map((row) => ({
    // The types are made from these rows: see `ids.ts`.
    id: row.id as ConceptId,
    kind,
    subkind: row.kind as Subkind,
    label: row.label,
    spoken: row.spoken ?? null,
    aliases: row.aliases,
    layWords: row.layWords ?? [],
    group: row.family ?? row.group ?? null,
    note: row.note ?? null,
    baseRate: own(counted2025.rates, row.id) ?? row.baseRate2017 ?? null,
    topThreeRate: row.topThreeRate2017 ?? null,
    style: row.style ?? null,
    level: row.level ?? null,
    families: row.families ?? [],
    hoursBehindEastern: row.hoursBehindEastern ?? 0,
    excludes: (row.excludes ?? []) as ConceptId[],
  }));
}

/** Ids are namespaced by nature, except that a plan and a practical fact can share a word (`superbill`). */
const SHARED_WITH_PRACTICAL = new Set(['superbill']);

/** Every concept of the vocabulary, in the order of the data files. */
export const allConcepts = lazily((): readonly Concept[] => [
  ...read('approach', approaches.items),
  ...read('issue', issues.items),
  ...read('population', populations.items),
  ...read('practical', practical.items),
  ...read('identity', identities.items),
  ...read('language', languages.items),
  ...read('credential', credentials.items),
  ...read(
    'insurer',
    insurers.items.filter((row) => !SHARED_WITH_PRACTICAL.has(row.id)),
  ),
  ...read('state', states.items),
  ...read('profession', professions.items),
]);

const byId = lazily(() => new Map<string, Concept>(allConcepts().map((concept) => [concept.id, concept])));

/** The concept of an id, or `undefined` when there is none. */
export function conceptOf(id: string): Concept | undefined {
  return byId().get(id);
}

/** Whether an id, wherever it comes from, is of one of these subkinds. No subkind stands under two kinds. */
export function isOf(id: string, ...subkinds: readonly Subkind[]): boolean {
  const subkind = byId().get(id)?.subkind;
  return subkind !== undefined && subkinds.includes(subkind);
}

/** Whether what stands among the plans names none: out of network, self-pay, "most PPO", a pool of clinicians. */
export function isNoPlan(id: string): boolean {
  return isOf(id, 'marker', 'marker_negative', 'marker_vague');
}

/** All concepts of one kind, in the order of the data. */
export function conceptsOf<K extends CatalogueKind>(kind: K): readonly (Concept & { id: IdOf<K> })[] {
  return allConcepts().filter((concept): concept is Concept & { id: IdOf<K> } => concept.kind === kind);
}
