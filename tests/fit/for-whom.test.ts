import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../../utils/fit/estimate.ts';
import { agesOf, isForOthers } from '../../utils/fit/for-whom.ts';
import type { Heard } from '../../utils/fit/heard.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { call, why } from '../questions/situations.ts';
import { listing, profile, wish } from '../support/samples.ts';

const claim = (phrase: string, over: Partial<Heard> = {}): Heard => ({
  id: 'anxiety',
  kind: 'issue',
  status: 'stated',
  strength: 'statement',
  phrase,
  field: 'statement',
  ...over,
});
const forOthers = (statement: string, ages: string[], phrase = 'anxiety', over?: Partial<Heard>) =>
  isForOthers(claim(phrase, over), listing({ statement }), new Set(ages));

describe('what is claimed for people of other ages', () => {
  it.each([
    ['I have years of experience working with children who have anxiety.', 'age_adult'],
    ['I work with children and adolescents with depression, anger and anxiety.', 'age_adult'],
    ['My specialty is teenagers (13 to 17) living with anxiety.', 'age_child'],
    ['I help adults struggling with grief, stress, and anxiety.', 'age_child'],
    ['I treat anxiety in adults.', 'age_teen'],
    ['I see young adults and adults facing anxiety.', 'age_teen'],
    ['Older adults dealing with anxiety are welcome.', 'age_child'],
  ])('%s is not for %s', (statement, age) => {
    expect(forOthers(statement, [age])).toBe(true);
  });

  it.each([
    ['I work with children, teens and adults with anxiety.', 'age_adult'],
    ['I work with adults/teens/children who are experiencing anxiety.', 'age_child'],
    ['I treat anxiety in children adolescents and adults.', 'age_adult'],
    ['I work with young adults with anxiety.', 'age_adult'],
    ['I help young and not so young adults who live with anxiety.', 'age_adult'],
    ['I work with adults and older adolescents(17+) with anxiety.', 'age_adult'],
    ['I see adolescents (12 to 19) and adults with anxiety.', 'age_teen'],
    ['I treat children and families with anxiety.', 'age_adult'],
    ['I see students and adults struggling with anxiety.', 'age_teen'],
    ['I work with people who have anxiety.', 'age_adult'],
    ['I work with children who have ADHD, and I treat anxiety.', 'age_adult'],
    ['I work with children who have ADHD; anxiety is another focus.', 'age_adult'],
    ['I work with children with ADHD, as well as those with anxiety.', 'age_adult'],
    ['I work with children. I treat anxiety.', 'age_adult'],
  ])('%s may be for %s', (statement, age) => {
    expect(forOthers(statement, [age])).toBe(false);
  });

  it('are looked for in the answer where it stands in one', () => {
    const answer = { place: 'specialties', text: 'I work with adults with anxiety.' };
    expect(forOthers('Anxiety is what I treat.', ['age_child'], 'anxiety', { answer })).toBe(true);
  });

  it('are told by words alone, of topics that are one’s own, and where an age is asked for', () => {
    const text = 'I work with adults facing parenting and anxiety.';
    expect(forOthers(text, ['age_child'])).toBe(true);
    expect(forOthers(text, [])).toBe(false);
    expect(forOthers(text, ['age_child'], 'anxiety', { strength: 'tick' })).toBe(false);
    expect(forOthers(text, ['age_child'], 'parenting', { id: 'parenting' })).toBe(false);
  });

  it('are never those who are asked for, wherever in a row they stand', () => {
    const row = fc.shuffledSubarray(['children', 'teens', 'adults', 'families'], { minLength: 1 });
    fc.assert(
      fc.property(row, fc.constantFrom(', ', ' and ', '/', ' or '), (named, between) => {
        const text = `I work with ${named.join(between)} who live with anxiety.`;
        expect(forOthers(text, ['age_child'])).toBe(
          !named.includes('children') && !named.includes('families'),
        );
      }),
    );
  });

  it('are looked for in the letters beside the words alone, however long the text is', () => {
    const list = (items: number) => `I work with children with ${'grief, '.repeat(items)}anxiety.`;
    expect(forOthers(list(20), ['age_adult'])).toBe(true);
    expect(forOthers(list(40), ['age_adult'])).toBe(false);
    expect(forOthers(list(4000), ['age_adult'])).toBe(false);
  });
});

describe('for whom a topic is said', () => {
  const verdictOf = (page: Listing, ...ages: string[]) => {
    const wanted = profile(wish('topic', 'adhd'), ...ages.map((age) => wish('age', age, 'nice')));
    const [verdict] = estimate(wanted, page, factsOf(page)).verdicts;
    return [verdict?.verdict, verdict?.note];
  };
  const children = { statement: 'I have years of experience with children who have ADHD.' };

  it('it is near, not said, where it is said of other ages', () => {
    expect(verdictOf(listing(children), 'age_adult')).toEqual(['near', 'ages']);
    expect(verdictOf(listing(children), 'age_child')).toEqual(['says', null]);
    expect(verdictOf(listing(children), 'age_adult', 'age_child')).toEqual(['says', null]);
    expect(verdictOf(listing(children))).toEqual(['says', null]);
  });

  it('a question about it says of whom they speak', () => {
    const wanted = profile(wish('topic', 'adhd'), wish('age', 'age_adult'));
    const [question] = call(wanted, listing(children)).filter(({ id }) => id === 'q_issue_exp');
    expect(question && why(question)).toBe('Their page speaks of ADHD, with people of another age.');
  });

  it('a tick beside it is a tick for everyone', () => {
    expect(verdictOf(listing({ ...children, issues: ['ADHD'] }), 'age_adult')).toEqual(['says', null]);
  });
});

it('the ages asked for are those of wishes, not those that are kept out', () => {
  const asked = profile(wish('age', 'age_teen'), wish('age', 'age_adult', 'not'), wish('topic', 'grief'));
  expect([...agesOf(asked)]).toEqual(['age_teen']);
});
