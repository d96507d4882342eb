import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { descriptor } from '../../../utils/directories/psychologytoday/descriptor.ts';
import type { DatedReading } from '../../../utils/listing/merge.ts';
import type { PanelState } from '../../../utils/messages/panel.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { readSigns } from '../../../utils/reader/page/read-signs.ts';
import { parse } from '../../directories/folders.ts';
import { AUSTIN, FACETS, type Made, resultsPage, SITE } from '../../support/results-page.ts';
import { listing, wish } from '../../support/samples.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  fresh,
  GT_PAGE,
  listingsOf,
  open,
  PT,
  pageSays,
  sentTo,
  settled,
  turnOn,
  world,
} from './hall.ts';
import { openPanel, wholes } from './panel.ts';

const HOST = 'psychologytoday.com';
const kept = async (key: string) => (await fakeBrowser.storage.session.get(null))[key];
const read = async (key: string) => (await kept(`reading:${HOST}:${key}`)) as DatedReading[] | undefined;

/** What the script in a page of invented people sends of it. */
function sent(made: Made) {
  const address = `${SITE}${made.at ?? AUSTIN}`;
  const { listings, signs } = readPage(parse(resultsPage(made)), descriptor, { address, signs: readSigns });
  return { ...listingsOf(listings), signs };
}

/** What a panel beside the page is told. */
async function stateShown(): Promise<PanelState | undefined> {
  const panel = openPanel();
  panel.say({ windowId: 1, shown: null });
  await settled();
  return wholes(panel).at(-1);
}

beforeEach(async () => {
  await fresh();
  open(1, `${SITE}${AUSTIN}`);
  await turnOn(1, PT.id);
});

const FILTERED = { at: `${AUSTIN}?category=aetna`, heading: 'Aetna Therapists in Austin, TX' };

