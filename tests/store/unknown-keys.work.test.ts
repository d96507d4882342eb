import { describe, expect, it } from 'vitest';
import { readBackup } from '../../utils/store/backup.ts';
import { someone } from '../shortlist/people.ts';
import { workOf } from '../work/work.ts';

/** A file of a later version, or one that somebody made to keep this one busy. */
const file = (kept: object[]) => JSON.stringify({ app: 'foreword', version: 9, kept });
const keys = (from: number, to: number) =>
  Object.fromEntries(Array.from({ length: to - from }, (_, at) => [`u${from + at}`, 1]));

/** Lookups in lists, which no block tells of, are counted beside the blocks. */
function workFor(text: string): number {
  const { includes } = Array.prototype;
  let lookedAt = 0;
  Array.prototype.includes = function (this: unknown[], ...given: [unknown]) {
    lookedAt += this.length;
    return includes.apply(this, given);
  };
  try {
    return workOf(() => readBackup(text)).blocks + lookedAt;
  } finally {
    Array.prototype.includes = includes;
  }
}

const one = (many: number) => file([{ ...someone('a', { name: 'Ana' }), ...keys(0, many) }]);
const records = (many: number) =>
  file(
    Array.from({ length: many }, (_, at) => ({
      ...someone(`k${at}`, { name: 'Ana' }),
      ...keys(40 * at, 40 * at + 40),
    })),
  );
const steps = (many: number) =>
  file([
    {
      ...someone('a', { name: 'Ana' }),
      steps: Array.from({ length: many }, (_, at) => ({ stage: 'kept', on: '2026-03-01', [`u${at}`]: 1 })),
    },
  ]);

describe('what only a later version has', () => {
  it.each([
    ['in one record', one, 500],
    ['in many records', records, 20],
    ['in many parts of one record', steps, 10],
  ])('is left out in work that grows as the file does: %s', (_where, made, many) => {
    workFor(made(2));
    const [some, twice, fourfold] = [many, 2 * many, 4 * many].map((each) => workFor(made(each)));
    expect(some).toBeGreaterThan(many);
    expect((fourfold ?? 0) - (twice ?? 0)).toBeLessThan(2.5 * ((twice ?? 0) - (some ?? 0)));
  });

  it('is named as far as anyone reads, over the whole file, and the rest is counted', () => {
    const read = readBackup(records(30));
    if ('problem' in read) throw new Error(read.problem);
    expect([read.leftOut.length, read.more, read.records.kept?.size]).toEqual([200, 1000, 30]);
  });
});
