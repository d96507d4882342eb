import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { benchText, readGold } from '../../../scripts/bench-text.ts';
import { InputError } from '../../../scripts/input.ts';
import { allowedBy, type GoldRow, scoreRow, sumUp } from '../../../scripts/score-text.ts';
import { shared } from '../../../scripts/shared.ts';
import { tagFile, tagLines } from '../../../scripts/tag.ts';
import type { Tag } from '../../../utils/vocabulary/tagger/facts.ts';
import { describeShared } from '../../support/shared.ts';

describe('the tag command', () => {
  test('answers each line with the tags of its text', () => {
    const { lines, complaints } = tagLines(
      '{"id":"a","text":"I do not offer EMDR."}\n\n{"id":"b","text":"Hello"}\n',
    );
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { id: 'a', tags: [{ id: 'emdr', kind: 'approach', status: 'denied', span: 'EMDR' }] },
      { id: 'b', tags: [] },
    ]);
    expect(complaints).toEqual([]);
  });

  test('reads a label of a list as a tick', () => {
    const { lines } = tagLines(
      '{"id":0,"text":"Türkisch","field":"languages"}\n{"id":"b","text":"Angst","field":"issues"}',
    );
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 0, tags: [{ id: 'lang_tr', kind: 'language', status: 'stated', span: 'Türkisch' }] },
      { id: 'b', tags: [{ id: 'anxiety', status: 'stated' }] },
    ]);
    expect(tagLines('{"id":"c","text":"Angst","field":"moods"}').complaints).toHaveLength(1);
  });

  test('names a broken line and answers the others', () => {
    const { lines, complaints } = tagLines(
      '{"id":"a","text":"x"}\nnonsense\n{"id":3,"text":"x"}\n{"id":"c","text":"y"}',
    );
    expect(lines).toHaveLength(2);
    expect(complaints).toHaveLength(2);
    expect(complaints[0]).toMatch(/^Line 2 /);
    expect(complaints[1]).toMatch(/^Line 3 /);
  });

  test('says in one sentence that there is no file', async () => {
    await expect(tagFile('no-such-file.jsonl')).rejects.toThrow(InputError);
    await expect(tagFile('no-such-file.jsonl')).rejects.toThrow(/no-such-file\.jsonl/);
  });

  test('reads a file with a byte order mark and Windows line ends', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'tag-')), 'passages.jsonl');
    await writeFile(file, '\uFEFF{"id":"a","text":"CBT"}\r\n{"id":"b","text":"EMDR"}\r\n');
    expect((await tagFile(file)).lines).toHaveLength(2);
  });
});

describe('scoring', () => {
  const tag = (id: Tag['id'], status: Tag['status'], span: string, start = 0): Tag => ({
    id,
    kind: 'approach',
    status,
    span,
    start,
    end: start + span.length,
  });
  const row = (status: Tag['status'], note?: string) => ({
    id: 'r',
    text: 'EMDR',
    expect: [{ id: 'emdr', kind: 'approach', status, span: 'EMDR' }],
    note,
  });

  test('a denied fact read as stated is counted', () => {
    expect(scoreRow(row('denied'), [tag('emdr', 'stated', 'EMDR')])).toMatchObject({
      deniedAsStated: 1,
      wrong: 1,
      found: 0,
    });
  });

  test('weak is neither a find nor an error', () => {
    expect(scoreRow(row('weak'), [])).toMatchObject({ expected: 0, wrong: 0 });
    expect(scoreRow(row('stated'), [tag('emdr', 'weak', 'EMDR')])).toMatchObject({
      expected: 1,
      found: 0,
      wrong: 0,
    });
    expect(scoreRow(row('weak'), [tag('emdr', 'stated', 'EMDR')])).toMatchObject({ wrong: 1 });
  });

  test('a note allows other readings', () => {
    expect([...allowedBy('a limit; ALLOW: +emdr,-cbt, ?act')]).toEqual([
      'emdr:stated',
      'cbt:denied',
      'act:weak',
    ]);
    expect(allowedBy(undefined).size).toBe(0);
    expect(scoreRow(row('weak', 'ALLOW: +emdr'), [tag('emdr', 'stated', 'EMDR')]).wrong).toBe(0);
  });

  test('a span that is not in its place is an error', () => {
    expect(scoreRow(row('stated'), [tag('emdr', 'stated', 'EMDR', 1)]).spanErrors).toBe(1);
  });

  test('a credential counts in a row that annotates credentials, and nowhere else', () => {
    const licence: Tag = {
      id: 'us_lcsw',
      kind: 'credential',
      status: 'stated',
      span: 'EMDR',
      start: 0,
      end: 4,
    };
    expect(scoreRow(row('stated'), [tag('emdr', 'stated', 'EMDR'), licence])).toMatchObject({ wrong: 0 });
    const annotated = {
      ...row('stated'),
      expect: [{ id: 'us_lmft', kind: 'credential', status: 'stated' as const, span: 'EMDR' }],
    };
    expect(scoreRow(annotated, [licence])).toMatchObject({ wrong: 1, found: 0, expected: 1 });
  });

  test('the twin of a reading that a note allows is allowed too', () => {
    const queer: Tag = {
      id: 'com_queer',
      kind: 'population',
      status: 'stated',
      span: 'EMDR',
      start: 0,
      end: 4,
    };
    expect(scoreRow({ ...row('weak', 'ALLOW: +lgbtq'), expect: [] }, [queer]).wrong).toBe(0);
    expect(scoreRow({ ...row('weak'), expect: [] }, [queer]).wrong).toBe(1);
  });

  test('sums shares over all passages', () => {
    const good = scoreRow(row('stated'), [tag('emdr', 'stated', 'EMDR')]);
    const missed = scoreRow(row('stated'), []);
    expect(sumUp([good, missed])).toMatchObject({ precision: 1, recall: 0.5, missed: 1 });
  });
});

describe('annotated passages', () => {
  const bars = (rows: readonly GoldRow[]) => {
    const summary = sumUp(benchText(rows));
    expect(summary.precision).toBeGreaterThanOrEqual(0.97);
    expect(summary.recall).toBeGreaterThanOrEqual(0.92);
    expect(summary.deniedAsStated).toBe(0);
    expect(summary.spanErrors).toBe(0);
  };

  test('the bars hold on passages of our own', () => {
    bars([
      {
        id: 'a',
        text: 'I offer EMDR and CBT but not hypnosis.',
        expect: [
          { id: 'emdr', kind: 'approach', status: 'stated' as const, span: 'EMDR' },
          { id: 'cbt', kind: 'approach', status: 'stated' as const, span: 'CBT' },
          { id: 'hypnotherapy', kind: 'approach', status: 'denied' as const, span: 'hypnosis' },
        ],
      },
    ]);
  });

  describeShared('of others', 'gold/text.jsonl', () => {
    test('keep the bars too', async () => bars(await readGold(shared('gold/text.jsonl'))));
  });

  test('a file that is no sample is named', async () => {
    await expect(readGold('nowhere.jsonl')).rejects.toThrow(InputError);
  });
});
