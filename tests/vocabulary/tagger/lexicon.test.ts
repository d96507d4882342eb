import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../../utils/vocabulary/concepts/concepts.ts';
import freeText from '../../../utils/vocabulary/tagger/data/free-text.json' with { type: 'json' };
import { isNameOf } from '../../../utils/vocabulary/tagger/lexicon.ts';
import { tagText } from '../../../utils/vocabulary/tagger/tagger.ts';
import { tokenize } from '../../../utils/vocabulary/tagger/tokens.ts';

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

/** A phrase as it is compared: its words in one spelling and number, and where a mark that may be missing stands. */
function compared(phrase: string): string {
  const tokens = tokenize(phrase);
  const marked = (at: number) => /[,()]/.test(phrase.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start));
  return tokens.map(({ norm }, at) => (marked(at) ? `,${norm}` : norm)).join(' ');
}

describe('phrases of statements', () => {
  test.each([
    ['spelling, number and capitals are one', 'Behavioural Therapies', 'behavioral therapy', true],
    ['a mark that may be missing is none', 'trauma (childhood)', 'trauma childhood', false],
    ['another word is another phrase', 'grief work', 'grief group', false],
  ])('%s', (_, one, other, same) => {
    expect(compared(one) === compared(other)).toBe(same);
  });

  test('each stands once: what is compared alike does nothing a second time', () => {
    const twice: string[] = [];
    for (const row of freeText.items) {
      const lists: readonly string[][] = [
        row.aliases,
        ...[row.weak, row.head, row.listed, row.claimed].map((list) => list ?? []),
      ];
      for (const list of lists) {
        const known = new Set<string>();
        for (const phrase of list) {
          if (known.has(compared(phrase))) twice.push(`${row.id}: ${phrase}`);
          known.add(compared(phrase));
        }
      }
    }
    expect(twice).toEqual([]);
  });
});
