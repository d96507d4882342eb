import { describe, expect, it } from 'vitest';
import { UNKNOWN_SETTING } from '../../utils/fit/setting.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import type { Known } from '../../utils/session/known.ts';
import { panelState } from '../../utils/session/panel-state.ts';
import { priced } from '../../utils/session/priced.ts';
import { keepPage, knownListings } from '../../utils/session/readings.ts';
import { point, tabReading } from '../../utils/session/tabs.ts';
import { listing, profile, wish } from '../support/samples.ts';
import { type FakeMemory, fakeMemory } from './memory.ts';

const NOW = Date.UTC(2026, 10, 26);
const WISHES: Wish[] = [
  wish('comfort', 'g_woman', 'nice'),
  wish('topic', 'grief'),
  { facet: 'price', max: 150, session: 'individual', importance: 'must' },
  wish('topic', 'trauma', 'not'),
];
const page = (listings: Listing[], over: object = {}) => ({
  tabId: 1,
  directory: 'fernhill',
  host: 'fernhill.example',
  page: 'results' as const,
  listings,
  below: null,
  continues: false,
  ...over,
});

async function stateOf(memory: FakeMemory, shown: string | null = null, wishes = WISHES) {
  const tab = await tabReading(memory, 1);
  if (!tab) throw new Error('Nothing was read.');
  const known: Known = {
    profile: profile(...wishes),
    setting: UNKNOWN_SETTING,
    ...priced(await knownListings(memory, tab), 'USD'),
  };
  return panelState(tab, known, { label: 'Fernhill', once: false }, shown);
}

const ada = listing({
  key: 'a',
  name: 'Ada Fenn',
  statement: 'I work with grief.',
  feeIndividual: [120, 180],
  currency: 'USD',
});
const bo = listing({ key: 'b', name: 'Bo Moss', specialties: ['Couples', 'Parenting', 'Divorce'] });

describe('a price', () => {
  it('is in what the directory’s prices are in, where its page does not say', async () => {
    const memory = fakeMemory();
    await keepPage(
      memory,
      page([
        { ...ada, currency: '' },
        { ...ada, key: 'c', currency: 'CAD' },
      ]),
      NOW,
    );
    const { listings, currency } = await stateOf(memory);
    expect(listings.map(({ price }) => price?.currency)).toEqual(['USD', 'CAD']);
    expect(currency).toBe('CAD');
  });
});

describe('a row', () => {
  it('has a mark for each wish, musts before what is nice, silence on what is kept out without one', async () => {
    const memory = fakeMemory();
    await keepPage(memory, page([ada, bo]), NOW);
    const { wishes, listings, currency } = await stateOf(memory);
    expect(wishes.map(({ facet, importance }) => `${facet} ${importance}`)).toEqual([
      'topic must',
      'price must',
      'comfort nice',
      'topic not',
    ]);
    expect(listings.map(({ marks }) => marks)).toEqual([
      ['says', 'near', 'silent', null],
      ['unlisted', 'silent', 'silent', null],
    ]);
    expect(currency).toBe('USD');
  });

  it('has what a list needs: price with its standing, the telling verdict, how they begin', async () => {
    const memory = fakeMemory();
    await keepPage(memory, page([ada, bo]), NOW);
    const [first, second] = (await stateOf(memory)).listings;
    expect(first).toMatchObject({
      place: 1,
      main: 'says',
      price: { low: 120, high: 180, currency: 'USD', session: 'individual', standing: 'near' },
      why: { phrase: 'I work with grief.', deciding: 'grief' },
      sawProfile: false,
      onCard: null,
    });
    expect(second).toMatchObject({
      place: 2,
      price: null,
      why: null,
      lead: { kind: 'topics', words: 'Couples, Parenting' },
    });
  });

  it('is as large without questions and reasons whatever is known of someone', async () => {
    const memory = fakeMemory();
    await keepPage(memory, page([ada]), NOW);
    const [row] = (await stateOf(memory, 'a')).listings;
    expect(JSON.stringify(row).length).toBeLessThan(1500);
  });

  it('without wishes has no marks and nothing that tells', async () => {
    const memory = fakeMemory();
    await keepPage(memory, page([ada]), NOW);
    expect(await stateOf(memory, null, [])).toMatchObject({
      hasWishes: false,
      listings: [{ marks: [], main: null, why: null }],
    });
  });
});

