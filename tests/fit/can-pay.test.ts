import { describe, expect, it } from 'vitest';
import { besidePlans, canPay, moneyOf } from '../../utils/fit/can-pay.ts';
import type { PriceWish } from '../../utils/profile/profile.ts';
import { listing, wish } from '../support/samples.ts';
import { estimated, judged } from './said.ts';

const upTo = (max: number, session: PriceWish['session'] = 'individual'): PriceWish => ({
  facet: 'price',
  max,
  session,
  importance: 'must',
});
const aetna = wish('plan', 'aetna');

describe('can I pay', () => {
  it('is asked by the plans and the first price; a price for others stands alone', () => {
    const verdicts = [
      judged(upTo(150), 'no'),
      judged(upTo(200, 'couples'), 'no'),
      judged(aetna, 'says'),
      judged(wish('plan', 'cigna', 'not'), 'no'),
    ];
    expect(moneyOf(verdicts).map((each) => verdicts.indexOf(each))).toEqual([0, 2]);
    const both = listing({ feeIndividual: [120, 120], feeCouples: [260, 260] });
    expect(estimated(both, [upTo(150), upTo(200, 'couples')]).band).toBe('against');
  });

  it('is answered by the better of them, and of two that say so by the one that says more', () => {
    const filter = judged(aetna, 'says', { share: 0.4 });
    const price = judged(upTo(150), 'says');
    expect(canPay([filter, price])).toBe(price);
    expect(canPay([price, filter])).toBe(price);
    expect(canPay([judged(upTo(150), 'no'), judged(aetna, 'silent')])?.verdict).toBe('silent');
    expect(canPay([judged(aetna, 'unlisted'), judged(upTo(150), 'near')])?.verdict).toBe('near');
    expect(canPay([judged(wish('topic', 'grief'), 'says')])).toBeNull();
  });

  it('a price over the limit stays one where the therapist said so, or no plan of theirs is listed', () => {
    const page = { feeIndividual: [185, 185] } as const;
    const price = (fields: object, told: Parameters<typeof estimated>[2] = []) =>
      estimated(listing({ ...page, ...fields }), [upTo(150), aetna], told).verdicts[0];
    expect(price({ insurance: ['Aetna'] })).toMatchObject({
      verdict: 'near',
      note: 'planListed',
      share: 0.25,
    });
    expect(price({ insurance: ['Cigna'] })?.verdict).toBe('no');
    expect(price({ insurance: ['Aetna'] }, [{ about: 'price:individual', yes: false }])).toMatchObject({
      verdict: 'no',
      note: 'told',
    });
    expect(besidePlans([], 0.25)).toEqual([]);
  });
});
