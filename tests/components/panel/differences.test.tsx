// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Differences } from '../../../components/panel/differences.tsx';
import type { Listing } from '../../../utils/listing/listing.ts';
import { type Difference, mergeReadings, type ReadOn } from '../../../utils/listing/merge.ts';
import { listing } from '../../support/samples.ts';
import { row } from '../people.ts';
import { problems, show, stage, words } from '../stage.tsx';
import { only } from './show-panel.tsx';

/** What a card and a profile disagree on, the second read last. */
function between(on: ReadOn, first: Partial<Listing>, second: Partial<Listing>): Difference[] {
  const other = on === 'card' ? 'profile' : 'card';
  return mergeReadings([
    { on, at: 1, listing: listing(first) },
    { on: other, at: 2, listing: listing(second) },
  ]).differs;
}
const lines = async (differs: Difference[]) => {
  await show(<Differences differs={differs} />);
  return words('li').map((line) => line.replace(/[\u2068\u2069]/g, ''));
};

beforeEach(() => stage.clear());

describe('where the list and a therapist’s own page disagree', () => {
  it.each<[Partial<Listing>, Partial<Listing>, string]>([
    [
      { feeIndividual: [150, 150], currency: 'USD' },
      { feeIndividual: [180, 200], currency: 'USD' },
      'Price of a session: the list says $150; their own page says $180–$200 (read last).',
    ],
    [
      { feeCouples: [150, 150] },
      { feeCouples: [180, 180] },
      'Price of a session for couples: the list says 150; their own page says 180 (read last).',
    ],
    [
      { availability: 'accepting' },
      { availability: 'waitlist' },
      'Room for new people: the list says yes; their own page says a waitlist (read last).',
    ],
    [
      { availability: 'closed' },
      { availability: 'accepting' },
      'Room for new people: the list says no; their own page says yes (read last).',
    ],
    [{ online: 'yes' }, { online: 'no' }, 'Online: the list says yes; their own page says no (read last).'],
    [
      { inPerson: 'no' },
      { inPerson: 'yes' },
      'In person: the list says no; their own page says yes (read last).',
    ],
    [
      { insurance: ['Elm', 'Oak'] },
      { insurance: ['Juniper'] },
      'Plans: the list says Elm, Oak; their own page says Juniper (read last).',
    ],
    [
      { city: 'Alder' },
      { city: 'Birch' },
      'Place: the list says Alder; their own page says Birch (read last).',
    ],
  ])('%j and %j is one plain line', async (onList, onPage, line) => {
    expect(await lines(between('card', onList, onPage))).toEqual([line]);
  });

  it('says when it is the list that was read last', async () => {
    expect(await lines(between('profile', { online: 'yes' }, { online: 'no' }))).toEqual([
      'Online: their own page says yes; the list says no (read last).',
    ]);
  });

  it('is silent on what decides nothing, and where nothing differs', async () => {
    expect(await lines(between('card', { statement: 'I listen.' }, { statement: 'I ask.' }))).toEqual([]);
    expect(await lines([])).toEqual([]);
    expect(stage.place.innerHTML).toBe('');
  });

  it('shows a page’s words as words, cut and held apart from the sentence', async () => {
    const differs = between('card', { city: '<img src=x>\u202e evil' }, { city: 'x'.repeat(190) });
    const [line = ''] = await lines(differs);
    expect(stage.place.querySelector('img')).toBeNull();
    expect(line).toContain('<img src=x> evil;');
    expect(line.length).toBeLessThan(250);
    expect(stage.place.textContent).toMatch(/\u2068<img src=x> evil\u2069/);
  });

  it('stands with the therapist at the top of the panel', async () => {
    const differs = between('card', { online: 'yes' }, { online: 'no' });
    await only(row('two', 4), { differs });
    expect(words('.therapist .differs li')).toHaveLength(1);
    expect(await problems()).toEqual([]);
  });
});
