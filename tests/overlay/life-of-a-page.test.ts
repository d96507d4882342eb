// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Page } from '../../entrypoints/overlay/page.ts';
import { whenSettled } from '../../entrypoints/overlay/settle.ts';
import { clinicians } from '../../scripts/tour/directory/clinician.ts';
import { respond } from '../../scripts/tour/directory/render.ts';
import { profilePath } from '../../scripts/tour/directory/wording.ts';
import { descriptor as fernhill } from '../../utils/directories/fernhill/descriptor.ts';
import { descriptor as psychologytoday } from '../../utils/directories/psychologytoday/descriptor.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { type PageMessage, pageMessageSchema } from '../../utils/messages/page.ts';
import { readInSteps } from '../../utils/reader/descriptor/read-page.ts';
import { until } from '../support/until.ts';

type Read = Extract<PageMessage, { type: 'listings' }>;

/** What the script told the background, each message checked as the background checks it. */
const sent = vi.hoisted(() => {
  const messages: unknown[] = [];
  const sendMessage = async (message: unknown) => messages.push(JSON.parse(JSON.stringify(message)));
  Object.assign(globalThis, { chrome: { runtime: { id: 'foreword', sendMessage } } });
  return messages;
});
const told = (): Read[] => sent.map((message) => pageMessageSchema.parse(message) as Read);

let ended = new AbortController();
let page: Page;
/** How often the page came to rest and was read. */
let turns = 0;

/** The script begins on the page as it stands, and reads it again whenever it comes to rest. */
function begin(directory: Descriptor): void {
  page = new Page(directory, readInSteps);
  const settled = async () => {
    if (await page.refresh()) page.send();
    turns += 1;
  };
  whenSettled(settled, 5, 40, ended.signal);
}
beforeEach(() => {
  sent.length = 0;
  ended = new AbortController();
});
afterEach(() => ended.abort());

/** Waits until a whole reading fits, and gives the last one. */
async function untilRead(fits: (read: Read) => boolean): Promise<Read> {
  return until(() => {
    const last = told().at(-1);
    if (!last || !fits(last)) throw new Error(`last read: ${last?.page}, ${last?.listings.length} listings`);
    return last;
  });
}
/** Waits until the script has looked at what has just changed, whether or not it had anything to say. */
const rest = async () => {
  const before = turns;
  await until(() => expect(turns).toBeGreaterThan(before));
};
const keysOf = ({ listings }: Pick<Read, 'listings'>) => listings.map(({ key }) => key);

const pageAt = (path: string) =>
  new DOMParser().parseFromString(respond(new URL(path, location.origin)).html, 'text/html');
const FIRST = clinicians.slice(0, 15).map(({ id }) => id);
const SECOND = clinicians.slice(15, 30).map(({ id }) => id);
const [ada] = clinicians;
if (!ada) throw new Error('The directory has people.');

/** The browser loads a page: of this content, at this address. */
function load(content: string, address = content): void {
  history.replaceState(null, '', address);
  document.head.replaceChildren(...pageAt(content).head.cloneNode(true).childNodes);
  document.body.replaceChildren(...pageAt(content).body.cloneNode(true).childNodes);
}
/** The page puts the list of another in the place of its own; its records stay what they were. */
function turnTo(content: string): void {
  const list = pageAt(content).querySelector('#results');
  if (list) document.querySelector('#results')?.replaceWith(document.adoptNode(list));
}
const cards = (root: ParentNode = document) => [
  ...root.querySelectorAll('#results .therapist-list > .therapist-card'),
];
const more = (content: string) =>
  document
    .querySelector('.therapist-list')
    ?.append(...cards(pageAt(content)).map((card) => document.adoptNode(card)));

