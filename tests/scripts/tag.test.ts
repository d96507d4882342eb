import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tag } from '../../scripts/tag.ts';
import { carriedOut } from './desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'foreword-tag-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const run = (...args: string[]) => carriedOut(tag, ...args);
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

const GOOD = '{"id":"a","text":"I offer CBT but I do not offer EMDR."}';
const SILENT = '{"id":"b","text":"Welcome."}';

describe('tag', () => {
  it('answers each good line with one line of JSON, and exits with 0', async () => {
    const { stdout, stderr, status } = await run(file('good.jsonl', `${GOOD}\n\n${SILENT}\n`));
    expect([stderr, status]).toEqual(['', 0]);
    expect(linesOf(stdout).map((line) => JSON.parse(line))).toEqual([
      {
        id: 'a',
        tags: [
          { id: 'cbt', kind: 'approach', status: 'stated', span: 'CBT' },
          { id: 'emdr', kind: 'approach', status: 'denied', span: 'EMDR' },
        ],
      },
      { id: 'b', tags: [] },
    ]);
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['cut short', '{"id":"x","text":"I off'],
    ['without a text', '{"id":"x"}'],
    ['with a number for an id', '{"id":7,"text":"CBT"}'],
    ['a list', '["x","CBT"]'],
    ['null', 'null'],
  ])(
    'names a line that is %s in one sentence, answers the others, and exits with 2',
    async (_what, broken) => {
      const { stdout, stderr, status } = await run(file('broken.jsonl', `${GOOD}\n${broken}\n${SILENT}\n`));
      expect(linesOf(stdout).map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'b']);
      expect(linesOf(stderr)).toHaveLength(1);
      expect(stderr).toMatch(/^Line 2 .+\.\n$/);
      expect(status).toBe(2);
    },
  );

  it('prints nothing but sentences when every line is broken', async () => {
    const { stdout, stderr, status } = await run(file('all-broken.jsonl', 'one\ntwo\n'));
    expect([stdout, linesOf(stderr).length, status]).toEqual(['', 2, 2]);
  });

  it('has nothing to say of an empty file', async () => {
    expect(await run(file('empty.jsonl', ''))).toEqual({ stdout: '', stderr: '', status: 0 });
  });

  it.each([
    ['no name', []],
    ['no file', ['nowhere.jsonl']],
    ['a folder', [folder]],
    ['no such option', ['--nope']],
  ])('says in one sentence what is wrong with %s, and exits with 2', async (_what, args) => {
    const { stdout, stderr, status } = await run(...args);
    expect([stdout, status, linesOf(stderr).length]).toEqual(['', 2, 1]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
