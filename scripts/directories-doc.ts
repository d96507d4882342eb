import { readFile, writeFile } from 'node:fs/promises';
import { readDescriptors } from '../build/directories.ts';
import type { Descriptor, DirectoryEvidence } from '../utils/listing/descriptor.ts';

const FILE = new URL('../README.md', import.meta.url);
const BEGIN = '<!-- Written by npm run directories-doc, from the folders of utils/directories. -->';
const END = '<!-- Until here. -->';

/** What is known best stands first. */
const ORDER: readonly DirectoryEvidence[] = ['seen', 'described', 'claimed', 'taught'];

/** README's table of the directories: what of each is read, and what that rests on. */
export function directoriesTable(descriptors: readonly Descriptor[]): string {
  const rows = descriptors
    .toSorted(
      (one, two) =>
        ORDER.indexOf(one.evidence) - ORDER.indexOf(two.evidence) || one.label.localeCompare(two.label, 'en'),
    )
    .map((directory) => [
      directory.label,
      whatIsRead(directory),
      `${directory.evidence}: ${directory.basis}`,
    ]);
  const head = ['Directory', 'What is read', 'What its support rests on'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function whatIsRead({ results, profile, pages, evidence }: Descriptor): string {
  const read = [results && 'lists', profile && 'profiles'].filter((part) => part !== undefined);
  if (read.length > 0) return `${read.join(' and ')}${evidence === 'seen' ? '' : ', as described'}`;
  const known = [
    pages.some(({ kind }) => kind === 'results') && 'lists',
    pages.some(({ kind }) => kind === 'profile') && 'profiles',
  ].filter((part) => part !== false);
  return `what the generic reader finds (${known.length > 0 ? `addresses of ${known.join(' and ')} known` : 'no kind of page known'})`;
}

/** README with its table as the folders have it. Throws when the two marks that hold the table are gone. */
export function withTable(readme: string, descriptors: readonly Descriptor[]): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin)
    throw new Error('README has lost the two marks between which the table of directories stands.');
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${directoriesTable(descriptors)}\n\n${readme.slice(end)}`;
}

if (import.meta.main)
  await writeFile(FILE, withTable(await readFile(FILE, 'utf8'), await readDescriptors({ claimed: true })));
