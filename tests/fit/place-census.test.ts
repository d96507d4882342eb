import { describe, expect, it } from 'vitest';
import { type CountedShare, censusFrom } from '../../utils/fit/place-census.ts';

const share = (
  facet: CountedShare['facet'],
  label: string,
  value: number,
  as: CountedShare['as'] = 'tick',
) => ({
  facet,
  label,
  as,
  share: value,
});

describe('a place’s census, in the directory’s own words', () => {
  it('is one by concept', () => {
    const rates = [share('topic', 'Anxiety', 0.92), share('plan', 'Aetna', 0.61)];
    expect(censusFrom(1000, rates)).toEqual({ people: 1000, shares: { anxiety: 0.92, aetna: 0.61 } });
  });

  it('takes the more common of two labels of one concept', () => {
    const twice = [share('plan', 'Aetna', 0.2), share('plan', 'Aetna', 0.61), share('plan', 'Aetna', 0.1)];
    expect(censusFrom(1000, twice)?.shares).toEqual({ aetna: 0.61 });
  });

  it('never takes whom they work with for who they are', () => {
    const rates = [
      share('ethnicity', 'Black and African American', 0.3, 'clientele'),
      share('topic', 'Grief', 0.6),
    ];
    expect(censusFrom(1000, rates)?.shares).toEqual({ grief: 0.6 });
  });

  it('leaves out what no concept is called', () => {
    expect(censusFrom(1000, [share('topic', 'Zq', 0.5)])?.shares).toEqual({});
  });

  it('is none of a few people, nor with shares that are none', () => {
    expect(censusFrom(199, [share('topic', 'Grief', 0.6)])).toBeNull();
    expect(censusFrom(1000, [share('topic', 'Grief', 1.6)])).toBeNull();
  });
});
