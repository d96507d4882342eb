import { expect, test } from 'vitest';
import { tagText } from '../../../../utils/vocabulary/tagger/tagger.ts';

/** A text and what it says: `id stated`, `id denied`, `id weak`, or `id -` for what it must not name at all. */
export type Row = readonly [text: string, ...says: string[]];

/** One test for each row. */
export function testRows(rows: readonly Row[]): void {
  test.each(rows.map((row) => ({ text: row[0], says: row.slice(1) })))('$text', ({ text, says }) => {
    const read = new Map<string, string>(tagText(text).map((tag) => [tag.id, tag.status]));
    expect(says.length).toBeGreaterThan(0);
    for (const each of says) {
      const [id = '', status] = each.split(' ');
      expect(`${id} ${read.get(id) ?? '-'}`).toBe(`${id} ${status}`);
    }
  });
}
