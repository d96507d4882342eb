import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

/** A story long enough to be one, which asks for help with something else. */
const ASKS =
  'What I want help with is that I freeze whenever I have to speak in meetings. Someone practical, and video is fine for me.';

describe('a plan', () => {
  it.each([
    ["I have Kaiser but I'm not going through them again", 'kaiser'],
    ["I have Anthem insurance but I'd rather not run it through", 'anthem'],
    ['Two replied. One takes Cigna on the website and not in real life', 'cigna'],
    ["if it wasn't at the VA he would go", 'va'],
    ['The VA in Amarillo offered him a pill', 'va'],
  ])('that is not to be used, or somebody else takes, is none: %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    ["I have Kaiser but I'm not sure they cover it", 'kaiser'],
    ['Someone who takes Cigna', 'cigna'],
    ['Through the VA if possible', 'va'],
  ])('that one has is one: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });
});

describe('a state', () => {
  it.each([
    ['We PCS from Virginia to Washington in August', 'state_va'],
    ['GA was all old boys on the horses', 'state_ga'],
    ['I went to one GA meeting in Hull', 'state_ga'],
    ['The VA in Amarillo offered him a pill', 'state_va'],
  ])('is none where one leaves it, or where its letters are of something else: %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    ['Richmond VA, evenings', 'state_va'],
    ['Moving to Virginia in August', 'state_va'],
    ['Athens, GA', 'state_ga'],
  ])('is one where somebody is: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });
});

describe('a time', () => {
  it.each([
    ['He has stomach aches every morning and clings to me at the gate.', 'hours_daytime_only'],
    ["I'm on the road 200 nights a year and I love it.", 'hours_evening'],
    ['I need someone who has sat with sick people before.', 'hours_weekend'],
  ])('of how often something happens is no hour: %s', (told, key) => {
    expect(keysOf(`${told} ${ASKS}`)).not.toContain(key);
  });

  it('but one that is asked for is', () => {
    expect(keysOf(`${ASKS} Mornings.`)).toContain('hours_daytime_only');
    expect(keysOf(`${ASKS} I could do any night.`)).toContain('hours_evening');
  });
});

describe('a sum', () => {
  it.each([
    ['I earn well and I have $400 to my name', 'price:400'],
    ['The student plan pays about 100 dollars', 'price:100'],
    ['We have $300 in savings', 'price:300'],
  ])('that is had, or that others pay, is no ceiling: %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it.each([
    ['£40 would be the absolute limit', 'price:40'],
    ['$90 is the upper limit', 'price:90'],
    ['we split the cost so 150 total is ok', 'price:150'],
  ])('that can be paid is one: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });
});

describe('words of a manner', () => {
  it.each([
    ['We did try one very nice lady, who told us to schedule date nights.', 'style:stance:-'],
    ['Everybody does the soft voice at me and I hate how it sounds.', 'style:stance:-'],
    ['The doctor wants to give me something for it and I said no.', 'style:work:-'],
    ['I would just like to say it out loud once before I die.', 'style:stance:+'],
    ['Please be kind.', 'style:stance:-'],
  ])('that tell of others, or of whoever writes, are no wish: %s', (told, key) => {
    expect(keysOf(`${told} ${ASKS}`)).not.toContain(key);
  });

  it.each([
    ['I want a nice lady to talk to.', 'style:stance:-'],
    ['Someone with a soft voice.', 'style:stance:-'],
    ['Someone who will say it to my face.', 'style:stance:+'],
  ])('that are asked for are one: %s', (told, key) => {
    expect(keysOf(`${ASKS} ${told}`)).toContain(key);
  });
});

describe('a topic', () => {
  it.each([
    ["I've a good marriage and a dog.", 'relationship'],
    [
      "I'm so tired of telling the story of the marriage. I don't even think it's about the marriage.",
      'relationship',
    ],
    ['I lost the house in the settlement and I see the girls on Sundays.', 'gambling'],
    ['I have no interest in feelings circles.', 'depression'],
    ['The first time he cried in front of me was when our truck got stolen.', 'depression'],
    ['My husband wants a second.', 'non_monogamy'],
    ['We would go if they are perfect.', 'perfectionism'],
  ])('is none where the words say something else, or praise it: %s', (told, key) => {
    expect(keysOf(`${told} ${ASKS}`)).not.toContain(key);
  });

  it.each([
    ['I lost the house at the casino.', 'gambling'],
    ['I gambled our savings away.', 'gambling'],
    ['I have no interest in anything.', 'depression'],
    ['I cry in the shower every day.', 'depression'],
    ['My husband wants another partner.', 'non_monogamy'],
    ['I want a good relationship with my sister, we fight a lot.', 'family_conflict'],
    ['I relapsed on alcohol.', 'alcohol'],
  ])('is one where they say what is the matter: %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });
});

describe('a post in another language', () => {
  it('is about what is the matter, and not what is named in passing', () => {
    const post =
      'Hola a todos, vivo en Houston hace once anos con mi esposo y mis tres hijos, el grande ya esta en la universidad. Me llama a cada rato del trabajo y no duerme. ¿Conocen a alguien que hable espanol y que trabaje con ninas de esa edad?';
    expect(keysOf(post)).toEqual(expect.arrayContaining(['lang_es']));
    for (const key of ['college', 'career', 'letters']) expect(keysOf(post)).not.toContain(key);
    expect(keysOf('Busco ayuda con problemas de trabajo')).toContain('career');
  });

  it.each([
    ['Suche Therapie wegen Panik. Mann oder Frau ist mir egal', 'g_man'],
    ['Bonjour, j ai deux ados en garde et je cherche une psy pour moi, le soir', 'age_teen'],
  ])('names what does not matter, or who does not come: %s', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it('"Englisch geht auch" is a language that is asked for', () => {
    expect(keysOf('Ich würde lieber auf Portugiesisch reden, Englisch geht auch, in Stuttgart')).toEqual(
      expect.arrayContaining(['lang_pt', 'lang_en']),
    );
  });
});
