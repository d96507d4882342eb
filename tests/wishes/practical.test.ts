import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

const STORY =
  'Hi everyone, we moved here in the spring, the flat is damp and the neighbours are loud. Looking for a therapist near the station.';
const of = (text: string, what: RegExp) => keysOf(text).filter((key) => what.test(key));
const both = (text: string) => [text, `${STORY} ${text.charAt(0).toUpperCase()}${text.slice(1)}.`];

describe('a plan', () => {
  it.each([
    "I've got Kaiser but I'm paying cash so it stays off the record",
    'I have Cigna but would rather pay out of pocket',
    "my parents have Anthem but they see the statements so I'd just pay myself",
    'NHS list is 14 months so private',
    'the NHS waiting list is a year',
  ])('%s: had, and not to be used', (text) => {
    for (const one of both(text)) expect(of(one, /^(?:kaiser|cigna|anthem|uk_nhs)$/), one).toEqual([]);
  });

  it.each([
    ['I have Kaiser but I can pay more', 'kaiser'],
    ['I have Cigna, so in network please', 'cigna'],
    ['on a MHCP', 'au_medicare'],
    ['bulk billed', 'au_medicare'],
    ['my GP did me a mental health plan', 'au_medicare'],
  ])('%s: to be used', (text, key) => {
    for (const one of both(text)) expect(keysOf(one), one).toContain(key);
  });

  it('a plan of treatment is none', () => {
    expect(of('I want a mental health check and a plan', /^au_medicare$/)).toEqual([]);
  });
});

describe('a time', () => {
  it.each(['ICU nurse, nights, grief', '911 dispatcher, nights, nine years', 'my husband is on nights'])(
    '%s: when somebody works',
    (text) => {
      for (const one of both(text)) expect(of(one, /^hours_/), one).toEqual([]);
    },
  );

  it.each([
    ['nights, Denver', 'hours_evening'],
    ['only nights', 'hours_evening'],
    ['evenings, grief', 'hours_evening'],
    ["I'm done at six so it's got to be after that, or a Saturday", 'hours_weekend'],
    ['Sat or Sun only', 'hours_weekend'],
  ])('%s: when one can come', (text, key) => {
    for (const one of both(text)) expect(keysOf(one), one).toContain(key);
  });

  it('what a time is like is no wish for it', () => {
    expect(of('evenings are the worst, grief', /^hours_/)).toEqual([]);
    expect(of('weekends are lonely since she died', /^hours_/)).toEqual([]);
    expect(of('evenings are best, grief', /^hours_/)).toEqual(['hours_evening']);
  });

  it('sitting is no Saturday', () => {
    expect(of('monday i sat in the carpark and cried', /^hours_/)).toEqual([]);
    expect(of('he sat with her, grief', /^hours_/)).toEqual([]);
  });
});

describe('who comes, and with whom', () => {
  it.each([
    'wollen als Paar an uns arbeiten, suche jemanden',
    "we'd both come",
    'nous cherchons pour venir en couple',
    'queremos ir en pareja, busco a alguien',
  ])('%s: two', (text) => {
    expect(of(text, /^(?:fmt_couple|couples_general)$/)).not.toEqual([]);
  });

  it('in French somebody of whom one tells does not come', () => {
    expect(of('je cherche une psy, avec mon mari on ne se parle plus', /^fmt_couple$/)).toEqual([]);
  });

  it.each(['i couldnt do a group', "I couldn't sit in a group", "can't do groups"])(
    '%s: no group',
    (text) => {
      for (const one of both(text)) expect(of(one, /^fmt_group$/), one).toEqual([]);
    },
  );
});

describe('whom one wants', () => {
  it('what one cannot find is wanted', () => {
    expect(keysOf("can't find a Black therapist")).toContain('r_black');
    expect(keysOf("couldn't find a Black therapist")).toContain('r_black');
    expect(keysOf("don't want a Black therapist")).toContain('!r_black');
  });

  it('somebody at work, and somebody before whom one could not, are not', () => {
    expect(of('a man at work bullies me', /g_man/)).toEqual([]);
    expect(of("she wouldn't take her shoes off in front of a man", /^g_man/)).toEqual([]);
    expect(keysOf("I'd sooner have a man")).toContain('g_man');
    expect(keysOf('women only')).toContain('g_woman');
    expect(of("I'm the only woman at work", /g_woman/)).toEqual([]);
  });

  it('a people of two names asks for no language', () => {
    expect(of('chinese malaysian, in Melbourne, english is fine', /^lang_zh/)).toEqual([]);
    expect(of('someone who speaks chinese, or english', /^lang_zh/)).not.toEqual([]);
  });
});

describe('how to work', () => {
  it('is not what whoever writes is, or wants to be able to do', () => {
    expect(of('I am LDS and active and would like someone kind', /^style:lead/)).toEqual([]);
    expect(of('I want to be able to say out loud that I do not like him', /^style:stance/)).toEqual([]);
    expect(of('someone who will say it out loud', /^style:stance/)).toEqual(['style:stance:+']);
  });
});
