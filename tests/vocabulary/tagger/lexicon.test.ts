import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../../utils/vocabulary/concepts/concepts.ts';
import { isNameOf } from '../../../utils/vocabulary/tagger/lexicon.ts';
import { tagText } from '../../../utils/vocabulary/tagger/tagger.ts';

describe('whether a phrase is as good as a name', () => {
  test.each([
    ["women's issues", 'womens', true],
    ['marital problems', 'premarital_issue', true],
    ['GRIEF', 'grief', true],
    ['women', 'womens', false],
    ["men's issues", 'womens', false],
    ['marital', 'premarital_issue', false],
    ['grief over a', 'grief', false],
    ['', 'grief', false],
  ])('%s for %s: %s', (phrase, id, expected) => {
    expect(isNameOf(phrase, id)).toBe(expected);
  });

  test('no phrase names what is no concept', () => {
    fc.assert(fc.property(fc.string(), (phrase) => !isNameOf(phrase, 'nothing')));
  });

  test('what is a name of a topic is a claim where the clinician says that they treat it', () => {
    const topics = conceptsOf('issue').flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias })));
    const names = topics.filter(({ id, alias }) => /^[a-z ]+$/.test(alias) && isNameOf(alias, id));
    expect(names.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...names), ({ id, alias }) =>
        tagText(`I treat grief, ${alias} and panic.`).some((tag) => tag.id === id && tag.status === 'stated'),
      ),
      { numRuns: 60 },
    );
  });
});
