import { describe, expect, it } from 'vitest';
import { isAskedHere, isInRequest, STORY } from '../../utils/wishes/request.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

const REST =
  'Since my dad died I have not been able to cry. I have Aetna. Does anybody know somebody good around here, and thanks to all of you for reading this.';

/** The stretch of one word in a text. */
function at(text: string, word: string) {
  const { words } = writingOf(text);
  const first = words.findIndex((each) => each.text === word);
  expect(first).toBeGreaterThanOrEqual(0);
  return { words, stretch: { first, last: first + 1 } };
}

describe('whether a stretch stands where somebody asks', () => {
  it.each([
    ['in a sentence that asks', 'I would like someone gentle.', 'gentle'],
    [
      'after a sentence that asks',
      'I want someone for this. Gentle and quiet, that is what helped me most.',
      'quiet',
    ],
    ['in a clause about nobody', 'The hills are green. Gentle.', 'gentle'],
    ['where therapy is spoken of', 'My old therapist was gentle with me and my boys.', 'gentle'],
  ])('yes: %s', (_, said, word) => {
    const { words, stretch } = at(`My town is small. ${said} ${REST}`, word);
    expect(isInRequest(words, stretch)).toBe(true);
  });

  it('no in a sentence that tells', () => {
    const { words, stretch } = at(
      `My town is small. My old dog was gentle with me and my boys. ${REST}`,
      'gentle',
    );
    expect(isInRequest(words, stretch)).toBe(false);
  });

  it('yes in any text that is no story', () => {
    const { words, stretch } = at('my old dog was gentle with my boys', 'gentle');
    expect(words.length).toBeLessThan(STORY);
    expect(isInRequest(words, stretch)).toBe(true);
  });

  const LONG =
    'We moved here from the coast after the mill closed and the boys are at the big school now. The winters are wet.';

  it.each([
    ['what is told of somebody', 'My sister is in the hills and gentle with goats.', false],
    ['what is weighed', 'I think my wife might be gentle enough.', true],
    ['what is ruled out', 'No gentle music if it is in an office.', true],
    ['what stands for itself', 'Gentle and quiet, as ever.', true],
  ])('after a sentence that asks, in a long story: %s', (_, said, asked) => {
    const text = `${LONG} I want someone for this. ${said} ${REST}`;
    const { words, stretch } = at(text, 'gentle');
    expect(isInRequest(words, stretch)).toBe(asked);
  });

  it('what somebody is after is asked for', () => {
    const { words, stretch } = at(
      `My town is small. I am after a gentle soul with my boys. ${REST}`,
      'gentle',
    );
    expect(isInRequest(words, stretch)).toBe(true);
  });

  it.each([
    ['I want help with my temper', 'temper', true],
    ['What I want: to eat, to rest, sleep.', 'sleep', true],
    ['My dad had a temper, I want a dog', 'temper', false],
  ])('of a topic the clause decides, or the list: %s', (text, word, asked) => {
    const { words, stretch } = at(text, word);
    expect(isAskedHere(words, stretch)).toBe(asked);
  });
});

describe('in a story', () => {
  it.each([
    ["I've hired an organizer and she made me cry.", 'style:lead:+'],
    ['My sister is on our couch and watches the news.', 'jungian'],
    ['I run marathons and I thought I would feel safe and fit.', 'style:stance:-'],
    ['I paint, badly, on weekends.', 'hours_weekend'],
    ["My son plays goalie and he's seven.", 'age_child'],
    ['I had some counselling on the NHS once.', 'uk_nhs'],
    ['His grandfather collects stamps.', 'age_elder'],
    ["Mam's got Lewy body and sees children in the curtains.", 'age_child'],
    ['I take my meds.', 'medication'],
    ['We have been married twenty two years.', 'age_young_adult'],
  ])('what is told in passing is no wish: %s', (told, key) => {
    expect(keysOf(`${told} ${REST}`)).not.toContain(key);
  });

  it.each([
    ['She told me the truth and that is what I want again, someone organized.', 'style:lead:+'],
    ['I can only do weekends.', 'hours_weekend'],
    ['My son is seven and he needs someone who plays.', 'age_child'],
    ['I have Cigna through work.', 'cigna'],
    ['My daughter’s 16 and would only see a woman.', 'age_teen'],
    ['I am seventy four.', 'age_elder'],
  ])('what is asked is: %s', (said, key) => {
    expect(keysOf(`${said} ${REST}`)).toContain(key);
  });

  it('a name alone beside another plan is the town', () => {
    expect(keysOf(`My plan is United. Providence. ${REST}`)).not.toContain('providence');
    expect(keysOf(`My plan is Providence. ${REST}`)).toContain('providence');
  });
});
