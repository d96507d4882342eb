import { describe, expect, it } from 'vitest';
import { bandOf } from '../../utils/fit/band.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { listing, wish } from '../support/samples.ts';
import { estimated, judged } from './said.ts';

const band = (fields: Partial<Listing>, ...wishes: Wish[]) => estimated(listing(fields), wishes).band;
const long = (...first: string[]) => [
  ...first,
  ...Array.from({ length: 40 }, (_, index) => `Other ${index}`),
];
const [grief, anxiety, online] = [
  wish('topic', 'grief'),
  wish('topic', 'anxiety'),
  wish('setting', 'setting_online', 'nice'),
];

describe('a band', () => {
  it.each<[string, Partial<Listing>, Wish[], string]>([
    ['nothing said or near', { statement: 'Welcome.' }, [grief, anxiety, online], 'unclear'],
    ['no wishes', { statement: 'I treat grief.' }, [], 'unclear'],
    ['all in words', { statement: 'I treat grief and anxiety.' }, [grief, anxiety], 'clear'],
    ['all asked is one tick of many', { issues: long('Grief') }, [grief], 'clear'],
    ['only near', { statement: 'I treat anxiety.' }, [wish('topic', 'panic')], 'little'],
    ['only what is nice', { online: 'yes' }, [grief, anxiety, online], 'little'],
    ['half of it', { statement: 'I treat grief.' }, [grief, anxiety], 'some'],
    ['a must denied', { statement: 'I treat grief. I do not treat anxiety.' }, [grief, anxiety], 'against'],
    ['a must-not offered', { approaches: ['EMDR'] }, [wish('approach', 'emdr', 'not')], 'against'],
  ])('%s', (_, fields, wishes, expected) => {
    expect(band(fields, ...wishes)).toBe(expected);
  });

  it('is not clear by ticks in a long list alone, when not everything is said', () => {
    const wishes = [grief, wish('topic', 'divorce'), wish('topic', 'infertility'), online];
    const ticks = long('Grief', 'Divorce', 'Infertility');
    expect(band({ issues: ticks }, ...wishes)).toBe('some');
    expect(band({ issues: ['Grief', 'Divorce', 'Infertility'] }, ...wishes)).toBe('clear');
  });

  it('is not clear when the main topic, the first in the user’s order, is not said', () => {
    const said = { statement: 'I treat anxiety, divorce and infertility.' };
    const others = [anxiety, wish('topic', 'divorce'), wish('topic', 'infertility')];
    expect(band(said, grief, ...others)).toBe('some');
    expect(band(said, ...others, grief)).toBe('clear');
  });

  it('does not say no for a nice-to-have that is denied', () => {
    const denied = { statement: 'I treat grief. I do not offer EMDR.' };
    expect(band(denied, grief, wish('approach', 'emdr', 'nice'))).toBe('clear');
  });

  it('counts price and plan once, as the better of the two', () => {
    const price: Wish = { facet: 'price', max: 150, session: 'individual', importance: 'must' };
    const money = [grief, price, wish('plan', 'aetna')];
    const share = (fields: Partial<Listing>) =>
      estimated(listing({ statement: 'I treat grief.', ...fields }), money).share;
    expect(share({ feeIndividual: [120, 120] })).toBe(1);
    expect(share({ insurance: ['Aetna'] })).toBe(1);
    expect(share({})).toBeCloseTo(3 / 5);
  });
});

describe('the borders of a band', () => {
  const [divorce, plan] = [wish('topic', 'divorce'), wish('plan', 'aetna')];
  const ticked = (of: Wish, share: number) => judged(of, 'says', { share });
  const [nice, other] = [wish('topic', 'adhd', 'nice'), wish('topic', 'ocd', 'nice')];

  it('clear begins at two thirds said', () => {
    const rest = [ticked(plan, 0.4), judged(other, 'silent')];
    expect(bandOf([ticked(grief, 0.8), ticked(divorce, 0.8), ...rest, judged(nice, 'says')])).toBe('clear');
    expect(bandOf([ticked(grief, 0.8), ticked(divorce, 0.8), ...rest, ticked(nice, 0.8)])).toBe('some');
  });

  it('little ends at a third said', () => {
    expect(bandOf([ticked(grief, 0.4), judged(plan, 'near')])).toBe('some');
    expect(bandOf([ticked(grief, 0.4), judged(plan, 'silent')])).toBe('little');
  });

  it('clear needs no more of the main topic than something near it', () => {
    const rest = [judged(divorce, 'says'), judged(anxiety, 'says'), judged(plan, 'says')];
    expect(bandOf([judged(grief, 'near'), ...rest])).toBe('clear');
    expect(bandOf([judged(grief, 'silent'), ...rest])).toBe('some');
    expect(bandOf([judged(grief, 'unlisted'), ...rest])).toBe('some');
  });

  it('clear needs a topic that must be, said outside a long list: what is nice does not stand in for it', () => {
    const rest = [judged(plan, 'says'), judged(online, 'says'), judged(wish('state', 'state_tx'), 'says')];
    const unsaid = judged(other, 'silent');
    expect(bandOf([ticked(grief, 0.4), ...rest, judged(nice, 'says'), unsaid])).toBe('some');
    expect(bandOf([ticked(grief, 0.6), ...rest, judged(nice, 'says'), unsaid])).toBe('clear');
  });

  it('what counts against is decided first, even where nothing is said', () => {
    expect(bandOf([judged(grief, 'no'), judged(divorce, 'silent')])).toBe('against');
    expect(bandOf([judged(wish('approach', 'emdr', 'not'), 'no'), judged(grief, 'says')])).toBe('against');
    expect(bandOf([judged(nice, 'no'), judged(grief, 'silent')])).toBe('unclear');
  });
});
