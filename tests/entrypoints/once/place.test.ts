import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../../entrypoints/once/place.ts';

const { window } = new JSDOM('<a href="/p/1" class="a">Ada Fenn</a>');
const doc = window.document;
const link = doc.querySelector('a') as HTMLAnchorElement;
let address = 'https://hollow.example/p';

beforeEach(() => vi.stubGlobal('MutationObserver', window.MutationObserver));
afterEach(() => vi.unstubAllGlobals());

describe('a page that is watched', () => {
  it.each([
    ['a link that leads elsewhere', () => link.setAttribute('href', '/p/2')],
    ['other words', () => link.firstChild?.replaceWith('Bea Fenn')],
    ['another address', () => (address = 'https://hollow.example/q')],
  ])('%s: is a change, once', async (_what, change) => {
    const place = watch(doc, () => address);
    expect(place.changed()).toBe(false);
    change();
    await place.pause();
    expect(place.changed()).toBe(true);
    expect(place.changed()).toBe(false);
    place.end();
  });

  it('is not another for another class', async () => {
    const place = watch(doc, () => address);
    link.className = 'b';
    await place.pause();
    expect(place.changed()).toBe(false);
    place.end();
  });

  it('is let go at the end', async () => {
    const place = watch(doc, () => address);
    place.end();
    link.append('!');
    await place.pause();
    expect(place.changed()).toBe(false);
  });
});
