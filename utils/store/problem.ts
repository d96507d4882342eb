/**
 * Why what is kept cannot be used: a later version of the extension wrote it, another copy of the extension still
 * holds it open, the browser cannot read its files, or a record of ours does not fit. Whatever it is, nothing is
 * changed by finding out.
 */
export type StoreProblemKind = 'newer' | 'blocked' | 'damaged' | 'unfit';

export class StoreProblem extends Error {
  readonly kind: StoreProblemKind;

  constructor(kind: StoreProblemKind, options?: ErrorOptions) {
    super(`What is kept on this computer cannot be used: ${kind}.`, options);
    this.name = 'StoreProblem';
    this.kind = kind;
  }
}

/** What an error of the browser's database means. */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StoreProblem(name === 'VersionError' ? 'newer' : 'damaged', { cause: error });
}
