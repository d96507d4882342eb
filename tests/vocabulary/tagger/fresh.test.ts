import { describe, expect, test } from 'vitest';
import { tagText } from '../../../utils/vocabulary/tagger/tagger.ts';
import { BORDERS } from './borders.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { FRESH } from './fresh.ts';
import { FRESH_WORDS } from './fresh-words.ts';
import { KINDS } from './kinds.ts';
import { NUANCES } from './nuances.ts';
import { TURNED_AWAY } from './turned-away.ts';

/** Whether a text says what is expected of one concept; see `fresh.ts` for the signs. */
function holds(text: string, expected: string): boolean {
  const tags = tagText(text);
  const read = (id: string) => tags.find((tag) => tag.id === id);
  const [id = '', words] = expected.split('=');
  if (words !== undefined) return read(id)?.status === 'stated' && read(id)?.span.includes(words) === true;
  const status = read(expected.slice(1))?.status ?? 'weak';
  if (expected.startsWith('+')) return status === 'stated';
  if (expected.startsWith('~-')) return read(expected.slice(2))?.status !== 'denied';
  if (expected.startsWith('-')) return status === 'denied';
  return expected.startsWith('~') ? status !== 'stated' : status === 'weak';
}

describe.each([
  ...Object.entries(FRESH),
  ...Object.entries(KINDS),
  ...Object.entries(BORDERS),
  ...Object.entries(CIRCUMSTANCES),
  ...Object.entries(TURNED_AWAY),
  ...Object.entries(FRESH_WORDS),
  ...Object.entries(NUANCES),
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(expected.split(' ').filter((each) => !holds(text, each))).toEqual([]);
  });
});
