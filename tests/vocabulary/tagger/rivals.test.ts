import { describe, expect, test } from 'vitest';
import { compare, READERS } from '../../../scripts/bench-text/compare.ts';
import { PHRASES, tagsOf } from '../../../scripts/bench-text/phrases.ts';
import { statements, timeReaders } from '../../../scripts/bench-text/speed.ts';
import { conceptOf } from '../../../utils/vocabulary/concepts/concepts.ts';

const TEXT = 'I offer cognitive behavioral therapy. I do not offer EMDR, but I see couples.';

describe('readers that are measured beside ours', () => {
  test('share one vocabulary, every id of which is a concept', () => {
    expect(PHRASES.length).toBeGreaterThan(1000);
    expect(PHRASES.flatMap(({ ids }) => ids).filter((id) => conceptOf(id) === undefined)).toEqual([]);
  });

  test.each(READERS.map((reader) => [reader.name, reader] as const))(
    '%s reads claims and plain denials, with exact spans',
    (_, reader) => {
      const tags = reader.read(TEXT);
      const read = new Map(tags.map((tag) => [tag.id, tag.status]));
      expect([read.get('cbt'), read.get('emdr'), read.get('fmt_couple')]).toEqual([
        'stated',
        'denied',
        'stated',
      ]);
      for (const tag of tags) expect(TEXT.slice(tag.start, tag.end)).toBe(tag.span);
    },
  );

  test('an abbreviation counts in capitals only, and a denial outweighs a claim', () => {
    const phrase = { text: 'EMDR', ids: ['emdr'], capitals: true };
    const at = (start: number, denied: boolean) => ({ phrase, start, end: start + 4, denied });
    expect(tagsOf([at(0, false)], 'emdr')).toEqual([]);
    expect(tagsOf([at(0, false), at(5, true)], 'EMDR EMDR')[0]?.status).toBe('denied');
  });

  test('are compared on the same rows, ours as the measure of time', () => {
    const rows = [
      {
        id: 'a',
        text: TEXT,
        expect: [{ id: 'emdr', kind: 'approach', status: 'denied' as const, span: 'EMDR' }],
        note: 'ALLOW: +cbt,+fmt_couple',
      },
    ];
    const table = compare([{ name: 'own', rows }], [TEXT, TEXT]);
    expect(table.map(({ reader }) => reader)).toEqual(READERS.map(({ name }) => name));
    expect(table[0]).toMatchObject({ reader: 'ours', deniedAsStated: 0, denied: 1, time: 1 });
    expect(compare([{ name: 'own', rows }], []).every(({ time }) => time === null)).toBe(true);
  });

  test('every reader is given every text', () => {
    const seen: string[] = [];
    const reader = {
      name: 'counting',
      read(text: string) {
        seen.push(text);
        return [];
      },
    };
    expect(timeReaders([reader], ['a', 'b'])).toHaveLength(1);
    expect(new Set(seen)).toEqual(new Set(['a', 'b']));
  });

  test('are timed on 2,000 statements, wherever those come from', async () => {
    const { texts, from } = await statements();
    expect(texts).toHaveLength(2000);
    expect(from).not.toBe('');
  });
});
