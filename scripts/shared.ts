import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Saved pages and annotated samples are no part of the project: they stand beside it, where they are at hand. */
const BESIDE = new URL('../../shared/', import.meta.url);

/** Where something that stands beside the project would lie: `gold/text.jsonl`. */
export function shared(path: string): URL {
  return new URL(path, BESIDE);
}

export function isShared(path: string): boolean {
  return existsSync(shared(path));
}

/** The same as a path from the working directory, for commands that are given paths and print them. */
export function sharedPath(path: string): string {
  return relative(process.cwd(), fileURLToPath(shared(path)));
}

/** The saved pages whose file name fits, as paths, in the order of their names; none where they are not at hand. */
export function sharedPages(name = /\.html$/): string[] {
  if (!isShared('pages')) return [];
  return readdirSync(shared('pages'))
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(sharedPath('pages'), file));
}
