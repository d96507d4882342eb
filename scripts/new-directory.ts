import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDescriptors } from '../build/directories.ts';
import { descriptorFor } from '../utils/reader/descriptor/address.ts';
import { type Command, InputError, run } from './input.ts';
import { type Scaffold, scaffold, writeFolder } from './new-directory/folder.ts';

const ROOM = 'utils/directories';
const USAGE = 'npm run new-directory -- ID PAGE.html URL [--into DIR]';
/** As the reader: a longer page is no list for a person. In characters. */
const MAX_PAGE = 5_000_000;

/** Checks what was given, in the order in which it was given. Throws `InputError` with a sentence. */
async function pageOf(id: string, file: string, url: string, folder: string): Promise<string> {
  if (!/^[a-z][a-z0-9]{1,39}$/.test(id))
    throw new InputError(`"${id}" cannot name a folder: use small letters and digits, such as fernhill.`);
  const html = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no file "${file}". Give the path of a saved page.`);
  });
  if (!/<[a-z!][^>]*>/i.test(html))
    throw new InputError(`"${file}" holds no HTML. Save the page as "Web page, HTML only" and try again.`);
  if (html.length > MAX_PAGE)
    throw new InputError(`"${file}" is longer than five million characters: too large to read.`);
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:' || !new URL(url).hostname.includes('.'))
    throw new InputError(
      `"${url}" is no address of a directory. Give the page's own, which begins with https://.`,
    );
  if (existsSync(folder)) throw new InputError(`${folder} is there already: nothing was changed.`);
  return html;
}

function tell(folder: string, { descriptor, file, reading }: Scaffold, owner: string | null): string {
  const fields = Object.entries(reading.coverage.fields).map(([field, count]) => `${field} ${count}`);
  const read =
    reading.listings.length > 0
      ? `The draft reads ${reading.listings.length} ${reading.page === 'profile' ? 'profile' : 'listings'}: ${fields.join(', ')}.`
      : 'The draft reads nobody yet: no rows and no profile were recognised. Write them by hand.';
  const lines = [
    `${folder}/descriptor.ts       a draft for ${descriptor.matches.join(', ')}`,
    `${folder}/replicas/${file}  the page's markup with invented words`,
    `${folder}/cases.json          what the draft reads there`,
    '',
    read,
    '',
    'LOOK AT THE REPLICA BEFORE YOU COMMIT IT. Its words, names, links and data were replaced by a program:',
    'open it and its source, and search it for the names, towns and numbers of the page that you saved.',
    '',
    'Then:',
    '1. In descriptor.ts write the label, the currency and the basis as they are.',
    '2. Compare cases.json with the replica, person by person. Correct the descriptor, then the cases.',
    '3. Shorten the replica to a few people, among them one who says little and one who is no clinician.',
    '4. Add a profile or a list, an empty list and a wall: replicas/ and cases.json name the same files.',
    `5. npm run directories-doc writes its row into README.md.`,
    '6. npm run format && npm run check && npx vitest run tests/directories',
  ];
  if (owner) lines.push('', `Beware: ${owner} already has this host. Two folders cannot have one.`);
  return lines.join('\n');
}

/** `new-directory ID PAGE.html URL [--into DIR]`: a folder for a directory, drafted from a saved page. */
export const newDirectory: Command = async (given, desk) => {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: { into: { type: 'string' } },
  });
  const [id, file, url, ...more] = positionals;
  if (!id || !file || !url || more.length > 0)
    throw new InputError(`Give an id, a saved page and its address: ${USAGE}`);
  const folder = join(values.into ?? ROOM, id);
  const html = await pageOf(id, file, url, folder);
  const owner = descriptorFor(url, await readDescriptors({ claimed: true }));
  const made = scaffold(html, { id, url, when: new Date() });
  await writeFolder(folder, made);
  desk.answer(tell(folder, made, owner?.label ?? null));
};

if (import.meta.main) await run(newDirectory);
