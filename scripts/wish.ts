import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { SpanPlace, UnderstoodWish } from '../utils/wishes/types.ts';
import { understandWish } from '../utils/wishes/understand.ts';
import { type Command, InputError, run } from './input.ts';

const inputSchema = z.object({ id: z.string(), text: z.string() });

/** The facets of a listing's own words, which are printed apart: a town, and a kind of professional. */
const APART: ReadonlySet<string> = new Set(['place', 'profession']);

const short = ({ start: _start, end: _end, ...rest }: UnderstoodWish) => rest;
const words = ({ span }: SpanPlace) => span;

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** One line of JSON for each input: `wishes`, `also` (place and profession), `notUnderstood`, `crisis`. */
export function wishLines(input: string): { lines: string[]; complaints: string[] } {
  const lines: string[] = [];
  const complaints: string[] = [];
  for (const [index, line] of input
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const read = inputSchema.safeParse(parse(line));
    if (!read.success) {
      complaints.push(`Line ${index + 1} is no input: give {"id": "...", "text": "..."}, both strings.`);
      continue;
    }
    const { wishes, notUnderstood, crisis } = understandWish(read.data.text);
    lines.push(
      JSON.stringify({
        id: read.data.id,
        wishes: wishes.filter(({ facet }) => !APART.has(facet)).map(short),
        also: wishes.filter(({ facet }) => APART.has(facet)).map(short),
        notUnderstood: notUnderstood.map(words),
        crisis,
      }),
    );
  }
  return { lines, complaints };
}

/** `wish FILE.jsonl`: what is understood of each input, one line of JSON each. */
export const wish: Command = async (given, desk) => {
  const { positionals } = parseArgs({ args: given, allowPositionals: true, options: {} });
  const [file] = positionals;
  if (!file) throw new InputError('Name a file of inputs: npm run --silent wish -- FILE.jsonl');
  const input = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no file "${file}". Give the path of a file with one input a line.`);
  });
  const { lines, complaints } = wishLines(input);
  if (lines.length > 0) desk.answer(lines.join('\n'));
  for (const complaint of complaints) desk.complain(complaint);
};

if (import.meta.main) await run(wish);
