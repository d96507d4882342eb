import { describe, expect, it } from 'vitest';
import { listing, profile, wish } from '../support/samples.ts';
import { asked, ids, situation, why, words } from './situations.ts';

const emdr = profile(wish('approach', 'emdr'));

describe('told one thing, listed another', () => {
  const page = listing({ statement: 'I do not offer EMDR.' });
  const told = [{ about: 'approach:emdr', yes: true, question: 'q_uses', on: '2026-11-25' }];

  it('is asked about once more, beside the page’s own words', () => {
    const question = asked('q_told_yes', emdr, page, told);
    expect(words(question)).toBe('About EMDR, you told me yes and your page says no; which of them holds?');
    expect(why(question)).toBe('They told you one thing, and their page says another. Foreword keeps both.');
    expect(question.phrase).toBe('I do not offer EMDR.');
  });

  it('works the other way round too', () => {
    const claims = listing({ statement: 'I use EMDR.' });
    const question = asked('q_told_no', emdr, claims, [{ about: 'approach:emdr', yes: false }]);
    expect(words(question)).toBe('About EMDR, you told me no and your page says yes; which of them holds?');
  });

  it('stays as it is: what was told is told, and what is listed stays beside it', () => {
    const { estimate } = situation(emdr, page, told);
    expect(estimate.fits).toMatchObject([{ note: 'told', disagrees: true, phrase: 'I do not offer EMDR.' }]);
  });

  it('is asked only until it was put to them', () => {
    const again = [...told, { about: 'approach:emdr', yes: true, question: 'q_told_yes' }];
    expect(ids(emdr, page, again)).not.toContain('q_told_yes');
  });

  it('can be answered either way, or by neither', () => {
    const { answers } = asked('q_told_yes', emdr, page, told);
    expect(answers.map(({ tells }) => tells)).toEqual([
      [{ about: 'approach:emdr', yes: true }],
      [{ about: 'approach:emdr', yes: false }],
      [],
    ]);
  });

  it('of something that should stay out, yes and no are what they are', () => {
    const without = profile(wish('approach', 'emdr', 'not'));
    expect(ids(without, page, [{ about: 'approach:emdr', yes: true }])).toContain('q_told_yes');
    expect(ids(without, page, [{ about: 'approach:emdr', yes: false }])).not.toContain('q_told_no');
  });

  it('has words of its own for a price', () => {
    const limit = profile({ facet: 'price', max: 100, session: 'individual', importance: 'must' });
    const dear = listing({ feeIndividual: [180, 180] });
    const question = asked('q_told_price', limit, dear, [{ about: 'price:individual', yes: true }]);
    expect(question.phrase).toBe('180');
    expect(question.answers[0]?.tells).toEqual([{ about: 'price:individual', yes: true }]);
  });

  it('where both say the same there is nothing to ask', () => {
    expect(ids(emdr, listing({ statement: 'I use EMDR.' }), told)).not.toContain('q_told_yes');
    expect(ids(emdr, listing(), told)).not.toContain('q_told_yes');
  });
});

describe('a page that says both', () => {
  it('is asked which of the two holds', () => {
    const page = listing({ approaches: ['EMDR'], statement: 'I do not offer EMDR.' });
    const question = asked('q_both', emdr, page);
    expect(words(question)).toContain('yes in one place and no in another');
    expect(ids(emdr, page)[0]).toBe('q_both');
  });
});
