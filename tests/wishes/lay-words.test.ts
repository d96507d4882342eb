import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

const rowsOf = (name: string) =>
  readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [ids = '', phrases = ''] = line.split('||').map((part) => part.trim());
      return phrases.split(';').map((phrase) => ({ ids: ids.split('|'), phrase: phrase.trim() }));
    });

describe('what lay people would call a thing', () => {
  it.each([
    ['forty topics', rowsOf('lay-words'), 0.92],
    ['every thing that may be wished for', rowsOf('lay-words-2'), 0.97],
  ])('is understood of %s', (_, rows, least) => {
    const missed = rows.filter(({ ids, phrase }) => !keysOf(phrase).some((key) => ids.includes(key)));
    expect(
      1 - missed.length / rows.length,
      missed.map(({ phrase }) => phrase).join('\n'),
    ).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['the tables are lost in the post', 'grief'],
    ['the dog dropped dead leaves on the rug', 'grief'],
    ['We watched the spark plug go and laughed', 'relationship'],
    ['we go round the park in circles', 'relationship'],
    ['I need a drink of water', 'alcohol'],
    ['my truck is twelve years on the road', 'first_responders'],
    ['he did two jobs', 'veterans'],
    ['the lift is in even numbers only', 'phobia'],
    ['I hate hard questions in the pub quiz', 'style:stance:+'],
    ['I do the steps two at a time in the stadium', 'emdr'],
    ['a straight road', 'lgbtq'],
    ['the video was ten minutes', 'setting_online'],
    ['my knee is acting up again', 'child_behaviour'],
    ['I lost my keys in the house', 'financial_stress'],
    ['she has served on the board for two years', 'veterans'],
    ['I clean two flats on Mondays', 'substance'],
    ['we walk in and out of the office', 'walk_talk'],
    ['I was saved by the bell', 'f_christian'],
    ['We stayed up every night in June', 'hours_evening'],
    ['a therapist who cares about hable espanol', 'style:talk:+'],
  ])('and other words near it are not: %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    ["who isn't going to insist on abstinence at the first meeting", 'harm_reduction'],
    ["the higher power stuff isn't for me", '!twelve_step'],
    ["I've been in bits for two months over a cat", 'grief'],
    ['nobody from the church please', 'f_secular'],
    ['I want a sista who has been in those rooms', 'r_black'],
    ['I want a sista who has been in those rooms', 'g_woman'],
    ["I'm not taking pills for it", '!medication'],
    ['He says he can only do weekends', 'hours_weekend'],
    ['I sat across from him and said nothing', '!hours_weekend'],
    ["I don't want tablets", '!medication'],
    ['a queer one, that is what I am looking for', 'o_lgbtq'],
  ])('in a sentence too: %s', (text, key) => {
    if (key === '!hours_weekend') expect(keysOf(text)).not.toContain('hours_weekend');
    else expect(keysOf(text)).toContain(key);
  });
});
