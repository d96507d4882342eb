import { describe, it } from 'vitest';
import { isShared, sharedPages, sharedPath } from '../../scripts/shared.ts';

/** Leaves a part of the suite out for want of a file, and says so: in its title, and where everyone reads it. */
export function skipped(what: string, missing: string): void {
  const title = `${what} (skipped: no ${missing})`;
  console.warn(title);
  it.skip(title, () => {});
}

/** Tests of what stands beside the project. Where that is not at hand they are skipped, and say so. */
export function describeShared(what: string, path: string, tests: () => void | Promise<void>): void {
  if (isShared(path)) describe(what, tests);
  else skipped(what, sharedPath(path));
}

/** The saved pages whose file name fits, for tests that read pages of our own as well. Where there are none, it says so. */
export function andSaved(name: RegExp): string[] {
  if (!isShared('pages')) skipped(`saved pages named ${name}`, sharedPath('pages'));
  return sharedPages(name);
}
