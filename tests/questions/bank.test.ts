import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Signal } from '../../utils/alliance/signals.ts';
import type { Message } from '../../utils/messages/format.ts';
import { raisedBy } from '../../utils/questions/bank/question.ts';
import { BANK } from '../../utils/questions/bank.ts';
import { VALUES } from '../../utils/vocabulary/concepts/values.ts';
import { length } from './situations.ts';
import { FACETS } from './wishable.ts';

const TEXTS: Record<string, Message> = messages;

/** The fifty questions that hospital guides, NAMI and our own reading of listings gave. */
const FIFTY = [
  ...['open', 'state', 'insurance', 'oon', 'fee', 'sliding', 'cancel', 'consult', 'access', 'language'],
  ...['issue_exp', 'method_ocd', 'method_trauma', 'method_ed', 'method_generic', 'level', 'mustnot', 'assoc'],
  ...[
    'assoc_move',
    'coach',
    'group',
    'med',
    'risk',
    'prescribe',
    'lgbtq',
    'faith',
    'nd',
    'body',
    'style_lead',
  ],
  ...['style_work', 'style_time', 'style_stance', 'style_depth', 'progress', 'notworking', 'conf', 'records'],
  ...[
    'contact',
    'goals1',
    'role',
    'prev',
    'plan2',
    'pace',
    'why',
    'repair',
    'culture2',
    'review3',
    'change3',
  ],
  ...['refer', 'end'],
].map((name) => `q_${name}`);

describe('the bank', () => {
  const ids = BANK.map(({ id }) => id);

  it('holds all fifty questions, those for the methods that guidelines name, and one for each value', () => {
    expect(FIFTY).toHaveLength(50);
    expect(ids).toEqual(expect.arrayContaining(FIFTY));
    expect(ids).toEqual(expect.arrayContaining(['q_method_phobia', 'q_method_sleep', 'q_method_ed_teen']));
    expect(ids.filter((id) => id.startsWith('value_q_'))).toHaveLength(VALUES.length);
  });

  it('holds each once', () => {
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(BANK)('$id has a text, a time and things that it can resolve by name', (question) => {
    expect(TEXTS[`${question.id}_ask`]?.message ?? '').toMatch(/^[A-Z][^?]+\?$/);
    expect(question.when.length).toBeGreaterThan(0);
    for (const resolves of question.resolves)
      expect(
        [...FACETS, 'price'].includes(resolves as never) || /^[a-z]+:[a-z_]+$/.test(resolves),
        resolves,
      ).toBe(true);
  });

  it.each(BANK)('$id has answers that are about what it resolves, and about nothing else', (question) => {
    const answers = question.answers({ why: '' });
    expect(answers.length).toBeGreaterThanOrEqual(2);
    const about = question.answers({ why: '', about: ['topic:anxiety'] }).flatMap(({ tells }) => tells);
    if (question.resolves.length === 0) expect(about).toEqual([]);
    else expect(new Set(about.map(({ yes }) => yes))).toEqual(new Set([true, false]));
  });

  it('names the same twin from either side', () => {
    const twins = BANK.filter(({ twin }) => twin !== undefined);
    expect(twins.length).toBeGreaterThan(0);
    for (const { id, twin } of twins) expect(BANK.find((other) => other.id === twin)?.twin, id).toBe(id);
  });

  it('raises a question for each thing that a check-in can give reason to say, in words of its own', () => {
    const raised = BANK.filter((question) => question.raised);
    expect(raised.length).toBeGreaterThanOrEqual(10);
    for (const { id, raisedWhy } of raised) expect(TEXTS[raisedWhy ?? ''], id).toBeDefined();
  });
});

describe('the words', () => {
  const keys = Object.keys(TEXTS);

  it.each(keys.filter((key) => /^(q_|value_q_|why_)/.test(key)))('%s are plain and short', (key) => {
    const { message = '' } = TEXTS[key] ?? {};
    expect(length(message)).toBeLessThanOrEqual(25);
    expect(message).not.toMatch(/[/()[\]{}<>…"“”]/);
    expect(message).toMatch(/[.?]$/);
  });

  it.each(keys.filter((key) => key.startsWith('ans_')))('%s can be tapped: at most seven words', (key) => {
    const { message = '' } = TEXTS[key] ?? {};
    expect(length(message)).toBeLessThanOrEqual(7);
    expect(message).not.toMatch(/[/()[\]{}<>?.]/);
  });
});

describe('what a check-in raises', () => {
  const SIGNALS: readonly Signal[] = ['hiding', 'mixed', 'paceOff', 'tasksFell', 'worse', 'rights'];

  it('is raised by any of its signals, and by none where someone’s rights were hurt', () => {
    fc.assert(
      fc.property(fc.subarray([...SIGNALS]), fc.subarray([...SIGNALS]), (own, given) => {
        const expected = !given.includes('rights') && own.some((signal) => given.includes(signal));
        expect(raisedBy(...own)(new Set(given))).toBe(expected);
      }),
    );
  });

  it('of what hurts and of whoever leaves is raised all the same', () => {
    const raisedBeside = (signal: Signal) =>
      BANK.filter(({ raised }) => raised?.(new Set([signal, 'rights']))).map(({ id }) => id);
    expect(raisedBeside('worse')).toEqual(['q_worse']);
    expect(raisedBeside('leaving')).toEqual(['q_refer', 'q_end']);
    expect(raisedBeside('paceOff')).toEqual([]);
  });
});
