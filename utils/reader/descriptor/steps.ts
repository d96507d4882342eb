import { cut } from '../../dom/text.ts';
import type { Step } from '../../listing/descriptor.ts';
import { LONGEST_MATCHED } from '../../listing/limits.ts';
import { own } from '../../lookup/own.ts';
import { valueAt, valuesAlong } from './path.ts';

/**
 * Applies a descriptor's steps to a value read from a page; `undefined` when one of them finds nothing. Of a
 * text that is longer than a pattern is tried on, the rest is left.
 */
export function applySteps(value: unknown, steps: readonly Step[] = []): unknown {
  return steps.reduce<unknown>(
    (current, step) => (current == null ? undefined : apply(current, step)),
    value,
  );
}

const patterns = new Map<string, RegExp>();

/** A descriptor's pattern, compiled once; letter case is ignored. */
export function pattern(source: string, flags = 'iu'): RegExp {
  const name = `${flags} ${source}`;
  const compiled = patterns.get(name) ?? new RegExp(source, flags);
  patterns.set(name, compiled);
  return compiled;
}

function apply(value: unknown, step: Step): unknown {
  switch (step[0]) {
    case 'match':
      return each(value, (text) => {
        const found = pattern(step[1]).exec(text);
        return found ? (found[1] ?? found[0]) : undefined;
      });
    case 'if':
      return each(value, (text) => (pattern(step[1]).test(text) ? step[2] : undefined));
    case 'map':
      return each(value, (text) => own(step[1], text));
    case 'without':
      return each(value, (text) => text.replace(pattern(step[1], 'giu'), ''));
    case 'split':
      return textsOf(value).flatMap((text) => text.split(pattern(step[1])));
    case 'keep':
      return textsOf(value).filter((text) => pattern(step[1]).test(text));
    case 'drop':
      return textsOf(value).filter((text) => !pattern(step[1]).test(text));
    case 'pick':
      return pick(value, step.slice(1));
    case 'record':
      return (Array.isArray(value) ? value : [value]).flatMap((item) => objectsOf(item, step[1]));
    case 'join':
      return distinct(textsOf(value)).join(step[1]);
  }
}

/** What a page prints twice is taken once, a paragraph also where one copy of it is cut: "I work with… Read more". */
function distinct(items: readonly string[]): string[] {
  return [...new Set(items)].filter((item, _, all) => {
    const start = /^(.{40,}?)(…|\.\.)/.exec(item)?.[1];
    return !start || !all.some((other) => other.length > item.length && other.startsWith(start));
  });
}

function textToChange(value: unknown): string | undefined {
  if (typeof value === 'string') return cut(value, LONGEST_MATCHED);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function textsOf(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.map(textToChange).filter((text) => text !== undefined);
}

/** A list item by item, anything else as one text. */
function each(value: unknown, change: (text: string) => string | undefined): unknown {
  if (Array.isArray(value))
    return textsOf(value)
      .map(change)
      .filter((text) => text !== undefined);
  const text = textToChange(value);
  return text === undefined ? text : change(text);
}

function pick(value: unknown, paths: readonly string[]): unknown[] {
  const records = Array.isArray(value) ? value : [value];
  return records
    .flatMap((record) => paths.map((path) => valueAt(record, path)))
    .filter((item) => item != null && item !== '');
}

/** Objects with the values at these paths: one for each value of the path that reaches most. */
function objectsOf(item: unknown, table: Record<string, string>): Record<string, unknown>[] {
  const columns = Object.entries(table).map(([name, path]): [string, unknown[]] => [
    name,
    column(item, path),
  ]);
  const rows = Math.max(...columns.map(([, values]) => values.length));
  return Array.from({ length: rows }, (_, at) =>
    Object.fromEntries(columns.map(([name, values]) => [name, values[at] ?? values[0]])),
  );
}

/** What one path of a record gives: `=words` themselves, `&path` all that it reaches as one text. */
function column(item: unknown, path: string): unknown[] {
  if (path.startsWith('=')) return [path.slice(1)];
  const values = valuesAlong(item, path.replace(/^&/, ''), false, MAX_RECORDS);
  return path.startsWith('&') ? [distinct(textsOf(values)).join(' ')] : values;
}

/** No listing has more answers under one question. */
const MAX_RECORDS = 100;
