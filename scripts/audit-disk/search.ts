import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unsnap } from './snappy.ts';
import { blocksOf } from './table-file.ts';

/** What is looked for: a text, or bytes as they are. */
export type Needle = string | Uint8Array;

/** Where something was found: the file, from the folder on, and in which view of it. */
export interface Hit {
  needle: string;
  file: string;
  view: string;
}

/**
 * Looks through every file of a folder for each needle: as it lies, and unpacked where a browser packs. Texts are
 * looked for as UTF-8 and as UTF-16, in which JavaScript's engines write them.
 */
export async function searchFolder(folder: string, needles: ReadonlyMap<string, Needle>): Promise<Hit[]> {
  const forms = [...needles].flatMap(([name, needle]) => formsOf(needle).map((bytes) => ({ name, bytes })));
  const hits = new Map<string, Hit>();
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of files.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    for await (const { view, bytes } of viewsOf(path))
      for (const form of forms)
        if (bytes.includes(form.bytes)) {
          const hit = { needle: form.name, file: relative(folder, path), view };
          hits.set(JSON.stringify(hit), hit);
        }
  }
  return [...hits.values()];
}

function formsOf(needle: Needle): Buffer[] {
  if (typeof needle !== 'string') return [Buffer.from(needle)];
  return [Buffer.from(needle, 'utf8'), Buffer.from(needle, 'utf16le')];
}

async function* viewsOf(path: string): AsyncGenerator<{ view: string; bytes: Buffer }> {
  // A browser that runs may take a file away while it is looked for.
  const file = await readFile(path).catch(() => null);
  if (!file) return;
  yield { view: 'as it lies', bytes: file };
  for (const bytes of blocksOf(file)) yield { view: 'unpacked block', bytes: Buffer.from(bytes) };
  if (file.subarray(0, 15).toString() === 'SQLite format 3')
    for (const bytes of await valuesIn(path)) yield { view: 'unpacked value', bytes };
}

/** Every value of every table of a SQLite file, with what is in its log, unpacked where Snappy packed it. */
async function valuesIn(path: string): Promise<Buffer[]> {
  const copies = await mkdtemp(join(tmpdir(), 'foreword-search-'));
  const copy = join(copies, basename(path));
  try {
    await copyFile(path, copy);
    await copyFile(`${path}-wal`, `${copy}-wal`).catch(() => undefined);
    const db = new DatabaseSync(copy);
    try {
      const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
      return tables.flatMap(({ name }) =>
        db
          .prepare(`SELECT * FROM "${String(name)}"`)
          .all()
          .flatMap((row) => Object.values(row).flatMap(asBytes)),
      );
    } finally {
      db.close();
    }
  } catch {
    // A file that is half written is looked at as it lies.
    return [];
  } finally {
    await rm(copies, { recursive: true, force: true });
  }
}

function asBytes(value: unknown): Buffer[] {
  if (typeof value === 'string') return [Buffer.from(value)];
  if (!(value instanceof Uint8Array)) return [];
  const unpacked = unsnap(value);
  return [Buffer.from(value), ...(unpacked ? [Buffer.from(unpacked)] : [])];
}
