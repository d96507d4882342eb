import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { tagText } from '../utils/vocabulary/tagger.ts';
import { type Command, InputError, run } from './input.ts';

const passageSchema = z.object({ id: z.string(), text: z.string() });

export interface TaggedLines {
  /** One JSON object for each good line. */
  lines: string[];
  /** One sentence for each line that could not be read. */
  complaints: string[];
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Tags passages given as lines of `{"id","text"}`. Empty lines are passed over; broken ones are named and left out. */
export function tagLines(input: string): TaggedLines {
  const result: TaggedLines = { lines: [], complaints: [] };
  for (const [index, line] of input
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const passage = passageSchema.safeParse(parse(line));
    if (!passage.success) {
      result.complaints.push(
        `Line ${index + 1} is no passage: give {"id": "...", "text": "..."}, both strings.`,
      );
      continue;
    }
    const tags = tagText(passage.data.text).map(({ id, kind, status, span }) => ({ id, kind, status, span }));
    result.lines.push(JSON.stringify({ id: passage.data.id, tags }));
  }
  return result;
}

/** Reads a file of passages. Throws `InputError` when it is not there. */
export async function tagFile(file: string): Promise<TaggedLines> {
  const input = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no file "${file}". Give the path of a file with one passage a line.`);
  });
  return tagLines(input);
}

/** `tag FILE.jsonl`: the tags of each passage, one line of JSON each. */
export const tag: Command = async (given, desk) => {
  const { positionals } = parseArgs({ args: given, allowPositionals: true, options: {} });
  const [file] = positionals;
  if (!file) throw new InputError('Name a file of passages: npm run --silent tag -- FILE.jsonl');
  const { lines, complaints } = await tagFile(file);
  if (lines.length > 0) desk.answer(lines.join('\n'));
  for (const complaint of complaints) desk.complain(complaint);
};

if (import.meta.main) await run(tag);
