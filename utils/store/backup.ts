import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import type { FileLeftOut, FromFile } from './from-file.ts';
import { ONE_KEY, type RecordOf, STORE_NAMES, STORES, type StoreName } from './stores.ts';
import { lessUnknownKeys } from './unknown-keys.ts';

/** What a backup brings, by store. */
export type BackupRecords = { [S in StoreName]?: Map<string, RecordOf<S>> };

/** Version 1 held a profile of version 1. A later version's file is read as far as it is understood. */
const BACKUP_VERSION = 2;

/** More of what is left out of a file are not named: nobody reads them. */
const MOST_NAMED = 200;

/** More characters than a backup has. */
export const LONGEST_BACKUP = 20_000_000;

const fileSchema = deferred(() => z.looseObject({ app: z.literal('foreword'), version: z.int().min(1) }));

/** The text of a backup file: everything of the user's, readable, with its version. */
export function writeBackup(records: BackupRecords): string {
  const parts = STORE_NAMES.flatMap((name) => {
    const { backup } = STORES[name];
    const values = [...(records[name]?.values() ?? [])];
    if ('not' in backup || values.length === 0) return [];
    return [[backup.part, backup.holds === 'one' ? values[0] : values] as const];
  });
  const file = { app: 'foreword', version: BACKUP_VERSION, ...Object.fromEntries(parts) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What is wrong with a backup file: the key of the message that says so and what to do. */
export type BackupProblem = 'import_not_json' | 'import_not_ours' | 'import_nothing' | 'import_too_large';

export interface ReadBackup {
  records: BackupRecords;
  /** What of the file is not brought in. */
  leftOut: FileLeftOut[];
  /** How many more are left out than are named. */
  more: number;
}

/**
 * Reads a backup file of any version. What of it does not fit, or is of a kind that this version does not know, is
 * named and left out. Nothing is stored.
 */
export function readBackup(text: string): ReadBackup | { problem: BackupProblem } {
  if (text.length > LONGEST_BACKUP) return { problem: 'import_too_large' };
  const file = fileSchema.safeParse(parsed(text));
  if (!file.success) return { problem: parsed(text) === undefined ? 'import_not_json' : 'import_not_ours' };
  const { app: _app, version: _version, ...rest } = file.data;
  const parts = new Map(Object.entries(rest));
  const read: ReadBackup = { records: {}, leftOut: [], more: 0 };
  const leave = leaving(read);
  for (const name of STORE_NAMES) {
    const { backup } = STORES[name];
    if ('not' in backup || !parts.has(backup.part)) continue;
    readPart(name, backup, parts.get(backup.part), read, leave);
    parts.delete(backup.part);
  }
  for (const part of parts.keys()) leave(part, 'unknown_part');
  return Object.keys(read.records).length > 0 ? read : { problem: 'import_nothing' };
}

type Leave = (what: string, why: string) => void;

/** Names what is left out: what many records have, as a later version writes it, once, and no more than anyone reads. */
function leaving(read: ReadBackup): Leave {
  const unknown = new Set<string>();
  return (what, why) => {
    if (why === 'unknown_part') {
      if (unknown.has(what)) return;
      unknown.add(what);
    }
    if (read.leftOut.length < MOST_NAMED) read.leftOut.push({ what, why });
    else read.more += 1;
  };
}

function readPart(
  name: StoreName,
  { part, holds, most }: { part: string; holds: 'one' | 'many'; most: number },
  raw: unknown,
  read: ReadBackup,
  leave: Leave,
): void {
  const items = holds === 'one' ? [raw] : raw;
  const found = new Map<string, unknown>();
  if (!Array.isArray(items)) return void leave(part, 'unfit');
  for (const [index, item] of items.slice(0, most).entries()) {
    const what = holds === 'one' ? part : `${part} ${index + 1}`;
    const taken = fromFile(name, item);
    if (!taken) {
      leave(what, 'unfit');
      continue;
    }
    for (const one of taken.leftOut) leave(one.what, one.why);
    read.more += taken.more;
    if (taken.record === null) continue;
    const key = holds === 'one' ? ONE_KEY : (taken.record as { id: string }).id;
    if (found.has(key)) leave(what, 'twice');
    else found.set(key, taken.record);
  }
  if (items.length > most) leave(part, 'too_many');
  if (found.size > 0) Object.assign(read.records, { [name]: found });
}

function fromFile(name: StoreName, item: unknown): FromFile<unknown> | null {
  const rule: { fromFile?: (raw: unknown) => FromFile<unknown> | null } = STORES[name];
  if (rule.fromFile) return rule.fromFile(item);
  return lessUnknownKeys<unknown>(STORES[name].schema, item);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
