import { describe, expect, test } from 'vitest';
import { tagLines } from '../../scripts/tag.ts';
import { LIMITS } from '../../utils/vocabulary/limits/calling.ts';
import { MENTION_RULES } from '../../utils/vocabulary/claims/rules.ts';
import { explainText, tagText, tagUngated } from '../../utils/vocabulary/tagger.ts';
import { foldText } from '../../utils/vocabulary/text.ts';
import { FRESH } from './fresh.ts';
import { PASSAGES } from './passages.ts';
import { SIGNED } from './signed.ts';

const factOf = (text: string, id: string) => explainText(text).find((tag) => tag.id === id);

describe('a rule that takes back', () => {
  test.each(LIMITS.map((rule) => [rule.id, rule] as const))('%s decides its example', (id, rule) => {
    const [text, concept] = rule.example;
    expect(factOf(text, concept)).toMatchObject({ status: rule.says, rule: id });
  });

  test.each(LIMITS.map((rule) => [rule.id, rule] as const))('%s leaves its counterexample', (_, rule) => {
    const [text, concept] = rule.counterexample;
    expect(factOf(text, concept)?.status).toBe('stated');
  });

  test('each has a name of its own', () => {
    const ids = [...LIMITS, ...MENTION_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a rule for a name', () => {
  test.each(MENTION_RULES.map((rule) => [rule.id, rule] as const))('%s decides its example', (id, rule) => {
    const [text, concept, status] = rule.example;
    if (status === '-') expect(factOf(text, concept)).toBeUndefined();
    else expect(factOf(text, concept)).toMatchObject({ status, rule: id });
  });
});

describe('the gate before the rules', () => {
  const texts = [
    ...Object.values(FRESH).flatMap((rows) => rows.map(([text]) => text)),
    ...PASSAGES.map(([text]) => text),
    ...LIMITS.flatMap(({ example, counterexample }) => [example[0], counterexample[0]]),
    ...MENTION_RULES.map(({ example }) => example[0]),
    ...Object.values(SIGNED).flat(),
  ];

  test('changes nothing: every sentence is read alike with every rule tried', () => {
    const differ = texts.filter((text) => JSON.stringify(tagText(text)) !== JSON.stringify(tagUngated(text)));
    expect(differ).toEqual([]);
  });

  test('every sentence that is there for a word of the gate says something', () => {
    for (const text of Object.values(SIGNED).flat())
      expect([text, tagText(text).length]).not.toEqual([text, 0]);
  });
});

describe('why a fact is read', () => {
  test('the command names the rule and the sentence', () => {
    const line = JSON.stringify({ id: 'a', text: 'Hello. I used to offer EMDR. I treat grief.' });
    const [first = ''] = tagLines(line, true).lines;
    expect(JSON.parse(first).tags).toMatchObject([
      { id: 'emdr', status: 'weak', rule: 'past-or-others', sentence: 'I used to offer EMDR.' },
      { id: 'grief', status: 'stated', rule: 'claim', sentence: 'I treat grief.' },
    ]);
  });

  test('without being asked it prints what it always did', () => {
    const [first = ''] = tagLines('{"id":"a","text":"I treat grief."}').lines;
    expect(JSON.parse(first).tags).toEqual([{ id: 'grief', kind: 'issue', status: 'stated', span: 'grief' }]);
  });

  test('a sentence is part of the text as it is read', () => {
    for (const [text] of PASSAGES.slice(0, 60))
      for (const { sentence } of explainText(text)) expect(foldText(text).cased).toContain(sentence);
  });
});
