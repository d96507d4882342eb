import { own } from '../utils/lookup/own.ts';
import type { Status, Tag } from '../utils/vocabulary/tagger/facts.ts';

export interface GoldRow {
  id: string;
  text: string;
  expect: { id: string; kind: string; status: Status; span: string }[];
  note?: string | undefined;
}

/** What became of one passage. Counts are of stated and denied facts. */
export interface Outcome {
  row: string;
  right: number;
  wrong: number;
  expected: number;
  found: number;
  deniedAsStated: number;
  spanErrors: number;
  errors: string[];
}

/** Kinds that most rows leave out: tags of one count in a row that annotates a fact of that kind. */
const SELDOM_ANNOTATED = new Set<string>(['credential', 'insurer', 'state']);

/** Two names for one thing, either of which may be read where the other is written. */
const TWINS: readonly (readonly string[])[] = [
  ['life_coaching', 'coaching'],
  ['medication_issue', 'medication'],
  ['testing_issue', 'testing'],
  ['child_adolescent', 'age_child', 'age_teen', 'age_preteen'],
  ['lgbtq', 'lgbtq_affirming'],
  ['veterans', 'com_veterans'],
  ['immigration', 'com_immigrants'],
  ['lgbtq', 'com_gay', 'com_lesbian', 'com_bisexual', 'com_queer'],
  ['gender', 'com_trans', 'com_nonbinary'],
  ['hiv', 'com_hiv'],
  ['cancer', 'com_cancer'],
  ['disability', 'com_disabled', 'com_deaf', 'com_blind'],
  ['non_monogamy', 'com_enm'],
  ['kink', 'com_kink'],
  ['single_parent', 'com_single_parent'],
  ['sex_work', 'com_sex_worker'],
  ['aviation', 'com_aviation'],
  ['body_image', 'com_body_pos'],
  ['racial_identity', 'com_racial_justice'],
];

const SIGNS: Record<string, Status> = { '+': 'stated', '-': 'denied', '?': 'weak' };

/** The readings that a note allows: `id:status`. */
export function allowedBy(note: string | undefined): Set<string> {
  const list = /ALLOW:\s*(.*)$/.exec(note ?? '')?.[1] ?? '';
  const allowed = new Set<string>();
  for (const part of list.split(/[,\s]+/)) {
    const status = own(SIGNS, part.charAt(0));
    if (status !== undefined) allowed.add(`${part.slice(1)}:${status}`);
  }
  return allowed;
}

/** Compares the tags of one passage with what a careful reader takes from it. */
export function scoreRow(row: GoldRow, tags: readonly Tag[]): Outcome {
  const allowed = allowedBy(row.note);
  const expected = new Map(row.expect.map((fact) => [fact.id, fact.status]));
  const annotated = new Set(row.expect.map((fact) => fact.kind));
  const outcome: Outcome = {
    row: row.id,
    right: 0,
    wrong: 0,
    expected: 0,
    found: 0,
    deniedAsStated: 0,
    spanErrors: 0,
    errors: [],
  };
  const read = new Map<string, Status>();
  for (const tag of tags) {
    if (SELDOM_ANNOTATED.has(tag.kind) && !annotated.has(tag.kind)) continue;
    read.set(tag.id, tag.status);
    if (row.text.slice(tag.start, tag.end) !== tag.span || tag.span === '') {
      outcome.spanErrors += 1;
      outcome.errors.push(`span: ${tag.id} "${tag.span}"`);
    }
    if (tag.status === 'weak') continue;
    const twin = TWINS.some(
      (group) =>
        group.includes(tag.id) &&
        group.some(
          (id) => id !== tag.id && (expected.get(id) === tag.status || allowed.has(`${id}:${tag.status}`)),
        ),
    );
    if (expected.get(tag.id) === tag.status) {
      outcome.right += 1;
    } else if (allowed.has(`${tag.id}:${tag.status}`) || (twin && !expected.has(tag.id))) {
    } else {
      outcome.wrong += 1;
      outcome.errors.push(
        `extra: ${tag.id} ${tag.status}, expected ${expected.get(tag.id) ?? 'nothing'}  "${tag.span}"`,
      );
      if (tag.status === 'stated' && expected.get(tag.id) === 'denied') outcome.deniedAsStated += 1;
    }
  }
  for (const [id, status] of expected) {
    if (status === 'weak') continue;
    const found = read.get(id);
    const tolerated = found !== undefined && allowed.has(`${id}:${found}`);
    outcome.expected += 1;
    if (found === status || tolerated) outcome.found += 1;
    else outcome.errors.push(`missed: ${id} ${status}, read ${found ?? 'nothing'}`);
  }
  return outcome;
}

/** Precision and recall over all passages, and the counts that must be zero. */
export function sumUp(outcomes: readonly Outcome[]) {
  const total = (pick: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + pick(outcome), 0);
  const right = total((o) => o.right);
  const wrong = total((o) => o.wrong);
  const expected = total((o) => o.expected);
  const found = total((o) => o.found);
  const round = (n: number) => Math.round(n * 1000) / 1000;
  return {
    passages: outcomes.length,
    precision: right + wrong === 0 ? 1 : round(right / (right + wrong)),
    recall: expected === 0 ? 1 : round(found / expected),
    wrong,
    missed: expected - found,
    deniedAsStated: total((o) => o.deniedAsStated),
    spanErrors: total((o) => o.spanErrors),
  };
}
