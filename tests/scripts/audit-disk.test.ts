import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchFolder } from '../../scripts/audit-disk/search.ts';
import { unsnap } from '../../scripts/audit-disk/snappy.ts';
import { blocksOf } from '../../scripts/audit-disk/table-file.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const asText = (found: Uint8Array | null) => (found ? Buffer.from(found).toString() : null);

/** A length in sevens of bits. */
function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];
}
/** Packed as one literal, as Snappy packs what does not repeat. */
function literal(plain: Uint8Array): Uint8Array {
  const length = plain.length - 1;
  const tag = length < 60 ? [length << 2] : [61 << 2, length & 255, length >> 8];
  return new Uint8Array([...varint(plain.length), ...tag, ...plain]);
}

describe('what Snappy packed', () => {
  it('is unpacked where it stands as it is', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 3000 }), (plain) => {
        expect(unsnap(literal(plain))).toEqual(plain);
      }),
    ));

  it('is unpacked where it repeats, also into what is being written', () => {
    // "abc", then four from three before; then six from one before, by a distance in two bytes.
    const packed = [13, 2 << 2, 97, 98, 99, (0 << 2) | 1, 3, (5 << 2) | 2, 1, 0];
    expect(asText(unsnap(new Uint8Array(packed)))).toBe('abcabcaaaaaaa');
  });

  it.each([
    ['a copy of what is before the beginning', [4, 1, 9]],
    ['a copy of nothing', [4, 1, 0]],
    ['an end too early', [9, 0, 97]],
    ['more than it says', [1, 1 << 2, 97, 98]],
    ['no length', [255, 255, 255, 255, 255, 255, 255, 255, 255]],
  ])('is none with %s', (_what, packed) => {
    expect(unsnap(new Uint8Array(packed))).toBeNull();
  });
});

/** A table file of one block: its blocks, their index, and the footer. */
function tableFile(block: Uint8Array, packed: boolean): Uint8Array {
  const content = packed ? literal(block) : block;
  const behind = [packed ? 1 : 0, 0, 0, 0, 0];
  const handle = [...varint(0), ...varint(content.length)];
  const index = [0, 1, handle.length, 122, ...handle, 0, 0, 0, 0, 1, 0, 0, 0];
  const at = content.length + behind.length;
  const handles = [0, 0, ...varint(at), ...varint(index.length)];
  const footer = [...handles, ...new Array<number>(40 - handles.length).fill(0)];
  const magic = [...Buffer.from('db4775248b80fb57', 'hex')].reverse();
  return new Uint8Array([...content, ...behind, ...index, 0, 0, 0, 0, 0, ...footer, ...magic]);
}

describe('a table file', () => {
  it.each([true, false])('gives its blocks, packed or not: %s', (packed) => {
    expect(blocksOf(tableFile(bytes('my canary'), packed)).map(asText)).toEqual(['my canary']);
  });

  it('is none without its last bytes', () => {
    expect(blocksOf(tableFile(bytes('my canary'), true).slice(0, -1))).toEqual([]);
    expect(blocksOf(new Uint8Array())).toEqual([]);
  });
});

describe('the search of a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'foreword-test-'));
    await mkdir(join(folder, 'deep/er'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));
  const found = async (...needles: [string, string | Uint8Array][]) =>
    (await searchFolder(folder, new Map(needles))).map(
      ({ needle, file, view }) => `${needle}: ${file}, ${view}`,
    );

  it('finds a word in any file, in either way that text is written, and bytes as they are', async () => {
    await writeFile(join(folder, 'deep/er/one'), 'a canary there');
    await writeFile(join(folder, 'two'), Buffer.from('canary', 'utf16le'));
    await writeFile(join(folder, 'three'), new Uint8Array([9, 1, 2, 3]));
    expect((await found(['word', 'canary'], ['bytes', new Uint8Array([1, 2, 3])])).sort()).toEqual([
      'bytes: three, as it lies',
      'word: deep/er/one, as it lies',
      'word: two, as it lies',
    ]);
  });

  it('finds what is packed in a table file and in a value of a database, and what waits in its log', async () => {
    // "ca", then two from two before … no reader of the file as it lies would see the whole word.
    const packed = new Uint8Array([8, 3 << 2, ...bytes('anan'), (0 << 2) | 1, 2]);
    expect(asText(unsnap(packed))).toBe('anananan');
    const db = new DatabaseSync(join(folder, 'kept.sqlite'));
    db.exec('PRAGMA journal_mode = WAL; CREATE TABLE data (value BLOB)');
    db.prepare('INSERT INTO data VALUES (?)').run(packed);
    expect(await found(['word', 'ananan'])).toEqual(['word: kept.sqlite, unpacked value']);
    db.close();
  });

  it('finds nothing where there is nothing', async () => {
    await writeFile(join(folder, 'one'), 'a cannary');
    await writeFile(join(folder, 'half.sqlite'), 'SQLite format 3\0 and no more');
    expect(await found(['word', 'canary'])).toEqual([]);
  });
});
