import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASKS, asksOf } from '../../utils/profile/asks.ts';
import { mendProfile } from '../../utils/profile/mend.ts';
import { EMPTY_PROFILE } from '../../utils/profile/profile.ts';
import { profileSchema } from '../../utils/profile/schema.ts';
import { takenUp } from '../../utils/wishes/taken-up.ts';
import { understandWish } from '../../utils/wishes/understand.ts';

const asked = (text: string) => understandWish(text).asks.map(({ ask }) => ask);

describe('what no listing says and a question can ask', () => {
  it.each([
    ['somebody who is fair to both of us', 'ask_fair'],
    ['a counselor who won’t take sides', 'ask_fair'],
    ['the last one took her side every time', 'ask_fair'],
    ['someone who knows my world, I tour with a band', 'ask_world'],
    ['is used to nurses', 'ask_world'],
    ["someone who won't make my faith the problem", 'ask_problem'],
    ["doesn't turn it into a teaching moment", 'ask_problem'],
    ['someone who answers messages', 'ask_answers'],
    ['please just call me back', 'ask_answers'],
    ['who remembers what I said last week', 'ask_remembers'],
    ["won't report back to my parents", 'ask_private'],
    ['tell us if he stops showing up', 'ask_private'],
  ])('is heard in %j', (text, ask) => {
    expect(asked(text)).toContain(ask);
  });

  it.each([
    'my husband and I fight about money, evenings, Aetna',
    'I never called my sister again',
    'panic attacks at work, under $150',
    'is it fair that I feel like this',
    'my mother took my son to the park',
  ])('is not heard in %j', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it.each([
    ["someone who won't make my faith the problem", []],
    ["grief, and someone who won't make my faith the problem", ['grief']],
  ])('is no topic too: %j', (text, topics) => {
    const { wishes } = understandWish(text);
    expect(wishes.flatMap((wish) => (wish.facet === 'topic' ? [wish.concept] : []))).toEqual(topics);
  });

  it('stands at its words, each once, and changes no wish', () => {
    fc.assert(
      fc.property(fc.constantFrom('anxiety', 'my dad died', 'in person'), (text) => {
        const both = `${text}. Fair to both. fair to both`;
        const { asks, wishes } = understandWish(both);
        for (const { start, end, span } of asks) expect(both.slice(start, end)).toBe(span);
        expect(new Set(asks.map(({ ask }) => ask)).size).toBe(asks.length);
        expect(wishes.map(({ facet }) => facet)).toEqual(
          understandWish(text).wishes.map(({ facet }) => facet),
        );
      }),
    );
  });
});

describe('in a profile', () => {
  const said = takenUp(EMPTY_PROFILE, [], [], new Map(), { before: [], now: ['ask_fair', 'ask_private'] });

  it('it is kept as its name, never as words', () => {
    expect(asksOf(said)).toEqual(['ask_fair', 'ask_private']);
    expect(said.wishes).toEqual([]);
  });

  it('it goes when the words no longer say it', () => {
    const after = takenUp(said, [], [], new Map(), {
      before: ['ask_fair', 'ask_private'],
      now: ['ask_private'],
    });
    expect(asksOf(after)).toEqual(['ask_private']);
  });

  it.each(ASKS)('%s is stored, and comes back from a file', (ask) => {
    const profile = takenUp(EMPTY_PROFILE, [], [], new Map(), { before: [], now: [ask] });
    expect(profileSchema.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    expect(mendProfile(profile)).toMatchObject({ profile, leftOut: [] });
  });
});