describe('a list whose nodes are replaced', () => {
  it('keeps a place for everyone on the nodes that are there now', async () => {
    load('/therapists?page=1');
    begin(fernhill);
    await untilRead((read) => read.listings.length === 15);
    for (const card of cards()) card.replaceWith(card.cloneNode(true));
    await until(() => expect(page.reading.places.every(({ element }) => element.isConnected)).toBe(true));
    expect(page.reading.places.map(({ key }) => key)).toEqual(FIRST);
  });

  it('is read again when a text is exchanged for one as long, and not when nothing is', async () => {
    load('/therapists?page=1');
    begin(fernhill);
    await untilRead((read) => read.listings.length === 15);
    const format = document.querySelector('.therapist-card .place');
    const text = format?.textContent ?? '';
    const before = sent.length;
    document.body.append(document.createElement('i'));
    await rest();
    expect(sent.length).toBe(before);
    if (format?.firstChild) format.firstChild.nodeValue = text.replace(/^\S/, 'X');
    const { listings } = await untilRead((read) => read.listings[0]?.city.startsWith('X') === true);
    expect(keysOf({ listings })).toEqual(FIRST);
  });
});

describe('a list that turns its page in place', () => {
  it('gives the people shown and nobody of the records left behind', async () => {
    load('/therapists?page=1');
    begin(fernhill);
    const first = await untilRead((read) => read.listings.length === 15);
    expect(first.listings.some(({ sources }) => sources.feeIndividual?.startsWith('state'))).toBe(true);
    turnTo('/therapists?page=2');
    history.pushState(null, '', '/therapists?page=2');
    const second = await untilRead((read) => read.listings[0]?.key === SECOND[0]);
    expect(keysOf(second)).toEqual(SECOND);
    // The records are still the first page's: whoever has none is read from what the page shows.
    for (const { name, sources, feeIndividual } of second.listings) {
      expect(feeIndividual, name).toBeNull();
      expect(Object.values(sources).filter((source) => source.startsWith('state'))).toEqual([]);
    }
  });

  it('gives the old people while only its address has changed, and the first again on the way back', async () => {
    load('/therapists?page=1');
    begin(fernhill);
    await untilRead((read) => read.listings.length === 15);
    history.pushState(null, '', '/therapists?page=2');
    document.body.append(document.createElement('i'));
    await rest();
    expect(keysOf(await untilRead(() => true))).toEqual(FIRST);
    turnTo('/therapists?page=2');
    await untilRead((read) => read.listings[0]?.key === SECOND[0]);
    turnTo('/therapists?page=1');
    expect(keysOf(await untilRead((read) => read.listings[0]?.key === FIRST[0]))).toEqual(FIRST);
  });

  it('past its end shows the first page again: the same people in the same places', async () => {
    load('/therapists?page=1', '/therapists?page=9');
    begin(fernhill);
    expect(keysOf(await untilRead((read) => read.listings.length === 15))).toEqual(FIRST);
  });
});

describe('a list that grows', () => {
  it('counts on from those before, and nobody twice when it begins again', async () => {
    load('/therapists?page=1');
    begin(fernhill);
    await untilRead((read) => read.listings.length === 15);
    more('/therapists?page=2');
    expect(keysOf(await untilRead((read) => read.listings.length === 30))).toEqual([...FIRST, ...SECOND]);
    more('/therapists?page=1');
    await until(() => expect(page.reading.places).toHaveLength(45));
    expect(keysOf(page.reading)).toEqual([...FIRST, ...SECOND]);
  });

  it('to many hundreds is sent in parts of 200, everyone once, in the page’s order', async () => {
    load('/therapists?page=1');
    const [model] = cards();
    const ids = Array.from({ length: 450 }, (_, index) => String(500_000 + index));
    const copies = ids.map((id) => {
      const copy = model?.cloneNode(true) as Element;
      copy.setAttribute('data-listing-id', id);
      return copy;
    });
    document.querySelector('.therapist-list')?.replaceChildren(...copies);
    begin(fernhill);
    await until(() => expect(sent).toHaveLength(3));
    expect(told().map(({ listings, continues }) => [listings.length, continues])).toEqual([
      [200, false],
      [200, true],
      [50, true],
    ]);
    expect(told().flatMap(keysOf)).toEqual(ids);
  });
});

