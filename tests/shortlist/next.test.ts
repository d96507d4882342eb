import { describe, expect, it } from 'vitest';
import { nextOf } from '../../utils/shortlist/next.ts';
import { someone } from './people.ts';

const TODAY = '2026-11-25'; // A Wednesday.
const contacted = (id: string, on: string) => someone(id, {}, { stage: 'contacted', on, way: 'email' });

describe('what to do next', () => {
  it('is to begin, when nobody is kept', () => {
    expect(nextOf([], TODAY)).toEqual({ kind: 'start', who: [] });
  });

  it('is to keep as many more as are missing', () => {
    expect(nextOf([someone('a')], TODAY)).toEqual({ kind: 'more', who: ['a'], days: 2 });
  });

  it('is to write to three on the same day, once three are kept: more than three wait', () => {
    const list = ['a', 'b', 'c', 'd'].map((id) => someone(id));
    expect(nextOf(list, TODAY)).toEqual({ kind: 'write', who: ['a', 'b', 'c'] });
  });

  it('begins with those whom the user turned to last', () => {
    const list = ['a', 'b', 'c', 'd'].map((id, at) => ({ ...someone(id), changedOn: `2026-11-1${at}` }));
    expect(nextOf(list, TODAY).who).toEqual(['d', 'c', 'b']);
  });

  it('is to wait for three working days, and then to write once more', () => {
    expect(nextOf([contacted('a', '2026-11-23')], TODAY)).toEqual({ kind: 'wait', who: ['a'] });
    expect(nextOf([contacted('a', '2026-11-20')], TODAY)).toMatchObject({
      kind: 'again',
      who: ['a'],
      others: [],
      days: 3,
    });
  });

  it('is to write to two others as well, where others are kept', () => {
    const list = [contacted('a', '2026-11-20'), ...['b', 'c', 'd'].map((id) => someone(id))];
    expect(nextOf(list, TODAY)).toMatchObject({ kind: 'again', who: ['a'], others: ['b', 'c'] });
  });

  it('is the next two, once someone is left: nobody waits for them any more', () => {
    const left = someone('a', {}, { stage: 'decided', on: '2026-11-02' });
    const list = [left, ...['b', 'c', 'd'].map((id) => someone(id))];
    expect(nextOf(list, TODAY, ['a'])).toEqual({ kind: 'after', who: ['b', 'c'] });
    expect(nextOf([left], TODAY, ['a'])).toMatchObject({ kind: 'start' });
    expect(nextOf([left, contacted('b', '2026-11-24')], TODAY, ['a'])).toMatchObject({ kind: 'wait' });
  });

  it('is to answer whoever replied, before writing once more to others', () => {
    const replied = someone(
      'b',
      {},
      { stage: 'contacted', on: '2026-11-02' },
      { stage: 'replied', on: '2026-11-24' },
    );
    expect(nextOf([contacted('a', '2026-11-02'), replied], TODAY)).toEqual({ kind: 'answer', who: ['b'] });
  });

  it('is the call that is booked, the soonest of them', () => {
    const booked = (id: string, at: string) => someone(id, {}, { stage: 'booked', on: '2026-11-20', at });
    const list = [booked('a', '2026-12-02T10:30'), booked('b', '2026-11-26'), contacted('c', '2026-11-02')];
    expect(nextOf(list, TODAY)).toEqual({ kind: 'meet', who: ['b'], at: '2026-11-26' });
  });

  it('is to say how it went, once the day of a booked call is over', () => {
    const over = someone('a', {}, { stage: 'booked', on: '2026-11-20', at: '2026-11-24' });
    expect(nextOf([over], TODAY)).toEqual({ kind: 'decide', who: ['a'] });
  });

  it('is nothing to hurry, once it is decided', () => {
    const decided = someone('a', {}, { stage: 'decided', on: '2026-11-24' });
    expect(nextOf([decided, contacted('b', '2026-11-02')], TODAY)).toEqual({ kind: 'settled', who: ['a'] });
  });

  it('never names whom the user ruled out', () => {
    const out = someone('a', {}, { stage: 'notForMe', on: '2026-11-24' });
    expect(nextOf([out], TODAY)).toEqual({ kind: 'start', who: [] });
  });
});
