import { attribute, rawText } from '../../dom/dom.ts';
import type { Steps } from '../../dom/work.ts';
import { allowance, resolveReference } from '../descriptor/nuxt.ts';

/** In characters, in all: reading data cannot be paused, so what would hold the page up is left. */
const MAX_DATA = 2_500_000;

/** Data that a page keeps beside its text: structured data apart from the state of its own program. */
export interface PageData {
  structured: unknown[];
  state: unknown[];
}

/** `window.__STATE__ = {…}`, `__APOLLO_STATE__ = JSON.parse("…")`, `__remixContext = {…}`. */
const ASSIGNED =
  /(?:\b(?:window|self|globalThis)\.[\w$]+|(?<![\w$])__[\w$]+|\["__[\w$]+"\]|\b(?:initial|preloaded)_?state)\s*=\s*(JSON\.parse\(\s*)?(?=[[{"'])/gi;
const FLIGHT = /__next_f\s*(?:=[^;]{0,200}?)?\)?\.push\(\s*(?=\[)/g;
const STREAM = /__remixContext\.streamController\.enqueue\(\s*(?=")/g;

/** Everything in a page's scripts that is data. What is broken is left out; no script is ever run. */
export function* dataOf(scripts: readonly Element[]): Steps<PageData> {
  const found: PageData = { structured: [], state: [] };
  let flight = '';
  let left = MAX_DATA;
  for (const script of scripts) {
    yield;
    const type = attribute(script, 'type') ?? '';
    const text = rawText(script);
    if (text.length > left) continue;
    left -= text.length;
    if (/ld\+json/i.test(type)) put(found.structured, parseState(text));
    else if (/json/i.test(type)) put(found.state, unfold(parseState(text)));
    else if (!attribute(script, 'src')) {
      for (const source of afterEach(text, FLIGHT, balanced)) {
        const chunk = parseState(source);
        if (Array.isArray(chunk) && typeof chunk[1] === 'string') flight += chunk[1];
      }
      for (const source of afterEach(text, STREAM, quoted)) {
        const chunk = parseState(source);
        if (typeof chunk === 'string') put(found.state, unfold(parseState(chunk.trim())));
      }
      for (const at of [...text.matchAll(ASSIGNED)].slice(0, 20)) {
        const start = at.index + at[0].length;
        const inString = text[start] === '"' || text[start] === "'";
        if (inString && !at[1]) continue;
        const value = parseState(inString ? quoted(text, start) : balanced(text, start));
        put(found.state, typeof value === 'string' ? parseState(value) : value);
      }
    }
  }
  yield;
  for (const row of rowsOf(flight)) found.state.push(row);
  yield;
  return found;
}

/** The values that follow a mark, one after another; the first that never ends is the last looked for. */
function afterEach(text: string, mark: RegExp, valueAt: (text: string, start: number) => string): string[] {
  const values: string[] = [];
  const search = new RegExp(mark);
  for (let at = search.exec(text); at; at = search.exec(text)) {
    const value = valueAt(text, at.index + at[0].length);
    if (!value) break;
    values.push(value);
    search.lastIndex = at.index + at[0].length + value.length;
  }
  return values;
}

function put(list: unknown[], value: unknown): void {
  if (value !== null && typeof value === 'object') list.push(value);
}

function parseState(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * State that is one flat list in which integers refer to other entries (Nuxt; in Remix the keys do too, as `_7`):
 * every entry that names someone, as a plain record.
 */
function unfold(value: unknown): unknown {
  if (!Array.isArray(value) || value.length < 3 || !value.some((entry) => typeof entry === 'string'))
    return value;
  const can = allowance();
  const flat = value.map((entry) => renamed(entry, value));
  return flat.flatMap((entry, index) => {
    if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return [];
    const keys = Object.keys(entry);
    if (!keys.some((key) => /name/i.test(key)) || keys.length < 3 || keys.length > 300) return [];
    return [resolveReference(flat, index, can)];
  });
}

function renamed(entry: unknown, flat: readonly unknown[]): unknown {
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return entry;
  const entries = Object.entries(entry);
  if (entries.length === 0 || !entries.every(([key]) => /^_\d+$/.test(key))) return entry;
  return Object.fromEntries(entries.map(([key, at]) => [String(flat[Number(key.slice(1))]), at]));
}

/** The bracketed value that begins at `start`, or nothing when it never ends. */
function balanced(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      at = endOfString(text, at);
      if (at < 0) return '';
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return '';
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[start]) return at;
  }
  return -1;
}

/** The string that begins at `start`, written as JSON. */
function quoted(text: string, start: number): string {
  const end = endOfString(text, start);
  if (end < 0) return '';
  const inner = text.slice(start + 1, end);
  return text[start] === '"' ? `"${inner}"` : `"${inner.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')}"`;
}

/** The rows of a flight stream: `7:{…}`, and `8:T1f,` before a text that others refer to as `$8`. */
function rowsOf(flight: string): unknown[] {
  const texts = new Map<string, string>();
  const rows: unknown[] = [];
  const ROW = /(?:^|\n|(?<=.))([0-9a-f]{1,6}):(?:T([0-9a-f]{1,6}),|(?=[[{]))/g;
  let end = 0;
  for (let at = ROW.exec(flight); at; at = ROW.exec(flight)) {
    if (at.index < end) continue;
    const start = at.index + at[0].length;
    if (at[2]) {
      // The length counts bytes; a text of other letters is shorter.
      const size = Number.parseInt(at[2], 16);
      const text = cutBytes(flight.slice(start, start + size), size);
      texts.set(`$${at[1]}`, text);
      end = start + text.length;
    } else {
      const source = balanced(flight, start);
      if (!source) break;
      put(rows, parseState(source));
      end = start + source.length;
    }
    ROW.lastIndex = end;
  }
  for (const row of rows) settleTexts(row, texts);
  return rows;
}

function cutBytes(text: string, bytes: number): string {
  let left = bytes;
  let at = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (left < 0) break;
    at += letter.length;
  }
  return text.slice(0, at);
}

/** Puts texts in the place of references to them; our own parsed copy is changed, not the page. */
function settleTexts(row: unknown, texts: ReadonlyMap<string, string>): void {
  if (texts.size === 0) return;
  const stack = [row];
  for (let steps = 0; stack.length > 0 && steps < 100_000; steps += 1) {
    const value = stack.pop();
    if (value === null || typeof value !== 'object') continue;
    for (const [key, item] of Object.entries(value)) {
      const text = typeof item === 'string' ? texts.get(item) : undefined;
      if (text !== undefined && Object.hasOwn(value, key) && key !== '__proto__')
        (value as Record<string, unknown>)[key] = text;
      else if (item !== null && typeof item === 'object') stack.push(item);
    }
  }
}
