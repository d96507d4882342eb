import { describe, expect, it } from 'vitest';
import { censusAt, keepCensus } from '../../utils/session/places.ts';
import { fakeMemory } from './memory.ts';

const census = (people: number) => ({ people, shares: { anxiety: 0.9 } });
const HOST = 'dir.example';

describe('what is counted of places', () => {
  it('is there for the place and the host that it was counted at, the newest count of it', async () => {
    const kept = fakeMemory();
    await keepCensus(kept, HOST, 'Fernhill, OR', census(300));
    await keepCensus(kept, HOST, 'Fernhill, OR', census(400));
    expect(await censusAt(kept, HOST, 'Fernhill, OR')).toEqual(census(400));
    expect(await censusAt(kept, HOST, 'Mossbank, OR')).toBeNull();
    expect(await censusAt(kept, 'other.example', 'Fernhill, OR')).toBeNull();
    expect(await censusAt(kept, HOST, null)).toBeNull();
  });

  it('is kept of the places that were looked through last', async () => {
    const kept = fakeMemory();
    for (let at = 0; at < 30; at += 1) await keepCensus(kept, HOST, `Place ${at}`, census(300 + at));
    expect(await censusAt(kept, HOST, 'Place 29')).toEqual(census(329));
    expect(await censusAt(kept, HOST, 'Place 0')).toBeNull();
  });
});
