import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Browsing } from '../../scripts/chromium.ts';
import type { Surface } from '../../scripts/surface.ts';
import { until } from '../support/until.ts';
import { asInstalled, it } from './browsing.ts';
import { servePages } from './every-surface.ts';
import { filledBadges, SAYS } from './layer.ts';

const DIRECTORY = 'https://www.goodtherapy.org/therapists/or/fernhill';

/** Every stop of the Tab key from the field, where the words are written, to the first link to a directory. */
const FIRST_PAGE = [
  'What would you like help with?',
  'Grief and loss: nice. Press for: must not',
  'Add Anxiety',
  'Add Depression',
  'Add Stress',
  'Add Self-esteem',
  'Add Trauma and PTSD',
  'Add ADHD',
  'Add Family conflict',
  'Add Relationship issues',
  'Add Alcohol use',
  'Me',
  'A couple',
  'A child',
  'A teen',
  'Either',
  'Online',
  'In person',
  'At most, for one session',
  'Plan',
  'Where you live',
  'I can wait for an opening',
  'Psychology Today opens in a new tab',
];

/** And in the popup, which the keys Alt+Shift+D open, as far as what turns the directory on. */
const POPUP = ['On the page', 'Turn on'];

/** Source text: the name of an element, as it is heard. */
const NAME = `((one) => {
  const label = one.labels?.[0] ?? one;
  const words = one.getAttribute('aria-label') ?? (label.querySelector('strong') ?? label).textContent;
  return words.replace(/\\s+/g, ' ').trim();
})`;
/** Source text: the name of what has the focus. */
const FOCUSED = `${NAME}(document.activeElement)`;
/** Source text: the names of all buttons. */
const BUTTONS = `[...document.querySelectorAll('button')].map(${NAME})`;

/** Source text: the wishes as they are kept. */
const KEPT = `chrome.runtime.sendMessage({ type: 'options-state' }).then((said) => JSON.stringify(said))`;

let browsing: Browsing;

it.beforeAll(async ({ granted }) => {
  browsing = await asInstalled(granted);
  await servePages(browsing);
});

/** Presses Tab until this has the focus, and tells every stop. */
async function tabTo(page: Page, last: string): Promise<string[]> {
  const stops: string[] = [];
  while (stops.at(-1) !== last && stops.length < 60) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate<string>(FOCUSED));
  }
  return stops;
}

/** The same in the popup, which the library does not see: keys that its own browser presses. */
async function press(surface: Surface, key: 'Tab' | 'Enter'): Promise<void> {
  const code = key === 'Tab' ? 9 : 13;
  const event = { key, code: key, windowsVirtualKeyCode: code, ...(key === 'Enter' && { text: '\r' }) };
  await surface.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  // What the key closes does not answer any more.
  await surface.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }).catch(() => undefined);
}

describe('by the keyboard alone, from install to the first badge', () => {
  it('says what is wanted, and comes to a link to a directory', async () => {
    const page = browsing.context.pages().find((one) => one.url() === browsing.page('welcome.html'));
    if (!page) throw new Error('The first page is not open.');
    await page.bringToFront();
    await page.reload();
    await page.getByText('Try it with a sample profile').waitFor();
    expect(await tabTo(page, FIRST_PAGE[0] ?? '')).toEqual(FIRST_PAGE.slice(0, 1));
    await page.keyboard.type('my husband died');
    // Its name stands among what is often chosen, too. Once it is kept, nothing is drawn anew under the keys.
    await until(async () => {
      expect(await page.evaluate<string>(KEPT)).toContain('grief');
      expect(await page.evaluate<string[]>(BUTTONS)).toContain(FIRST_PAGE[1]);
    });
    expect(await tabTo(page, FIRST_PAGE.at(-1) ?? '')).toEqual(FIRST_PAGE.slice(1));
  });

  it('turns a directory on, and its badges are there', async () => {
    const page = await browsing.context.newPage();
    await page.goto(DIRECTORY);
    await page.bringToFront();
    // A script cannot press the keys of a browser's own commands; they do this.
    await browsing.worker.evaluate('chrome.action.openPopup()');
    const popup = await browsing.surface('popup.html');
    await popup.until('document.querySelector("button.primary") !== null');
    const stops: string[] = [];
    while (stops.at(-1) !== POPUP.at(-1) && stops.length < 20) {
      await press(popup, 'Tab');
      stops.push(await popup.evaluate<string>(FOCUSED));
    }
    expect(stops).toEqual(POPUP);
    await press(popup, 'Enter');
    popup.close();
    expect(await filledBadges(page, 3, SAYS)).toHaveLength(3);
  });

  it('erases or saves everything within ten stops of the page of wishes', async () => {
    const page = await browsing.context.newPage();
    await page.goto(browsing.page('options.html'));
    await page.getByRole('heading', { name: 'Your data' }).waitFor();
    const to = await tabTo(page, 'Save or erase your data');
    await page.keyboard.press('Enter');
    const erase = await tabTo(page, 'Erase everything');
    expect(erase[0]).toBe('Save a copy');
    expect(to.length + erase.length).toBeLessThanOrEqual(10);
    await page.close();
  });
});
