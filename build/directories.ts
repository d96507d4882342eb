import { readdir, readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Descriptor, PageKind } from '../utils/listing/descriptor.ts';
import type { FieldName } from '../utils/listing/listing.ts';
import { usualFields } from '../utils/reader/descriptor/coverage.ts';
import { type FilterTable, NO_TABLE } from '../utils/reader/page/table.ts';

const ROOM = new URL('../utils/directories/', import.meta.url);

/**
 * Every directory that has a folder and can be read, from disk: for Node, where `import.meta.glob` does not
 * exist. Left out unless asked for: the fictional one, which the product does not know, and those of which
 * only the addresses are known.
 */
export async function readDescriptors({ tour = false, claimed = false } = {}): Promise<Descriptor[]> {
  const entries = await readdir(ROOM, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const modules = await Promise.all(
    folders
      .sort()
      .map(async (folder): Promise<{ descriptor: Descriptor }> => import(`${ROOM}${folder}/descriptor.ts`)),
  );
  return modules
    .map((module) => module.descriptor)
    .filter(({ id, read }) => (tour || id !== 'fernhill') && (claimed || read !== 'generic'));
}

/** What is known of a directory's filters, from disk; nothing for those without a table. */
export async function readFilterTable(id: string | undefined): Promise<FilterTable> {
  const text = id && (await readFile(new URL(`${id}/filters.json`, ROOM), 'utf8').catch(() => ''));
  return text ? (JSON.parse(text) as FilterTable) : NO_TABLE;
}

const casesSchema = z.record(
  z.string(),
  z.looseObject({
    page: z.enum(['results', 'profile', 'empty', 'blocked', 'other']),
    listings: z.array(z.record(z.string(), z.unknown())),
  }),
);

/** By directory and kind of page, the fields that its replicas usually give. */
export async function readUsualFields(): Promise<Record<string, Partial<Record<PageKind, FieldName[]>>>> {
  const usual = new Map<string, Partial<Record<PageKind, FieldName[]>>>();
  for (const { id } of await readDescriptors()) {
    const text = await readFile(new URL(`${id}/cases.json`, ROOM), 'utf8').catch(() => '{}');
    usual.set(id, usualFields(Object.values(casesSchema.parse(JSON.parse(text)))));
  }
  return Object.fromEntries(usual);
}