describe('what a list says of itself', () => {
  it('is what it was asked for, in each of its listings, and the day of the reading', async () => {
    const page = sent(FILTERED);
    await pageSays(1, page);
    const key = (page.listings[0] as { key: string }).key;
    const [reading] = (await read(key)) ?? [];
    expect(reading?.listing.askedFor).toMatchObject([{ facet: 'plan', label: 'Aetna', as: 'tick' }]);
    expect(reading?.listing.readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(reading?.listing.insurance).toBeNull();
  });

  it('is its place, whose census holds for a filtered page of the same place and for a profile after it', async () => {
    await pageSays(1, sent({ count: 1000 }));
    const [place, census] = ((await kept(`census:${HOST}`)) as [string, { shares: object }][])[0] ?? [];
    expect(place).toBe('Austin, TX');
    expect(census?.shares).toHaveProperty('aetna', 0.61);
    await pageSays(1, sent(FILTERED));
    expect(await kept('tab:1')).toMatchObject({ place: 'Austin, TX' });
    await pageSays(1, listingsOf([listing({ key: 'a' })], { page: 'profile' }));
    expect(await kept('tab:1')).toMatchObject({ place: 'Austin, TX' });
    expect(await kept(`census:${HOST}`)).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['something else', { at: 'https://[' }],
    ['far more than a page holds', { ...sent({}).signs, main: Array.from({ length: 5000 }, () => 'a') }],
  ])('is nothing where its script sends %s: its listings are kept', async (_what, signs) => {
    await pageSays(1, { ...listingsOf([listing({ key: 'a' })]), signs });
    expect((await read('a'))?.[0]?.listing.askedFor).toEqual([]);
    expect(await kept('tab:1')).toMatchObject({ place: null, keys: ['a'] });
  });

  it('is told to the panel: of how many, what it was asked for, and which filter would save looking', async () => {
    const plans = [wish('plan', 'medicaid'), wish('plan', 'aetna')];
    await ask('profile-change', {
      changes: plans.map((one) => ({ change: 'wish-set', wish: { ...one, importance: 'must' as const } })),
    });
    const rare = { id: 416, slug: 'medicaid', title: 'Medicaid', category: 'insurance', frequency: 90 };
    await pageSays(1, sent({ count: 1000, facets: [...FACETS, rare] }));
    const says = async () => (await stateShown())?.says;
    expect(await says()).toMatchObject({
      results: 1000,
      place: 'Austin, TX',
      asked: [],
      rare: [{ count: 90, of: 1000, by: 'census' }],
    });
    await pageSays(1, sent(FILTERED));
    expect((await says())?.asked).toEqual([{ label: 'Aetna Therapists in Austin, TX', count: 610 }]);
    await pageSays(1, sent({ ...FILTERED, at: `${FILTERED.at}&filters=99998,99999` }));
    expect(await says()).toMatchObject({ unnamed: 2, hints: [], asked: [{ count: 610 }] });
  });

  it('makes an estimate anew when the place has been counted', async () => {
    const { knownOf } = await import('../../../entrypoints/background/known-of.ts');
    const { tabReading } = await import('../../../utils/session/tabs.ts');
    const { session } = await import('../../../utils/platform/session.ts');
    const rate = async () => {
      const tab = await tabReading(session, 1);
      if (!tab) throw new Error('No reading');
      const { rates } = (await knownOf(tab)).setting;
      return rates('anxiety', 'listed');
    };
    await pageSays(1, { ...sent({ count: 1000 }), signs: undefined });
    const before = await rate();
    await pageSays(1, sent({ count: 1000 }));
    expect(await rate()).not.toBe(before);
  });
});

describe('a site that nobody described', async () => {
  const { takeIn } = await import('../../../entrypoints/background/page-about.ts');
  const signs = {
    ...sent({}).signs,
    at: '/therapeutensuche/ergebnisse/?geschlecht=2',
    controls: [{ name: 'geschlecht', value: '2', label: 'Weiblich' }],
    main: ['a'],
    state: null,
  };
  const taken = (directory: string) =>
    takeIn(directory, { listings: [listing({ key: 'a' })], signs }, '2026-11-26').listings[0]?.askedFor;

  it('is read with the filters of the directory that is known to be there, and else with none', () => {
    expect(taken('site:www.therapie.de')).toMatchObject([
      { facet: 'gender', label: 'Weiblich', as: 'field' },
    ]);
    expect(taken('site:www.therapie.example')).toEqual([]);
    expect(taken('site:')).toEqual([]);
  });
});

describe('the reader of any page', () => {
  const ran = () => world.ran.filter(({ files }) => files.includes('shape.js'));
  beforeEach(() => {
    world.ran = [];
  });

  it.each<[string, unknown[], object]>([
    ['a profile', [listing({ key: 'a' })], { page: 'profile' }],
    ['a list of which nobody was read', [], { page: 'results', unreadable: 3 }],
    ['a list at the address of one, which reads as none', [], { page: 'other' }],
  ])('comes to %s, once', async (_what, listings, over) => {
    await pageSays(1, listingsOf(listings, over));
    await until(() => expect(ran()).toEqual([{ tabId: 1, files: ['shape.js'] }]));
    await pageSays(1, listingsOf(listings, { ...over, shaped: true }));
    await settled();
    expect(ran()).toHaveLength(1);
  });

  it.each<[string, unknown[], object]>([
    ['a list that was read', [listing({ key: 'a' })], {}],
    ['a wall', [], { page: 'blocked' }],
    ['a page that is too large', [], { page: 'other', tooLarge: true }],
  ])('does not come to %s', async (_what, listings, over) => {
    await pageSays(1, listingsOf(listings, over));
    await until(() => expect(sentTo(1).length).toBeGreaterThan(0));
    expect(ran()).toEqual([]);
  });

  it('does not come to an article of a directory whose lists have their own addresses', async () => {
    open(2, `${SITE}/us/blog/some-words/a-day-in-spring`);
    await pageSays(2, listingsOf([], { page: 'other' }));
    await settled();
    expect(ran()).toEqual([]);
  });

  it('comes wherever nobody was read, of a directory whose lists may stand anywhere', async () => {
    open(3, GT_PAGE);
    await turnOn(3, 'goodtherapy');
    await pageSays(3, listingsOf([], { page: 'empty' }));
    await until(() => expect(ran()).toEqual([{ tabId: 3, files: ['shape.js'] }]));
  });
});