describe('an opened profile', () => {
  const card = listing({ key: 'a', name: 'Ada Fenn', statement: 'Welcome to my practice.' });
  const open = async (profileSays: Partial<Listing>) => {
    const memory = fakeMemory();
    await keepPage(memory, page([card, bo]), NOW);
    const before = (await stateOf(memory)).listings[0];
    const own = listing({ key: 'a', name: 'Ada Fenn', ...profileSays });
    await keepPage(memory, page([own], { page: 'profile', tabId: 2 }), NOW + 1);
    return { before, after: (await stateOf(memory)).listings[0] };
  };

  it('tells more, and the place of the card is kept beside', async () => {
    const { before, after } = await open({ statement: 'I work with grief.', feeIndividual: [100, 100] });
    expect([before?.marks[0], after?.marks[0]]).toEqual(['silent', 'says']);
    expect(after?.sawProfile).toBe(true);
    expect(after?.onCard).toEqual({ band: before?.band, order: before?.order });
    expect(after?.band).not.toBe(before?.band);
  });

  it.each<[string, Partial<Listing>]>([
    ['a no', { statement: 'I do not work with grief.' }],
    ['no openings', { availability: 'closed' }],
  ])('that says %s counts at once', async (_, says) => {
    const { after } = await open(says);
    expect(after?.onCard).toEqual({ band: after?.band, order: after?.order });
  });
});

describe('whoever is shown', () => {
  it('is told in full, and nobody else', async () => {
    const memory = fakeMemory();
    await keepPage(memory, page([ada, bo]), NOW);
    const { person } = await stateOf(memory, 'a');
    expect(person).toMatchObject({ key: 'a', readOn: '2026-11-26', roomOn: null });
    expect(person?.verdicts.map(({ verdict }) => verdict)).toEqual(['says', 'near', 'silent', 'silent']);
    expect(person?.questions.length).toBeGreaterThan(0);
    expect(person?.sessions.s1.length).toBeGreaterThan(0);
    expect((await stateOf(memory, 'nobody')).person).toBeNull();
    expect((await stateOf(memory, null)).person).toBeNull();
  });

  it('is said to have no openings where that was read', async () => {
    const memory = fakeMemory();
    const full = {
      ...bo,
      availability: 'closed' as const,
      sources: { ...bo.sources, availability: 'dom:x' },
    };
    await keepPage(memory, page([full]), NOW);
    expect((await stateOf(memory, 'b')).person?.roomOn).toBe('card');
    await keepPage(memory, page([bo, ada]), NOW + 1);
    await keepPage(
      memory,
      page([{ ...ada, availability: 'closed', sources: { ...ada.sources, availability: 'dom:x' } }], {
        page: 'profile',
        tabId: 2,
      }),
      NOW + 2,
    );
    expect((await stateOf(memory, 'a')).person?.roomOn).toBe('profile');
  });
});

describe('pressing a badge', () => {
  it('is dated, so that the same press holds once and the next one anew', async () => {
    const memory = fakeMemory();
    await keepPage(memory, page([ada, bo]), NOW);
    await point(memory, 1, 'a', 5);
    expect((await stateOf(memory)).pressed).toEqual({ key: 'a', at: 5 });
    await point(memory, 1, 'b');
    expect(await stateOf(memory)).toMatchObject({ pointed: 'b', pressed: { key: 'a', at: 5 } });
    await point(memory, 1, 'b', 7);
    expect((await stateOf(memory)).pressed).toEqual({ key: 'b', at: 7 });
  });

  it('of nobody on the page is nothing', async () => {
    const memory = fakeMemory();
    await keepPage(memory, page([ada]), NOW);
    await point(memory, 1, 'stranger', 9);
    expect(await stateOf(memory)).toMatchObject({ pointed: null, pressed: null });
  });
});
