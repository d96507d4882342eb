import { describe, expect, it } from 'vitest';
import type { Listing } from '../../utils/listing/listing.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { listing, wish } from '../support/samples.ts';
import { estimated } from './said.ts';

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