describe('a profile', () => {
  it('that arrives after its address is read once it is there, and once it is whole', async () => {
    load('/therapists?page=1');
    begin(fernhill);
    await untilRead((read) => read.listings.length === 15);
    history.pushState(null, '', profilePath(ada));
    document.body.replaceChildren('Loading');
    await untilRead((read) => read.page === 'other');
    const profile = pageAt(profilePath(ada)).body;
    const late = profile.querySelector('#specialties');
    const home = late?.parentElement;
    late?.remove();
    document.body.replaceChildren(...profile.childNodes);
    const part = await untilRead((read) => read.page === 'profile');
    expect(part.listings).toMatchObject([{ key: ada.id, name: ada.name, specialties: [] }]);
    if (late) home?.append(late);
    const whole = await untilRead((read) => (read.listings[0]?.specialties.length ?? 0) > 0);
    expect(keysOf(whole)).toEqual([ada.id]);
  });

  it('whose address is dead and answers with a list is no profile, and the list’s first is not its person', async () => {
    load('/therapists?page=2', profilePath(ada));
    begin(fernhill);
    const read = await untilRead((last) => last.listings.length === 15);
    expect([read.page, read.opened, keysOf(read)]).toEqual(['results', null, SECOND]);
    expect(read.listings[0]?.url).not.toContain(profilePath(ada));
  });

  it('that opens over the list is read as theirs when it has come, and the list stays the list', async () => {
    const row = (id: string, name: string) =>
      `<div class="results-row" data-x="profile-result-${id}"><a class="profile-title" href="/us/therapists/x/${id}">${name}</a></div>`;
    history.replaceState(null, '', '/us/therapists/or/fernhill');
    document.body.innerHTML = row('7', 'Ada Fenn') + row('8', 'Bo Tarn');
    begin(psychologytoday);
    await untilRead((read) => read.listings.length === 2);
    history.pushState(null, '', '/us/therapists/ada-fenn-fernhill-or/7');
    const over = document.createElement('div');
    over.className = 'details-overlay';
    over.innerHTML = '<i class="loading"></i>';
    document.body.append(over);
    await rest();
    expect((await untilRead(() => true)).opened).toBeNull();
    over.innerHTML = `<h1 class="profile-title">Ada Fenn</h1><div class="insurance"><ul class="section-list"><li>Elm</li></ul></div>`;
    const opened = await untilRead((read) => read.opened !== null);
    expect(opened).toMatchObject({
      page: 'results',
      listings: [
        { key: '7', insurance: null },
        { key: '8', insurance: null },
      ],
      opened: { key: '7', insurance: ['Elm'] },
    });
    over.remove();
    history.pushState(null, '', '/us/therapists/or/fernhill');
    expect(keysOf(await untilRead((read) => read.opened === null))).toEqual(['7', '8']);
  });
});

describe('a page that shows nobody', () => {
  it('is empty when the site says so, and gives people when they come', async () => {
    load('/therapists?page=1');
    for (const card of document.querySelectorAll('.therapist-card')) card.remove();
    begin(fernhill);
    expect(await untilRead((read) => read.page === 'empty')).toMatchObject({ listings: [] });
    more('/therapists?page=2');
    expect(keysOf(await untilRead((read) => read.page === 'results'))).toEqual(SECOND);
  });

  it('is a wall until the page itself stands in its place', async () => {
    load('/therapists?page=1');
    const list = [...document.body.childNodes];
    document.title = 'Just a moment...';
    document.body.innerHTML = '<h1>Verify you are human</h1>';
    begin(fernhill);
    expect(await untilRead((read) => read.page === 'blocked')).toMatchObject({ listings: [] });
    document.title = 'Therapists';
    document.body.replaceChildren(...list);
    expect(keysOf(await untilRead((read) => read.page === 'results'))).toEqual(FIRST);
  });
});
