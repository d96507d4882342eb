import { describe, expect, it } from 'vitest';
import approach from '../../utils/wishes/data/approach.json' with { type: 'json' };
import classes from '../../utils/wishes/data/classes.json' with { type: 'json' };
import comfort from '../../utils/wishes/data/comfort.json' with { type: 'json' };
import crisis from '../../utils/wishes/data/crisis.json' with { type: 'json' };
import format from '../../utils/wishes/data/format.json' with { type: 'json' };
import practical from '../../utils/wishes/data/practical.json' with { type: 'json' };
import style from '../../utils/wishes/data/style.json' with { type: 'json' };
import topics from '../../utils/wishes/data/topics.json' with { type: 'json' };
import traps from '../../utils/wishes/data/traps.json' with { type: 'json' };
import vague from '../../utils/wishes/data/vague.json' with { type: 'json' };
import { beginnings, firstsOf, readPhrase, writtenWords } from '../../utils/wishes/phrase.ts';
import { Spelling } from '../../utils/wishes/spelling.ts';

const WRITTEN = [
  ...[style, topics, approach, comfort, format, practical, crisis].flatMap((rows) =>
    Object.values(rows).flat(),
  ),
  ...traps,
  ...vague,
];

describe('the phrases of the data', () => {
  it('can all be read, and begin as they say before they are', () => {
    for (const text of WRITTEN)
      expect(new Set(firstsOf(text, classes)), text).toEqual(new Set(beginnings(readPhrase(text, classes))));
  });

  it('are no more than they say: a bracket glued to a word is refused', () => {
    expect(() => readPhrase('(in)?to it', classes)).toThrow(/glued/);
  });

  it.each([
    ['my {child} (is|was)? sad', ['is', 'sad']],
    ['depress* a lot', ['a', 'lot']],
    ['SPACE # _ ~ program', ['space', 'program']],
  ])('have their words in small letters: %s', (text, words) => {
    expect(writtenWords(text)).toEqual(expect.arrayContaining(words));
    for (const word of writtenWords(text)) expect(word).toMatch(/^[a-z]+$/);
  });
});

describe('a slip of the pen', () => {
  const spelling = new Spelling(['person', 'prison', 'college', 'colere', 'betting', 'anxiety'], ['getting']);
  it.each([
    ['preson', 'person'],
    ['colege', 'college'],
    ['anxeity', 'anxiety'],
    ['anxitey', 'anxiety'],
    ['anxiedy', 'anxiety'],
    ['getting', 'getting'],
    ['xyzzyx', 'xyzzyx'],
  ])('%s is %s: the likeliest slip first', (written, meant) => {
    expect(spelling.mend(written)).toBe(meant);
  });
});
