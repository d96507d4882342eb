// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Page } from '../../entrypoints/overlay/page.ts';
import { clinicians } from '../../scripts/tour/directory/clinician.ts';
import { respond } from '../../scripts/tour/directory/render.ts';
import { descriptor as fernhill } from '../../utils/directories/fernhill/descriptor.ts';
import { readInSteps } from '../../utils/reader/descriptor/read-page.ts';

const FIRST = clinicians.slice(0, 15).map(({ id }) => id);
const cards = () => [...document.querySelectorAll('#results .therapist-list > .therapist-card')];
const pageAt = (path: string) =>
  new DOMParser().parseFromString(respond(new URL(path, location.origin)).html, 'text/html');

function load(path: string): void {
  history.replaceState(null, '', path);
  document.documentElement.replaceWith(document.adoptNode(pageAt(path).documentElement));
}
/** The page puts the list of another in the place of its own. */
function turnTo(path: string): void {
  const list = pageAt(path).querySelector('#results');
  if (list) document.querySelector('#results')?.replaceWith(document.adoptNode(list));
}

describe('a list that changes while it is read', () => {
  /** Every step takes as long as a slice, so that the page has its turn after each. */
  const slowly = () => {
    let now = 0;
    return vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 20;
      return now;
    });
  };
  afterEach(() => vi.restoreAllMocks());

  it('is read again from the start: a reading is of one state', async () => {
    load('/therapists?page=1');
    slowly();
    let pauses = 0;
    const page = new Page(fernhill, readInSteps, async () => {
      pauses += 1;
      if (pauses === 2) turnTo('/therapists?page=2');
    });
    expect(await page.refresh()).toBe(true);
    expect(pauses).toBeGreaterThan(2);
    const shown = cards().length;
    expect(page.reading.listings.length).toBe(shown);
    expect(page.reading.listings.map(({ key }) => key).some((key) => FIRST.includes(key))).toBe(false);
    expect(page.reading.places.every(({ element }) => element.isConnected)).toBe(true);
  });

  it('and never rests is read in one go, after a few tries', async () => {
    load('/therapists?page=1');
    slowly();
    let turns = 0;
    const page = new Page(fernhill, readInSteps, async () => {
      turns += 1;
      const place = document.querySelector('.therapist-card .place')?.firstChild;
      if (place) place.nodeValue = `Place${turns}, OR`;
    });
    expect(await page.refresh()).toBe(true);
    expect(turns).toBeGreaterThan(1);
    expect(page.reading.listings.map(({ key }) => key)).toEqual(FIRST);
    expect(page.reading.listings[0]?.city).toBe(`Place${turns}`);
  });

  it('is not begun twice at once', async () => {
    load('/therapists?page=1');
    slowly();
    const page = new Page(fernhill, readInSteps);
    const [first, second] = await Promise.all([page.refresh(), page.refresh()]);
    expect([first, second]).toEqual([true, false]);
  });
});
