import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Browsing } from '../../scripts/chromium.ts';
import { panelState, readOnce, takeSample } from '../../scripts/tour/use.ts';
import { asInstalled, it, SITE } from './browsing.ts';

const LIST = readFileSync('tests/reader/generic/pages/articles.html', 'utf8');

let browsing: Browsing;
let asked: string[] = [];

it.beforeAll(async ({ granted }) => {
  browsing = await asInstalled(granted);
  await takeSample(browsing);
  await browsing.context.route(/^https?:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: LIST, contentType: 'text/html; charset=utf-8' });
  });
});

describe('a site that the user shows to Foreword', () => {
  it('is shown, corrected, kept and read from then on, and its pages keep their bytes and ask for nothing', async () => {
    const page = await browsing.context.newPage();
    await page.goto(`${SITE}/therapists`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const panel = await browsing.context.newPage();
    await panel.setViewportSize({ width: 400, height: 900 });
    await panel.goto(browsing.page('sidepanel.html'));
    await readOnce(browsing, page);
    asked = [];
    await panel.getByRole('button', { name: 'Foreword doesn’t know this page well. Show it?' }).click();

    // Pointing at someone on the page chooses their blocks; no click is needed.
    await panel.getByRole('group', { name: 'Which of these are the therapists?' }).waitFor();
    await page.bringToFront();
    await page.locator('article.hit').nth(1).hover();
    await panel.getByText(/You are pointing at one of \d+ blocks/).waitFor();
    await panel.getByRole('button', { name: 'These are the therapists' }).click();

    await panel.getByRole('heading', { name: 'What Foreword would now read' }).waitFor();
    const count = await page.locator('article.hit').count();
    await panel.getByText(`${count} of ${count} therapists`).waitFor();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(asked).toEqual([]);

    await panel.getByLabel('What this site is called').fill('Clinic Example');
    await panel.getByRole('button', { name: 'Keep and turn on' }).click();
    const state = await panelState(browsing, page, count);
    expect(state.directory).toMatchObject({ id: 'taught:clinic.example', label: 'Clinic Example', on: true });
    expect(state.once).toBe(false);
    await panel.getByRole('table', { name: 'The therapists on this page' }).waitFor();

    // From then on, as any directory that is on.
    await page.goto(`${SITE}/therapists?page=2`);
    await page.locator('html > div').waitFor({ state: 'attached' });
    const again = await panelState(browsing, page, count);
    expect(again.listings.map(({ name }) => name)).toEqual(state.listings.map(({ name }) => name));
    expect(await page.locator('html > div').count()).toBe(1);
    await page.close();
    await panel.close();
  });
});
