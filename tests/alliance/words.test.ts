import { describe, expect, it } from 'vitest';
import TEXTS from '../../public/_locales/en/messages.json' with { type: 'json' };
import { COMPARISONS, FLAG_IDS, FOLLOW_UPS, ITEM_IDS, PARTS } from '../../utils/alliance/check-in.ts';
import { GOODBYES, MISSING_IDS, missingToWish, REFERRAL } from '../../utils/alliance/leaving.ts';
import { raise } from '../../utils/alliance/raise.ts';
import { RIGHTS_PAGE } from '../../utils/alliance/rights.ts';
import * as words from '../../utils/alliance/words.ts';
import { all, even, STEPS } from './check-ins.ts';

const texts: Record<string, { message: string }> = TEXTS;
/** The texts that the room hands out or its page shows around them; `ally_page_` are the page's own. */
const entries = Object.entries(texts)
  .filter(([key]) => key.startsWith('ally_'))
  .map(([key, { message }]) => [key, message] as const);
const said = (pattern: RegExp) => entries.filter(([key]) => pattern.test(key));

/** A history that opens everything that can be brought up, and one that offers the three choices. */
const fallen = [
  even(1, 5),
  even(2, 2, {
    repair: 'kept',
    flags: ['flag_absent', 'flag_worse'],
    answers: {
      ...all('bond', 2),
      ...all('goals', 2),
      ...all('tasks', 2),
      repair_1: 5,
    },
  }),
];
const opened = raise(fallen);

const STANDINGS = ['forming', 'mixed', 'not yet'] as const;

/** Every key that the room can hand out. */
const handedOut = [
  ...ITEM_IDS.map(words.itemKey),
  ...[...STEPS, 'early' as const].map(words.answerKey),
  ...FOLLOW_UPS.map(words.followUpKey),
  ...COMPARISONS.map(words.comparedKey),
  ...FLAG_IDS.map(words.flagKey),
  ...PARTS.map(words.partKey),
  ...(['nothing', 'first', 'parts', 'lines'] as const).map(words.stageKey),
  ...MISSING_IDS.map(words.missingKey),
  ...PARTS.flatMap((part) => [...STANDINGS, null].map((standing) => words.standingKey(part, standing))),
  ...STANDINGS.map(words.impressionKey),
  ...(['fell', 'rose'] as const).map(words.changeKey),
  ...(['off_very', 'off', 'nothing_left', 'worse'] as const).map(words.namedKey),
  ...opened.bringUp.flatMap(({ why, say }) => [why, ...say]),
  ...opened.choices.flatMap(({ label, hint, say }) => [label, hint, ...say]),
  ...GOODBYES.flatMap(({ label, say }) => [label, say]),
  ...Object.values(REFERRAL).flat(),
  ...Object.values(RIGHTS_PAGE).flat(),
  ...MISSING_IDS.map((missing) => missingToWish(missing).text),
];

/** Texts around them, which the panel names itself. */
const AROUND = [
  'ally_check_in_title',
  'ally_check_in_hint',
  'ally_note',
  'ally_follow_question',
  'ally_compared_question',
  'ally_compared_hint',
  'ally_flags_question',
  'ally_ordinary',
  'ally_named_safe',
  'ally_raise_title',
  'ally_raise_hint',
  'ally_choice_title',
  'ally_leaving_title',
  'ally_leaving_hint',
  'ally_leaving_fee',
  'ally_referral_title',
  'ally_missing_question',
  'ally_missing_hint',
];

