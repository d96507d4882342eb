import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { TICK_FIELDS } from '../utils/listing/listing.ts';
import { explainText, tagText } from '../utils/vocabulary/tagger/tagger.ts';
import { resolveTick } from '../utils/vocabulary/tagger/ticks.ts';
import { type Command, InputError, run } from './input.ts';

const labelSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** The list of a listing that the label stands in. */
  field: z.enum([...TICK_FIELDS, 'insurance']),
});
const passageSchema = z.union([
  labelSchema,
  z.object({ id: z.string(), text: z.string(), field: z.undefined().optional() }),
]);
type Passage = z.infer<typeof passageSchema>;

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

/** What a passage says, or what a label of a list says by being ticked. */
function tagsOf({ text, field }: Passage, why: boolean) {
  if (field !== undefined) return resolveTick(text, field).map((tick) => ({ ...tick, span: text }));
  if (why)
    return explainText(text).map(({ id, kind, status, span, rule, sentence }) => ({
      id,
      kind,
      status,
      span,
      rule,
      sentence,
    }));
  return tagText(text).map(({ id, kind, status, span }) => ({ id, kind, status, span }));
}

/** Tags passages given as lines of `{"id","text"}`, or labels with their `"field"`; with `why` each fact has its rule
 * and its sentence. Empty lines are passed over; broken ones are named and left out. */
export function tagLines(input: string, why = false): TaggedLines {
  const result: TaggedLines = { lines: [], complaints: [] };
  for (const [index, line] of input
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const passage = passageSchema.safeParse(parse(line));
    if (!passage.success) {
      result.complaints.push(
        `Line ${index + 1} is no passage: give {"id": "...", "text": "..."}, both strings, and for a label its "field".`,
      );
      continue;
    }
    result.lines.push(JSON.stringify({ id: passage.data.id, tags: tagsOf(passage.data, why) }));
  }
  return result;
}

/** Reads a file of passages. Throws `InputError` when it is not there. */
export async function tagFile(file: string, why = false): Promise<TaggedLines> {
  const input = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no file "${file}". Give the path of a file with one passage a line.`);
  });
  return tagLines(input, why);
}

/** `tag FILE.jsonl [--why]`: the tags of each passage, one line of JSON each; why: with rule and sentence. */
export const tag: Command = async (given, desk) => {
  const { positionals, values } = parseArgs({
    args: given,
    allowPositionals: true,
    options: { why: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (!file) throw new InputError('Name a file of passages: npm run --silent tag -- FILE.jsonl');
  const { lines, complaints } = await tagFile(file, values.why);
  if (lines.length > 0) desk.answer(lines.join('\n'));
  for (const complaint of complaints) desk.complain(complaint);
};

if (import.meta.main) await run(tag);
