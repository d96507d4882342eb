import { describe, expect, it } from 'vitest';
import type { Heard } from '../../utils/fit/heard.ts';
import { saidShare, strongestSaid } from '../../utils/fit/said-share.ts';
import { listing } from '../support/samples.ts';

const heard = (over: Partial<Heard> = {}): Heard => ({
  id: 'grief',
  kind: 'issue',
  status: 'stated',
  strength: 'tick',
  phrase: 'Grief',
  field: 'issues',
  ...over,
});
const list = (length: number) => Array.from({ length }, (_, index) => `Something ${index}`);

describe('how much a claim counts as said', () => {
  it.each([
    [1, 0.8],
    [10, 0.8],
    [11, 0.6],
    [25, 0.6],
    [26, 0.4],
    [60, 0.4],
  ])('one tick of %i counts %f', (length, share) => {
    expect(saidShare(heard(), listing({ issues: list(length) }))).toEqual({ share, amongTicks: length });
  });

  it('of what is put first whole, up to five: a longer list is one of ticks', () => {
    const top = heard({ strength: 'top', field: 'specialties' });
    expect(saidShare(top, listing({ specialties: list(5) }))).toEqual({ share: 1, amongTicks: null });
    expect(saidShare(top, listing({ specialties: list(6) }))).toEqual({ share: 0.8, amongTicks: 6 });
  });

  it('of words and of a field of its own whole', () => {
    const page = listing({ statement: 'I treat grief.', credentials: list(30) });
    expect(saidShare(heard({ strength: 'statement', field: 'statement' }), page).share).toBe(1);
    expect(saidShare(heard({ strength: 'field', field: 'online' }), page).share).toBe(1);
    expect(saidShare(heard({ field: 'credentials' }), page).amongTicks).not.toBe(30);
  });

  it('of the page’s filter as one tick of a long list, or as the field that it stands for', () => {
    expect(saidShare(heard({ by: 'filter' }), listing({ issues: list(3) })).share).toBe(0.4);
    expect(saidShare(heard({ by: 'filter', strength: 'field' }), listing()).share).toBe(1);
  });

  it('of several the strongest, and of equals the first', () => {
    const page = listing({ issues: list(60), statement: 'I treat grief, and grief again.' });
    const [tick, one, other] = [
      heard(),
      heard({ strength: 'statement', field: 'statement' }),
      heard({ strength: 'statement', field: 'statement', phrase: 'grief again' }),
    ];
    expect(strongestSaid([tick, one, other], page)).toEqual({
      claim: one,
      said: { share: 1, amongTicks: null },
    });
    expect(strongestSaid([tick, other, one], page)?.claim).toBe(other);
    expect(strongestSaid([], page)).toBeNull();
  });

  it('a licence counts, and is shown only where nothing else claims it', () => {
    const page = listing({ participants: list(3), credentials: ['LMFT'] });
    const tick = heard({ id: 'fmt_couple', field: 'participants', phrase: 'Couples' });
    const licence = heard({ id: 'fmt_couple', strength: 'field', field: 'credentials', by: 'licence' });
    const both = strongestSaid([licence, tick], page);
    expect(both).toEqual({ claim: tick, said: { share: 1, amongTicks: 3 } });
    expect(strongestSaid([licence], page)?.claim).toBe(licence);
  });
});
