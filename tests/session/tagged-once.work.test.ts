import { beforeEach, describe, expect, it } from 'vitest';
import { UNKNOWN_SETTING } from '../../utils/fit/setting.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { assessTab, forgetAssessments, panelState } from '../../utils/session/panel-state.ts';
import { priced } from '../../utils/session/priced.ts';
import { countPage } from '../../utils/session/rates.ts';
import { SOMEBODY } from '../../utils/session/somebody.ts';
import type { TabReading } from '../../utils/session/tabs.ts';
import { listing, wish } from '../support/samples.ts';
import { startWork } from '../work/work.ts';
import { fakeMemory } from './memory.ts';

const people = Array.from({ length: 20 }, (_, at) =>
  listing({
    key: `k${at}`,
    statement: `I work with grief and trauma, since ${at} years.`,
    issues: ['Depression'],
  }),
);
const known = {
  profile: { version: 2 as const, wishes: [wish('topic', 'grief')], style: {}, values: [] },
  setting: UNKNOWN_SETTING,
  // A page that says nothing of it is in what its directory's prices are in, and is tagged no second time for that.
  ...priced(
    new Map(
      people.map((one: Listing) => [
        one.key,
        { listing: structuredClone(one), differs: [], sawProfile: false, card: null, at: 0 },
      ]),
    ),
    'USD',
  ),
};
const tab: TabReading = {
  ...{
    directory: 'd',
    host: 'd.example',
    page: 'results',
    place: null,
    pointed: null,
    limit: null,
    below: null,
  },
  ...{ keys: people.map(({ key }) => key), tooLarge: false, unread: 0 },
};
const met = { directory: 'd', page: 'd.example/', listings: people, day: '2026-03-09' };
const count = () => countPage(fakeMemory(), met, async () => undefined);

/** The characters that patterns pass over: tagging is nearly all of them. */
async function read(run: () => unknown): Promise<number> {
  const work = startWork();
  await run();
  return work.end().characters;
}

beforeEach(async () => {
  // What is built on first use is built before anything is counted.
  assessTab(tab, known);
  forgetAssessments();
});

describe('the people of a page', () => {
  it('are tagged for their badges, and not again for what is counted of them or for their rows', async () => {
    const badges = await read(() => assessTab(tab, known));
    const after = await read(async () => {
      await count();
      panelState(tab, known, { label: 'D', once: false }, null);
    });
    expect(badges).toBeGreaterThan(5000);
    expect(after).toBeLessThan(badges / 10);
  });

  it('are tagged to be counted where nobody has wished for anything', async () => {
    expect(await read(count)).toBeGreaterThan(5000);
  });

  it('are read as far for whoever wishes for nothing as for whoever wishes', async () => {
    const wished = await read(() => assessTab(tab, known));
    forgetAssessments();
    const nothing = await read(() => assessTab(tab, { ...known, profile: SOMEBODY }));
    expect(Math.abs(nothing - wished)).toBeLessThan(wished / 10);
  });

  it('have no question chosen for them before one of them is shown', async () => {
    const rows = await read(() => panelState(tab, known, { label: 'D', once: false }, null));
    const again = await read(() => panelState(tab, known, { label: 'D', once: false }, null));
    expect(again).toBeLessThan(rows / 10);
  });
});
