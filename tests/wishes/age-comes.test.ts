import { describe, expect, it } from 'vitest';
import { elderComes, isCounted, isOfChildAside } from '../../utils/wishes/age-comes.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

const ages = (text: string) => keysOf(text).filter((key) => key.startsWith('age_') && key !== 'age_adult');
const STORY =
  'We moved here in the spring and the neighbours are loud, the flat is damp. Looking for a therapist near the station.';

describe('a decade of a life', () => {
  it.each([
    ["I'm in my seventies and the days are long", 'age_elder'],
    ['Anxious, in my twenties, new in town', 'age_young_adult'],
    ['Retired and in my late seventies, I want to look back with somebody', 'age_elder'],
  ])('that somebody is in is their age: %s', (text, age) => {
    expect(ages(text)).toContain(age);
  });

  it.each([
    'I had counselling about that in my twenties and want no more of it',
    'I went to a group and it was all couples in their seventies',
    'We lived by the sea in my twenties and I miss it',
  ])('in which something was is no age of whoever comes: %s', (text) => {
    expect(ages(`${text}. ${STORY}`)).toEqual([]);
  });
});

it('a figure that is an age is no way of meeting', () => {
  expect(keysOf('our daughter, age 11, out of school since September')).not.toContain('fmt_individual');
  expect(keysOf('1-1 therapy please')).toContain('fmt_individual');
});

describe('the age of whoever comes', () => {
  it.each([
    ["I'm 19 at uni and never had a girlfriend", 'age_young_adult'],
    ['I am 22 been anxious since school', 'age_young_adult'],
    ['so im 17 my parents dont know', 'age_teen'],
    [
      'My mother is 71 and only speaks Cantonese, I have to drive her. She would never do it over a screen, someone for her',
      'age_elder',
    ],
    ['our two teenagers need someone', 'age_teen'],
    ['family therapist for us and our two teenagers', 'age_teen'],
    ['son in yr 9, needs someone', 'age_teen'],
    ['my daughter is in year seven and needs help', 'age_preteen'],
    ['son starts kindergarten, needs help', 'age_child'],
    ['DD (15) self harms', 'age_teen'],
    ['our little one (4) bites', 'age_toddler'],
    ['college freshman, panic', 'age_young_adult'],
    ['second year uni, panic', 'age_young_adult'],
  ])('%s', (text, age) => {
    expect(ages(text)).toContain(age);
  });

  it.each([
    ['My son in grade 4 is anxious.', 'age_child'],
    ['My daughter is a junior in high school, cutting.', 'age_teen'],
    ['Our girl is in 7th grade and will not go to school.', 'age_preteen'],
  ])('%s: in a story of which the writer says nothing of themselves', (text, age) => {
    expect(ages(`${STORY} ${text}`)).toContain(age);
  });

  it.each([
    "I'm 19 episodes in, anxious",
    "I'm 20 grand in debt, stressed",
    'im 16 weeks pregnant, scared',
    'the wedding is October 12, panic',
    'since March 14 I cannot sleep',
    'year 2 of our marriage, we fight',
    'married, two teenagers, burnout',
    'the kids, 3 of them, and my job',
  ])('%s: none', (text) => {
    expect(ages(text)).toEqual([]);
  });

  it('is not that of a child who is only mentioned by somebody who comes', () => {
    expect(ages(`${STORY} My son plays goalie, he is seven. I cannot sleep and I cry at work.`)).toEqual([]);
  });
});

describe('the parts', () => {
  const at = (text: string, word: string) => {
    const { words } = writingOf(text);
    return [words, words.findIndex((one) => one.text === word)] as const;
  };

  it('teens are counted where nobody asks for them', () => {
    expect(isCounted(...at('married, two teens', 'teens'))).toBe(true);
    expect(isCounted(...at('for us and our two teens', 'teens'))).toBe(false);
    expect(isCounted(...at('my teens need someone', 'teens'))).toBe(false);
  });

  it('a parent of an age comes where the text is about them', () => {
    expect(elderComes(...at('my dad is 78 and lost', '78'))).toBe(true);
    expect(elderComes(...at('my dad is 78 and I cannot cope', '78'))).toBe(false);
    expect(elderComes(...at('my dad is 78, he would never do zoom, I drive him', '78'))).toBe(true);
  });

  it('a short text has no aside', () => {
    const [words, first] = at('my son is seven and I cry', 'seven');
    expect(isOfChildAside({ concept: 'age_child', first }, words)).toBe(false);
  });
});

describe('the children of a story in which grown people come', () => {
  it.each([
    [
      "I've got a 3 year old and a 6 year old and I check her face every day. I'm looking for someone for me who gets what it is like to be the spouse of somebody who is ill.",
      'age_toddler',
    ],
    [
      'Widowed at 36, two boys 5 and 8. The boys have a wonderful play therapist, I have nobody. I need someone who does traumatic grief, and is not afraid of the details of it.',
      'age_child',
    ],
    [
      "We have a daughter who's 7 and thinks everybody's dad sleeps in the den. He has now said he'd try once more, so I'd like a couples person who runs the hour, after six.",
      'age_child',
    ],
    [
      'our son is 4 and last week he told his teacher about the war at home. neither of us wants to get back together. we need someone to help us make a plan for the holidays.',
      'age_toddler',
    ],
    [
      'Seven years in a group like that, I gave them my twenties, my money and my name. What I want is somebody who has worked with people who left, and online please.',
      'age_young_adult',
    ],
  ])('are none who come: %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    [
      "My daughter is 7 and sleeps in our bed since the move. I have nobody to ask, everybody says she'll grow out of it. Looking for a play therapist for her, and after school.",
      'age_child',
    ],
    [
      'Our son is 4 and bites everyone at nursery, we have tried it all. I yell and then I cry. Does anyone know a child therapist who is good with little ones, near Leeds?',
      'age_toddler',
    ],
    [
      'I am in my twenties and everything is a mess since I left home, work and all. Somebody who is calm and has evenings would be good, thank you for reading all of this.',
      'age_young_adult',
    ],
  ])('while a child who is to come is: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });
});
