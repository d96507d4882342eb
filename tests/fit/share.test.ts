import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VerdictKind } from '../../utils/fit/estimate-types.ts';
import { countedOf, saidOf } from '../../utils/fit/share.ts';
import type { Importance, PriceWish } from '../../utils/profile/profile.ts';
import { wish } from '../support/samples.ts';
import { judged } from './said.ts';

const upTo = (importance: PriceWish['importance']): PriceWish => ({
  facet: 'price',
  max: 150,
  session: 'individual',
  importance,
});
const weights = (...verdicts: ReturnType<typeof judged>[]) => countedOf(verdicts).map(({ weight }) => weight);
const shareOf = (...verdicts: ReturnType<typeof judged>[]) => saidOf(countedOf(verdicts));

describe('what counts, and how much', () => {
  it('is three for a must of topic or method, two for any other must, one for what is nice, none for a must-not', () => {
    expect(
      weights(
        judged(wish('topic', 'grief'), 'says'),
        judged(wish('approach', 'emdr'), 'says'),
        judged(wish('setting', 'setting_online'), 'says'),
        judged(wish('topic', 'anxiety', 'nice'), 'says'),
        judged(wish('approach', 'dbt', 'not'), 'no'),
      ),
    ).toEqual([3, 3, 2, 1]);
  });

  it('is, where nothing is needed, as if all were', () => {
    expect(
      weights(
        judged(wish('topic', 'grief', 'nice'), 'says'),
        judged(wish('setting', 'setting_online', 'nice'), 'says'),
      ),
    ).toEqual([3, 2]);
  });

  it('is one thing for price and plans, needed where either is needed', () => {
    const topic = judged(wish('topic', 'grief'), 'silent');
    const money = (price: Importance, plan: Importance) =>
      weights(
        topic,
        judged(upTo(price === 'must' ? 'must' : 'nice'), 'no'),
        judged(wish('plan', 'aetna', plan), 'silent'),
      );
    expect(money('must', 'nice')).toEqual([3, 2]);
    expect(money('nice', 'must')).toEqual([3, 2]);
    expect(money('nice', 'nice')).toEqual([3, 1]);
  });

  it('is said by its share: nothing for silence, a quarter for near, a tick by the length of its list', () => {
    expect(shareOf(judged(wish('topic', 'grief'), 'near'), judged(wish('topic', 'ocd'), 'says'))).toBe(0.625);
    expect(shareOf(judged(wish('topic', 'grief'), 'says', { share: 0.4 }))).toBe(0.4);
    expect(shareOf(judged(wish('topic', 'grief'), 'silent'))).toBe(0);
    expect(shareOf()).toBe(0);
  });

  it('is between nothing and all, and rises with each wish that is said', () => {
    const kind = fc.constantFrom<VerdictKind>('says', 'near', 'silent', 'unlisted', 'no');
    fc.assert(
      fc.property(fc.array(kind, { minLength: 1, maxLength: 6 }), fc.nat(), (kinds, pick) => {
        const ids = ['grief', 'anxiety', 'ocd', 'trauma', 'divorce', 'adhd'];
        const verdicts = kinds.map((each, index) => judged(wish('topic', ids[index] ?? ''), each));
        const share = shareOf(...verdicts);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        const at = pick % verdicts.length;
        const more = verdicts.map((each, index) => (index === at ? judged(each.wish, 'says') : each));
        expect(shareOf(...more)).toBeGreaterThanOrEqual(share);
      }),
    );
  });
});
