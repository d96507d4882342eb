import { describe, expect, it } from 'vitest';
import { comersIn } from '../../utils/wishes/comers.ts';
import { toldIn } from '../../utils/wishes/told.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

/** What somebody asks for beside the sentence that is looked at, long enough to be a story. */
const ASKS =
  'What I want help with is that I freeze whenever I have to speak in meetings. Someone practical, evenings, video is fine for me.';

describe('a topic of a story', () => {
  it.each([
    ["My brother's in and out of rehab.", 'substance'],
    ['My roommate has OCD.', 'ocd'],
    ['My cousin is schizophrenic.', 'psychosis'],
    ['My best friend got engaged last month.', 'premarital_issue'],
    ['Our daughter is at university.', 'college'],
    ["My sister's a nurse.", 'emergency_health_workers'],
  ])('of somebody else is only told: %s', (told, key) => {
    expect(keysOf(`${told} ${ASKS}`)).not.toContain(key);
  });

  it.each([
    ['I had cancer at 30, years ago.', 'cancer'],
    ['I got divorced in my twenties.', 'divorce'],
    ['There is a history of depression in my family.', 'depression'],
  ])('that is past and over is only told: %s', (told, key) => {
    expect(keysOf(`${told} ${ASKS}`)).not.toContain(key);
  });

  it.each([
    ["My mum drank. None of that is why I'm here.", 'alcohol'],
    ["It's not that I'm depressed.", 'depression'],
    ["I don't gamble.", 'gambling'],
    ['Our marriage has never been a problem.', 'relationship'],
    ["My mum asked if I'm gay. I'm not.", 'lgbtq'],
    ["My job is fine and I'm happy there.", 'career'],
  ])('that is set aside is only told: %s', (told, key) => {
    expect(keysOf(`${told} ${ASKS}`)).not.toContain(key);
  });

  it.each([
    ["I'm worried about my brother's drinking.", 'alcohol'],
    ['My husband hit me.', 'domestic_violence'],
    ['My dad died in March.', 'grief'],
    ['My stepfather beat me when I was seven.', 'childhood_abuse'],
    ['I had cancer at 30 and it has come back now.', 'cancer'],
    ["My wife says it's depression.", 'depression'],
  ])('that whoever writes struggles with is asked for: %s', (said, key) => {
    expect(keysOf(`${said} ${ASKS}`)).toContain(key);
  });

  it('of somebody near is asked for where nothing else says what it is about', () => {
    const rest =
      'We live outside Asheville and we would like somebody who is patient and will not talk over us, on any weekday.';
    expect(keysOf(`My husband has bipolar. ${rest}`)).toContain('bipolar');
    expect(keysOf(`My roommate has bipolar. ${rest}`)).not.toContain('bipolar');
  });

  it('is never told in a text that is no story', () => {
    const { words } = writingOf('my brother is in rehab');
    expect(toldIn([{ meaning: { concept: 'substance' }, first: 4, last: 5 }], words).size).toBe(0);
  });
});

describe('who comes beside whoever writes', () => {
  it.each([
    ['Looking for someone for my son.', 'son'],
    ['My mother would never do video.', 'mother'],
    ['My daughter is 16 and she stopped eating.', 'daughter'],
    ['Asking for my parents. Dad had a stroke.', 'dad'],
    ['My daughter cries every night. Someone who sees kids.', 'daughter'],
  ])('%s', (text, who) => {
    expect([...comersIn(writingOf(text).words)]).toContain(who);
  });

  it.each(['My sister is a nurse.', 'My son plays football. I need someone for me.', 'I had a good day.'])(
    'nobody: %s',
    (text) => {
      expect([...comersIn(writingOf(text).words)]).toEqual([]);
    },
  );

  it('and what they go through is asked for', () => {
    expect(keysOf(`My son (15) has OCD and he would only talk to a man. ${ASKS}`)).toContain('ocd');
  });
});
