import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../build/directories.ts';
import { directoriesTable, withTable } from '../../scripts/directories-doc.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';

const readme = readFileSync('README.md', 'utf8');
const all = await readDescriptors({ claimed: true });

const invented = (changes: Partial<Descriptor>): Descriptor => ({
  id: 'brook',
  label: 'Brook',
  evidence: 'claimed',
  basis: 'nothing at all',
  matches: ['https://brook.example/*'],
  currency: 'USD',
  pages: [],
  stores: {},
  ...changes,
});
const reading = { row: 'li', badge: { corner: 'top-right', inset: [0, 0] }, fields: {} } as const;

describe('README’s table of directories', () => {
  it('is the one that the folders give: npm run directories-doc writes it', () => {
    expect(withTable(readme, all)).toBe(readme);
  });

  it('has a row for every folder but the fictional one, what is known best first', () => {
    const rows = directoriesTable(all).split('\n').slice(2);
    expect(rows).toHaveLength(all.length);
    const order = rows.map((row) => /\| (seen|described|claimed): /.exec(row)?.[1]);
    expect(order.join(' ')).toMatch(/^(seen ?)+(described ?)+(claimed ?)+$/);
  });

  it.each([
    [{ evidence: 'seen', results: reading, profile: reading }, 'lists and profiles'],
    [{ evidence: 'seen', results: reading }, 'lists'],
    [{ evidence: 'described', profile: reading }, 'profiles, as described'],
    [
      { pages: [{ kind: 'profile', path: '^/p' }] },
      'what the generic reader finds (addresses of profiles known)',
    ],
    [{}, 'what the generic reader finds (no kind of page known)'],
  ] as const)('says of %j that what is read is: %s', (changes, read) => {
    expect(directoriesTable([invented(changes as Partial<Descriptor>)]).split('\n')[2]).toBe(
      `| Brook | ${read} | ${changes && 'evidence' in changes ? changes.evidence : 'claimed'}: nothing at all |`,
    );
  });

  it('is not written over something else when its marks are gone', () => {
    expect(() => withTable('# Foreword', all)).toThrow(/marks/);
  });
});
