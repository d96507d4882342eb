import { describe, expect, it } from 'vitest';
import { mainOf } from '../../utils/fit/band.ts';
import { compareOrder, orderOf } from '../../utils/fit/order.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { listing, wish } from '../support/samples.ts';
import { estimated, judged } from './said.ts';

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

describe('what decides the order', () => {
  const [grief, divorce, emdr, online] = [
    wish('topic', 'grief', 'nice'),
    wish('topic', 'divorce', 'nice'),
    wish('approach', 'emdr', 'nice'),
    wish('setting', 'setting_online'),
  ];
  type Ordered = Parameters<typeof orderOf>[0];
  const same: Ordered = { band: 'some', room: 'unsaid', share: 0.5, mid: 0.5, verdicts: [] };
  const isFirst = (one: Partial<Ordered>, other: Partial<Ordered>, why: string) => {
    expect(compareOrder(orderOf({ ...same, ...one }), orderOf({ ...same, ...other })), why).toBeLessThan(0);
  };
  const main = (kind: 'says' | 'silent' | 'no', rest: 'says' | 'silent' | 'no' = 'silent') => ({
    verdicts: [judged(grief, kind), judged(divorce, rest)],
  });

  it('inside a band is the main topic first, whatever else is said', () => {
    isFirst({ ...main('says'), share: 0.4, mid: 0.1 }, { ...main('silent', 'says'), mid: 0.9 }, 'said');
    isFirst(main('silent', 'no'), main('no'), 'denied last');
  });

  it('then is the share that is said, in steps of a twentieth', () => {
    isFirst({ ...main('says', 'no'), share: 0.6 }, { ...main('says'), share: 0.5, mid: 0.9 }, 'more said');
    isFirst({ ...main('says'), share: 0.51 }, { ...main('says', 'no'), share: 0.52 }, 'within a step');
  });

  it('then is how many nice-to-haves are denied, and of these only', () => {
    isFirst({ ...main('says'), mid: 0.1 }, { ...main('says', 'no'), mid: 0.9 }, 'fewer denied');
    const must = { verdicts: [judged(grief, 'says'), judged(online, 'no')], mid: 0.6 };
    isFirst(must, { ...main('says'), mid: 0.5 }, 'a denied must has decided the band already');
  });

  it('then is the middle of the range, the higher first', () => {
    isFirst({ mid: 0.6 }, { mid: 0.5 }, 'higher');
  });

  it('is band by band, those without openings after all who have them, and who says no last', () => {
    const places: Partial<Ordered>[] = [
      { band: 'clear' },
      { band: 'clear', room: 'waitlist' },
      { band: 'some' },
      { band: 'little' },
      { band: 'unclear' },
      { band: 'unclear', room: 'waitlist' },
      { band: 'clear', room: 'full' },
      { band: 'some', room: 'full' },
      { band: 'little', room: 'full' },
      { band: 'unclear', room: 'full' },
      { band: 'against' },
      { band: 'against', room: 'waitlist' },
      { band: 'against', room: 'full' },
    ];
    for (const [index, one] of places.slice(1).entries()) isFirst(places[index] ?? {}, one, String(index));
  });

  it('has as the main thing the first topic, else the first way of working, else the first must', () => {
    const verdicts = [judged(online, 'silent'), judged(emdr, 'says'), judged(grief, 'no')];
    expect(mainOf(verdicts)?.wish).toBe(grief);
    expect(mainOf(verdicts.slice(0, 2))?.wish).toBe(emdr);
    expect(mainOf(verdicts.slice(0, 1))?.wish).toBe(online);
    expect(mainOf([judged(wish('topic', 'grief', 'not'), 'no')])).toBeNull();
  });
});
