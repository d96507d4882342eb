import { describe, expect, test } from 'vitest';
import { mutate } from '../../../scripts/bench-text/mutate.ts';
import { tagLines } from '../../../scripts/tag.ts';
import { MENTION_RULES } from '../../../utils/vocabulary/tagger/claims/rules.ts';
import { gateFor, leavingOut } from '../../../utils/vocabulary/tagger/gate.ts';
import { LIMIT_RULES } from '../../../utils/vocabulary/tagger/limits/calling.ts';
import { explainText, tagText, tagUngated } from '../../../utils/vocabulary/tagger/tagger.ts';
import { foldText } from '../../../utils/vocabulary/tagger/text.ts';
import { tokenize } from '../../../utils/vocabulary/tagger/tokens.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { FRESH } from './fresh.ts';
import { KINDS } from './kinds.ts';
import { NUANCES } from './nuances.ts';
import { PASSAGES } from './passages.ts';
import { SIGNED } from './signed.ts';

const factOf = (text: string, id: string) => explainText(text).find((tag) => tag.id === id);

describe('a rule that takes back', () => {
  test.each(LIMIT_RULES.map((rule) => [rule.id, rule] as const))('%s decides its example', (id, rule) => {
    const [text, concept] = rule.example;
    expect(factOf(text, concept)).toMatchObject({ status: rule.says, rule: id });
  });

  test.each(LIMIT_RULES.map((rule) => [rule.id, rule] as const))(
    '%s leaves its counterexample',
    (_, rule) => {
      const [text, concept] = rule.counterexample;
      expect(factOf(text, concept)?.status).toBe('stated');
    },
  );

  test('each has a name of its own', () => {
    const ids = [...LIMIT_RULES, ...MENTION_RULES].map(({ id }) => id);
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

describe('a rule for a name, and what is much like its example', () => {
  test.each(MENTION_RULES.map((rule) => [rule.id, rule] as const))(
    '%s leaves its counterexample',
    (id, rule) => {
      const [text, concept, status] = rule.counterexample;
      expect(factOf(text, concept)?.status).toBe(status);
      expect(factOf(text, concept)?.rule).not.toBe(id);
    },
  );

  test('what a rule needs stands in its example', () => {
    for (const { id, needs, example } of [...MENTION_RULES, ...LIMIT_RULES]) {
      const words = tokenize(foldText(example[0]).cased).map(({ word }) => word.text);
      expect([id, needs === undefined || needs.some((need) => words.includes(need))]).toEqual([id, true]);
    }
  });
});

describe('leaving one thing out', () => {
  const texts = [
    ...Object.values(SIGNED),
    ...Object.values(FRESH),
    ...Object.values(KINDS),
    ...Object.values(CIRCUMSTANCES),
  ]
    .flat()
    .map((row) => (typeof row === 'string' ? row : row[0]));

  test('is noticed, for every rule and every sign', () => {
    const unnoticed = mutate([...texts, ...PASSAGES.map(([text]) => text)]).filter(({ noticed }) => !noticed);
    expect(unnoticed).toEqual([]);
  });

  test('lasts as long as the reading', () => {
    const read = () => factOf('My clients know that I have ADHD too.', 'adhd')?.status;
    expect([read(), leavingOut('had', read), read()]).toEqual(['weak', 'stated', 'weak']);
  });
});

describe('the gate before the rules', () => {
  const texts = [
    ...Object.values(FRESH).flatMap((rows) => rows.map(([text]) => text)),
    ...PASSAGES.map(([text]) => text),
    ...LIMIT_RULES.flatMap(({ example, counterexample }) => [example[0], counterexample[0]]),
    ...MENTION_RULES.flatMap(({ example, counterexample }) => [example[0], counterexample[0]]),
    ...Object.values(KINDS).flatMap((rows) => rows.map(([text]) => text)),
    ...Object.values(CIRCUMSTANCES).flatMap((rows) => rows.map(([text]) => text)),
    ...Object.values(NUANCES).flatMap((rows) => rows.map(([text]) => text)),
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

describe('a gate', () => {
  test('calls a rule by its words, and a rule without any always, in their order', () => {
    const gate = gateFor([{ id: 'a', needs: ['x'] }, { id: 'b' }, { id: 'c', needs: ['x', 'y'] }]);
    const called = (...words: string[]) =>
      gate.called(words.reduce((calls, word) => calls | gate.of(word), 0)).map(({ id }) => id);
    expect([called(), called('x'), called('y'), called('constructor')]).toEqual([
      ['b'],
      ['a', 'b', 'c'],
      ['b', 'c'],
      ['b'],
    ]);
  });

  test('calls a rule that needs two kinds of words where both stand', () => {
    const gate = gateFor([
      { id: 'a', needs: ['x', 'y'], also: ['z'] },
      { id: 'b', needs: ['z'] },
    ]);
    const called = (...words: string[]) =>
      gate.called(words.reduce((calls, word) => calls | gate.of(word), 0)).map(({ id }) => id);
    expect([called('x'), called('z'), called('x', 'y'), called('y', 'z')]).toEqual([
      [],
      ['b'],
      [],
      ['a', 'b'],
    ]);
  });

  test('holds no more needs than a number has bits, and any number of rules without', () => {
    const rules = Array.from({ length: 32 }, (_, index) => ({ id: String(index) }));
    expect(gateFor(rules).called(0)).toEqual(rules);
    expect(() => gateFor(rules.map((rule) => ({ ...rule, needs: [rule.id] })))).toThrow(RangeError);
    expect(gateFor(rules.map((rule) => ({ ...rule, needs: ['x'] }))).called(0)).toEqual([]);
    const most = gateFor(rules.map((rule, index) => (index === 0 ? rule : { ...rule, needs: [rule.id] })));
    for (const { id } of rules.slice(1))
      expect(most.called(most.of(id)).map((rule) => rule.id)).toEqual(['0', id]);
  });
});
