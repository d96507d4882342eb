import { describe, expect, test } from 'vitest';
import type { Status } from '../../../utils/vocabulary/tagger/facts.ts';
import { tagText } from '../../../utils/vocabulary/tagger/tagger.ts';
import { EVERYDAY } from './everyday.ts';
import { PASSAGES } from './passages.ts';

const SIDE_KINDS = new Set(['credential', 'insurer', 'state']);

function readings(text: string): Map<string, Status> {
  const tags = tagText(text).filter((tag) => !SIDE_KINDS.has(tag.kind));
  return new Map(tags.map((tag) => [tag.id, tag.status]));
}

function check(read: Map<string, Status>, expected: string): void {
  if (expected === '0') {
    expect([...read].filter(([, status]) => status !== 'weak')).toEqual([]);
  } else if (expected.startsWith('~-')) {
    expect([expected, read.get(expected.slice(2))]).not.toEqual([expected, 'denied']);
  } else if (expected.startsWith('~')) {
    expect([expected, read.get(expected.replace(/^~\+?/, ''))]).not.toEqual([expected, 'stated']);
  } else if (expected.startsWith('?')) {
    expect([expected, read.get(expected.slice(1)) ?? 'weak']).toEqual([expected, 'weak']);
  } else {
    const status = expected.startsWith('+') ? 'stated' : 'denied';
    expect([expected, read.get(expected.slice(1))]).toEqual([expected, status]);
  }
}

describe('a careful reading of a passage', () => {
  test.each([...PASSAGES, ...EVERYDAY])('%s', (text, expected) => {
    const read = readings(text);
    for (const each of expected.split(' ')) check(read, each);
  });

  test('no passage has a denied fact read as stated', () => {
    const wrong = PASSAGES.flatMap(([text, expected]) => {
      const read = readings(text);
      return expected
        .split(' ')
        .filter((each) => each.startsWith('-') && read.get(each.slice(1)) === 'stated')
        .map((each) => `${each} in "${text}"`);
    });
    expect(wrong).toEqual([]);
  });
});
