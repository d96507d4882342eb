import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMethod } from '../../../utils/vocabulary/tagger/adjectives.ts';
import { readNegation } from '../../../utils/vocabulary/tagger/denials/scopes.ts';
import { readQualifiers } from '../../../utils/vocabulary/tagger/qualifiers.ts';
import { isOtherSense } from '../../../utils/vocabulary/tagger/senses.ts';
import { splitSentences } from '../../../utils/vocabulary/tagger/sentences.ts';
import { foldText, sourceSpan } from '../../../utils/vocabulary/tagger/text.ts';
import { normalWord, tokenize } from '../../../utils/vocabulary/tagger/tokens.ts';
import { readVoices } from '../../../utils/vocabulary/tagger/voice.ts';

const sentences = (text: string) => {
  const { lower, cased } = foldText(text);
  return splitSentences(lower, cased, () => false);
};

describe('folding', () => {
  test('quotes, dashes, spaces, accents and entities become plain', () => {
    expect(foldText('“don’t” – español&nbsp;&amp; co').cased).toBe('"don\'t" - espanol & co');
  });

  test.each([
    ['I don’t \ud83d', "I don't \ud83d"],
    ['“\\u0041” \\ / \b', '"\\u0041" \\ / \b'],
    ['donâ€™t \udc00', "don't \udc00"],
    ['\u2028“__proto__”', '\u2028"__proto__"'],
  ])('what needs no folding stays: %j', (text, cased) => {
    expect(foldText(text).cased).toBe(cased);
  });

  test('lower case has the length of the letters as written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { cased, lower, origins } = foldText(text);
        expect(lower.length).toBe(cased.length);
        expect(origins.of(cased.length)).toBe(text.length);
      }),
    );
  });

  test('a place leads back to the source', () => {
    const text = 'A &amp; B';
    expect(sourceSpan(foldText(text), text, 2, 3).span).toBe('&amp;');
  });
});

describe('words', () => {
  test('are compared without spelling and number', () => {
    for (const [a, b] of [
      ['behavioural', 'behavioral'],
      ['counselling', 'counseling'],
      ['centred', 'centered'],
      ['desensitisation', 'desensitization'],
      ['therapies', 'therapy'],
      ["women's", 'women'],
      ['losses', 'loss'],
    ] as const) {
      expect(normalWord(a)).toBe(normalWord(b));
    }
  });

  test('families and family stay two words, and exercise keeps its s', () => {
    expect(normalWord('families')).not.toBe(normalWord('family'));
    expect(normalWord('exercise')).toBe('exercise');
  });

  test('a capital inside a word begins a new one', () => {
    expect(tokenize('SpokenEnglish').map((token) => token.norm)).toEqual(['spoken', 'english']);
  });
});

describe('sentences', () => {
  test('end at a full stop, even without a space after it', () => {
    expect(sentences('One thing.Another thing! A third?')).toHaveLength(3);
  });

  test('do not end at a title or an initial', () => {
    expect(sentences('Dr. Robin Ives works with teens.')).toHaveLength(1);
  });

  test('cover the whole text but for blanks, and are never long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4000 }), (text) => {
        const { cased } = foldText(text);
        const found = sentences(text);
        const covered = found.map((sentence) => sentence.cased).join('');
        expect(covered.replace(/\s/g, '')).toBe(cased.replace(/\s/g, ''));
        for (const sentence of found) expect(sentence.end - sentence.start).toBeLessThanOrEqual(1500);
      }),
    );
    expect(sentences('word '.repeat(2000)).length).toBeGreaterThan(5);
  });

  test('a heading is a fragment', () => {
    expect(sentences('Anxiety, OCD and grief')[0]?.fragment).toBe(true);
    expect(sentences('I feel anxiety')[0]?.fragment).toBe(false);
  });
});

describe('negatives', () => {
  const governed = (text: string, word: string) => {
    const at = text.indexOf(word);
    return readNegation(text).scopes.find((scope) => at >= scope.from && at < scope.to)?.status;
  };

  test.each([
    ['i do not offer emdr', 'emdr', 'denied'],
    ["i don't currently provide emdr or hypnosis", 'hypnosis', 'denied'],
    ['i am unable to see children', 'children', 'denied'],
    ['i never push clients into emdr', 'emdr', 'weak'],
    ['i do not offer emdr unless we have met', 'emdr', 'weak'],
    ["i don't do hypnosis, but i do offer emdr", 'emdr', undefined],
    ['not only do i offer emdr', 'emdr', undefined],
    ["i wouldn't say i don't work with teens", 'teens', undefined],
    ['patterns that no longer serve you and emdr', 'emdr', undefined],
  ] as const)('%s: %s is %s', (text, word, expected) => {
    expect(governed(text, word)).toBe(expected);
  });

  test('an exception ends what is denied', () => {
    expect(governed('i do not see couples, except for premarital work', 'premarital')).toBeUndefined();
  });
});

describe('voices', () => {
  const voice = (text: string, word: string, fragment = false) =>
    readVoices(text, fragment).at(text.indexOf(word));

  test('tell the reader’s problem from the clinician’s work', () => {
    expect(voice('are you struggling with anxiety?', 'anxiety')).toBe('reader');
    expect(voice("whether you're facing grief or loss, i can help", 'grief')).toBe('reader');
    expect(voice('i help people with anxiety', 'anxiety')).toBe('claim');
    expect(voice('many of us know grief', 'grief')).toBe('general');
    expect(voice('grief is the centre of my practice', 'grief')).toBe('claim');
    expect(voice('grief, loss', 'grief', true)).toBe('claim');
  });

  test('helping the reader is work', () => {
    expect(voice('i help you feel less anxiety', 'anxiety')).toBe('claim');
  });
});

describe('qualifiers', () => {
  const names = (text: string, word: string) =>
    readQualifiers(text)
      .filter(({ from, to }) => text.indexOf(word) > from && text.indexOf(word) < to)
      .map(({ qualifier }) => qualifier);

  test('know a team, a past, a training, a referral and a degree', () => {
    expect(names('our therapists offer emdr', 'emdr')).toContain('team');
    expect(names('i used to run dbt groups', 'dbt')).toContain('past');
    expect(names('i am currently training in emdr', 'emdr')).toContain('training');
    expect(names('i can refer you for emdr', 'emdr')).toContain('referral');
    expect(names("a master's degree in family therapy", 'family')).toContain('degree');
  });

  test('end where the present begins', () => {
    expect(names('i used to run dbt groups; these days i offer emdr', 'emdr')).not.toContain('past');
  });
});

describe('adjectives and senses', () => {
  test('an adjective is a method beside the right word only', () => {
    expect(isMethod('a ', ' approach', false)).toBe(true);
    expect(isMethod('your ', ' about work', false)).toBe(false);
    expect(isMethod('', ' racism', false)).toBe(false);
    expect(isMethod('cbt, ', ', emdr', true)).toBe(true);
  });

  test('an act of law and a billing code are no methods', () => {
    expect(isOtherSense('act', 'the ', ' of 1990')).toBe(true);
    expect(isOtherSense('cpt', '', ' code 90837')).toBe(true);
    expect(isOtherSense('act', 'i use ', ' and dbt')).toBe(false);
  });
});
