import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Browsing } from '../../scripts/chromium.ts';
import { text } from '../../scripts/texts.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { asInstalled, it } from './browsing.ts';

const SURFACES = ['options.html', 'welcome.html', 'checkin.html', 'sidepanel.html'];

/**
 * Source text, since it runs in the extension's background, whose types are not ours. What it leaves is as a version
 * left it that kept things in plain.
 */
const PUT_STRANGE = `new Promise((resolve, reject) => {
  const going = indexedDB.deleteDatabase('foreword');
  going.onerror = () => reject(going.error);
  going.onsuccess = () => {
    const opening = indexedDB.open('foreword', 3);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.result.createObjectStore('profile');
    opening.onsuccess = () => {
      const change = opening.result.transaction('profile', 'readwrite');
      change.objectStore('profile').put({ version: 9, hopes: ['rain'] }, 'mine');
      change.oncomplete = () => { opening.result.close(); resolve(true); };
    };
  };
})`;

let browsing: Browsing;
let page: Page;

it.beforeAll(async ({ granted }) => {
  browsing = await asInstalled(granted);
  page = await browsing.context.newPage();
  await page.goto(browsing.page('options.html'));
  await page.getByRole('button', { name: text('export'), exact: true }).waitFor();
  await browsing.worker.evaluate(PUT_STRANGE);
});

describe('wishes that this version cannot read', () => {
  it.each(SURFACES)('are said to be so on %s, with what can be done', async (surface) => {
    await page.goto(browsing.page(surface));
    await page.getByText(text('trouble_unfit'), { exact: true }).waitFor();
    for (const name of [text('trouble_retry'), text('raw_save'), text('erase')])
      expect(await page.getByRole('button', { name, exact: true }).isVisible()).toBe(true);
    expect(await page.locator('input[type=file]').isVisible()).toBe(true);
  });

  it('can be brought back from a copy, and every page that is open shows them again', async () => {
    const other = await browsing.context.newPage();
    await other.goto(browsing.page('options.html'));
    await other.getByText(text('trouble_unfit'), { exact: true }).waitFor();
    await page.bringToFront();
    await page.goto(browsing.page('welcome.html'));
    const profile = { ...SAMPLE_PROFILE, version: 1 };
    await page.locator('input[type=file]').setInputFiles({
      name: 'foreword.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ app: 'foreword', version: 1, profile })),
    });
    await page.getByRole('button', { name: text('import_yes'), exact: true }).click();
    await page.getByText(text('welcome_back'), { exact: true }).waitFor();
    await other.locator('#part-help > summary', { hasText: 'Anxiety' }).waitFor();
    await other.close();
  });
});

describe('two pages that are open at once', () => {
  it('show each other’s wishes at once, and lose none', async () => {
    const other = await browsing.context.newPage();
    for (const one of [page, other]) {
      await one.bringToFront();
      await one.goto(browsing.page('options.html'));
      await one.locator('#part-help > summary').click();
    }
    const add = async (one: Page, label: string) => {
      await one.bringToFront();
      await one
        .getByRole('button', { name: text('choice_add', label), exact: true })
        .first()
        .click();
    };
    const row = (one: Page, label: string) =>
      one.locator('#part-help > summary', { hasText: label }).waitFor();
    await add(page, 'Depression');
    await row(other, 'Depression');
    await add(other, 'ADHD');
    await row(page, 'ADHD');
    await page.reload();
    for (const label of ['Depression', 'ADHD']) await row(page, label);
    await other.close();
  });
});