describe('the texts', () => {
  it('are all there, and none is left over', () => {
    expect(opened.bringUp).toHaveLength(6);
    expect(opened.choices).toHaveLength(3);
    const ofTheRoom = entries.map(([key]) => key).filter((key) => !key.startsWith('ally_page_'));
    expect([...new Set([...handedOut, ...AROUND])].sort()).toEqual(ofTheRoom.sort());
  });

  it('are named so that the extension can hold them', () => {
    for (const [key] of entries) expect(key).toMatch(/^ally_[a-z0-9_]+$/);
  });

  it.each([
    'match',
    'best',
    'recommended',
    'score',
    'compatible',
    'heart',
    'star',
    'client',
    'patient',
    'clinician',
  ])('do without the word "%s"', (word) => {
    const found = entries.filter(([, message]) => new RegExp(`\\b${word}(s|es)?\\b`, 'i').test(message));
    expect(found).toEqual([]);
  });

  it('have no sign for a share, no space at an end or twice, and no slot that the page does not fill', () => {
    for (const [key, message] of entries) {
      expect(message).toMatch(/^\S+( \S+)*$/);
      expect(message).not.toMatch(key.startsWith('ally_page_') ? /[%★♥]/ : /[%★♥$]/);
    }
  });

  it('use short sentences', () => {
    for (const [key, message] of entries) {
      for (const sentence of message.split(/(?<=[.?!:;]) /)) {
        expect(sentence.split(' ').length, key).toBeLessThanOrEqual(22);
      }
    }
  });

  it('do not hurry, scare or blame', () => {
    const pressing =
      /\b(must|should|hurry up|urgent|immediately|last chance|fail(ed|ure)?|never too late|sorry)\b/i;
    expect(entries.filter(([, message]) => pressing.test(message))).toEqual([]);
  });

  it('say that one step is ordinary', () => {
    expect(texts.ally_ordinary?.message).toBe('One step up or down is ordinary.');
    expect(texts.ally_page_since_ordinary?.message).toContain(texts.ally_ordinary?.message);
  });
});

describe('a sentence to say', () => {
  const sayable = said(/_say(_\d)?$/);

  it('is there for each reason, choice, goodbye and referral', () => {
    expect(sayable.length).toBe(6 * 2 + 2 * 2 + GOODBYES.length + REFERRAL.say.length);
  });

  it.each(sayable)('%s takes at most 25 words, with no slash and no bracket', (_key, message) => {
    expect(message.split(' ').length).toBeLessThanOrEqual(25);
    expect(message).not.toMatch(/[/\\()[\]{}<>…]/);
    expect(message).toMatch(/[.?]$/);
  });

  it.each(sayable)('%s speaks for oneself', (_key, message) => {
    expect(message).toMatch(/\b(I|me|my|we|us|our)\b|feel worse/i);
  });
});

describe('the three choices', () => {
  it('never say to leave or to stay', () => {
    const verdict = /\b(leav\w*|stay\w*|stop\w*|quit\w*|end|ends|ending|switch\w*)\b/i;
    expect(said(/^ally_choice_/).filter(([, message]) => verdict.test(message))).toEqual([]);
  });

  it('take about the same room', () => {
    const lengths = opened.choices.map(
      ({ label, hint }) => `${texts[label]?.message} ${texts[hint]?.message}`.length,
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1.6 * Math.min(...lengths));
  });
});

describe('a first impression', () => {
  it('uses no word that is kept for three sessions', () => {
    const early = said(/^ally_(impression|stage_first)/).filter(([, text]) =>
      /forming|mixed|not yet/i.test(text),
    );
    expect(early).toEqual([]);
  });
});

describe('the page on rights', () => {
  it('makes no claim of law, names no country and no number', () => {
    const claim = /\b(illegal|crime|lawful|law|legal|sue|HIPAA|\d+)\b/i;
    expect(said(/^ally_rights_/).filter(([, message]) => claim.test(message))).toEqual([]);
  });

  it('tells of the right to stop, the board, other people and a crisis line', () => {
    const page = said(/^ally_rights_/)
      .map(([, message]) => message)
      .join(' ');
    for (const about of [/end a session/, /\bboard\b/, /\bregister\b/, /someone you trust/, /crisis line/]) {
      expect(page).toMatch(about);
    }
  });

  it('repeats no sentence', () => {
    const page = said(/^ally_rights_/).map(([, message]) => message);
    expect(new Set(page).size).toBe(page.length);
  });
});
