/**
 * Why what is kept cannot be used: it is locked, a later version of the extension wrote it, another copy of the
 * extension still holds it open, the browser cannot read its files or has no room for more, or a record of ours
 * does not fit. Whatever it is, nothing is changed by finding out.
 */
export type StoreProblemKind = 'locked' | 'newer' | 'blocked' | 'damaged' | 'full' | 'unfit';

export class StoreProblem extends Error {
  readonly kind: StoreProblemKind;

  constructor(kind: StoreProblemKind, options?: ErrorOptions) {
    super(`What is kept on this computer cannot be used: ${kind}.`, options);
    this.name = 'StoreProblem';
    this.kind = kind;
  }
}

const KINDS: Readonly<Record<string, StoreProblemKind>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
};

/** What an error of the browser's database means. */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  return new StoreProblem(kind ?? 'damaged', { cause: error });
}
