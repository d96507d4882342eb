import { describe, expect, it } from 'vitest';
import { compareOrder, orderOf } from '../../utils/fit/order.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { listing, wish } from '../support/samples.ts';
import { estimated } from './said.ts';

const wishes = [wish('topic', 'grief'), wish('topic', 'divorce', 'nice'), wish('approach', 'emdr', 'nice')];
const order = (fields: Partial<Listing>) => estimated(listing(fields), wishes).order;

describe('the order', () => {
  it('goes by band and room, and inside by main topic, share and denials', () => {
    const all = 'I treat grief and divorce with EMDR.';
    const pages: Partial<Listing>[] = [
      { statement: all, availability: 'accepting' },
      { statement: all, availability: 'waitlist' },
      { statement: 'I treat grief.' },
      { statement: 'I treat divorce with EMDR.' },
      { statement: 'I treat divorce. I do not offer EMDR.' },
      { statement: 'Welcome.' },
      { statement: all, availability: 'closed' },
      { statement: 'Welcome.', availability: 'closed' },
      { statement: 'I do not treat grief.' },
    ];
    const orders = pages.map(order);
    for (const [index, one] of orders.slice(1).entries())
      expect(compareOrder(orders[index] ?? [], one), String(index)).toBeLessThan(0);
  });

  it('puts who says the main topic first, then who says more of the rest, whether or not something near it is said', () => {
    const nice = ['divorce', 'self_esteem'].map((id) => wish('topic', id, 'nice'));
    const said = (statement: string) => estimated(listing({ statement }), [wish('topic', 'panic'), ...nice]);
    const main = said('I treat panic attacks.');
    const near = said('I treat anxiety.');
    const more = said('I treat low self-esteem and help with divorce.');
    expect([near, more].map(({ verdicts }) => verdicts[0]?.verdict)).toEqual(['near', 'silent']);
    const inOneBand = [main, more, near].map((each) => orderOf({ ...each, band: 'some' }));
    expect(inOneBand.toSorted(compareOrder)).toEqual(inOneBand);
  });

  it('puts something near the main topic before nothing, where the rest is the same', () => {
    const asked = [wish('topic', 'panic'), wish('topic', 'divorce', 'nice')];
    const order = (statement: string) =>
      orderOf({ ...estimated(listing({ statement }), asked), band: 'some' });
    expect(compareOrder(order('I treat anxiety.'), order('Welcome.'))).toBeLessThan(0);
  });

  it('puts someone who says no and has no openings after someone who only says no', () => {
    const says = { statement: 'I do not treat grief.' };
    expect(compareOrder(order(says), order({ ...says, availability: 'closed' }))).toBeLessThan(0);
  });

  it('takes no notice of a waiting list for someone who can wait', () => {
    const waiting = estimated(listing({ statement: 'I treat grief.', availability: 'waitlist' }), wishes);
    const open = estimated(listing({ statement: 'I treat grief.' }), wishes);
    expect(compareOrder(open.order, waiting.order)).toBeLessThan(0);
    expect(orderOf(waiting, true)).toEqual(orderOf(open, true));
  });

  it('is a tie for two that say the same: the site’s own order stands', () => {
    expect(compareOrder(order({ statement: 'I treat grief.' }), order({ statement: 'I treat grief.' }))).toBe(
      0,
    );
  });
});
