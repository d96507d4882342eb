import { AXES, type Axis } from '../concepts/axes.ts';
import { conceptOf } from '../concepts/concepts.ts';
import { readNegation } from './denials/scopes.ts';
import type { Fact } from './facts.ts';
import { splitSentences } from './sentences.ts';
import { styleCues } from './style-cues.ts';
import { foldText, MOST_READ, sourceSpan } from './text.ts';

/** Words or a method that lean one way. `value` is −2…+2, `strength` 0…1. */
interface Lean {
  phrase: string;
  value: number;
  strength: number;
}

interface AxisReading {
  /** −2…+2, or `null`: unknown, which is the usual case. */
  lean: number | null;
  cues: Lean[];
}

export type StyleReading = Record<Axis, AxisReading>;

/** Below this much evidence nothing is said. */
const ENOUGH = 0.4;
/** Near-boilerplate that a stronger pattern would overrate. */
const BOILERPLATE: readonly (readonly [RegExp, number])[] = [[/meet you where you are/i, 0.3]];
/** Words before a cue that make it mean something else. */
const NOT_A_CUE = /(?:\bnon-?|\byears(?:' | of )|\bin |\bprefers? not |\bindirect )$/i;

function leansSpoken(statement: string): Map<Axis, Lean[]> {
  const found = new Map<Axis, Lean[]>();
  const folded = foldText(statement);
  for (const sentence of splitSentences(folded.lower, folded.cased, () => false)) {
    const { scopes } = readNegation(sentence.text);
    for (const cue of styleCues()) {
      const axis = AXES.find((name) => name === cue.axis);
      if (
        axis === undefined ||
        found.get(axis)?.some((lean) => lean.value === cue.value && lean.strength >= cue.strength)
      )
        continue;
      for (const match of sentence.text.matchAll(cue.pattern)) {
        const before = sentence.text.slice(Math.max(0, match.index - 12), match.index);
        const denied = scopes.some((scope) => match.index > scope.from && match.index < scope.to);
        if (NOT_A_CUE.test(before) || (denied && !/^i (?:won't|don't|do not|will not)/.test(match[0])))
          continue;
        const start = sentence.start + match.index;
        const { span } = sourceSpan(folded, statement, start, start + match[0].length);
        const strength = BOILERPLATE.find(([pattern]) => pattern.test(match[0]))?.[1] ?? cue.strength;
        found.set(axis, [...(found.get(axis) ?? []), { phrase: span, value: cue.value, strength }]);
        break;
      }
    }
  }
  return found;
}

function leansPractised(facts: readonly Fact[]): Map<Axis, Lean[]> {
  const seen = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.kind === 'approach' && fact.status === 'stated' && conceptOf(fact.id)?.style)
      seen.set(fact.id, fact);
  }
  const found = new Map<Axis, Lean[]>();
  for (const fact of seen.values()) {
    const style = conceptOf(fact.id)?.style;
    if (!style) continue;
    for (const axis of AXES) {
      if (style[axis] === 0) continue;
      const lean = { phrase: fact.phrase, value: style[axis], strength: style.conf / Math.sqrt(seen.size) };
      found.set(axis, [...(found.get(axis) ?? []), lean]);
    }
  }
  return found;
}

/** Mean lean, pulled to the middle when there is little evidence; `null` when cues contradict each other or say too little. */
function leanOf(cues: readonly Lean[]): number | null {
  if (cues.some((cue) => cue.value > 0) && cues.some((cue) => cue.value < 0)) return null;
  const total = cues.reduce((sum, cue) => sum + (cue.value === 0 ? 0 : cue.strength), 0);
  if (total < ENOUGH) return null;
  const weighted = cues.reduce((sum, cue) => sum + cue.value * cue.strength, 0) / Math.max(1, total);
  const rounded = Math.round(weighted);
  return rounded === 0 ? Math.sign(weighted) : rounded;
}

/**
 * How a clinician seems to work, on each axis, by their own words and, where those are silent, by their methods.
 * Two opposite cues make an axis unknown, not the mean. Weights are judgement (`style-cues.json`, `approaches.json`):
 * a method counts by its `conf` over the root of the number of methods, and never against an explicit sentence. Only
 * the first 20,000 characters of the statement are read.
 */
export function styleOf(facts: readonly Fact[], statement: string): StyleReading {
  const words = leansSpoken(statement.slice(0, MOST_READ));
  const methods = leansPractised(facts);
  const read = (axis: Axis): AxisReading => {
    const said = words.get(axis) ?? [];
    const named = methods.get(axis) ?? [];
    const explicit = said.some((cue) => cue.value !== 0 && cue.strength >= ENOUGH);
    const contradicted = said.some((cue) => cue.value > 0) && said.some((cue) => cue.value < 0);
    const lean = contradicted ? null : explicit ? leanOf(said) : leanOf([...said, ...named]);
    return { lean, cues: [...said, ...named] };
  };
  return {
    lead: read('lead'),
    depth: read('depth'),
    time: read('time'),
    stance: read('stance'),
    work: read('work'),
  };
}
