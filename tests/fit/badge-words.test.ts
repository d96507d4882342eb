import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { FACTS, MARK_KINDS } from '../../utils/fit/badge-says.ts';
import { badgeWords, SLOTS } from '../../utils/fit/badge-words.ts';
import { formatMessage } from '../../utils/messages/format.ts';

const words = badgeWords((key, ...slots) => formatMessage(messages as never, key, slots));

describe('the words of a badge', () => {
  it('are there for every fact and every mark', () => {
    for (const fact of [...FACTS, 'ask_one'] as const) expect(words.facts[fact]).not.toBe('');
    for (const mark of MARK_KINDS) expect(words.marks[mark]).not.toBe('');
  });

  it('leave a place for each thing that is put in', () => {
    const [first, second] = SLOTS;
    expect(words.label).toContain(first);
    expect(words.label).toContain(second);
    for (const before of [words.musts, words.nice, words.facts.ask]) expect(before).toContain(first);
    expect(words.here).not.toContain(first);
  });
});
