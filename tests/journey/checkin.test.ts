import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import texts from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Browsing } from '../../scripts/chromium.ts';
import { readBackup, writeBackup } from '../../utils/store/backup.ts';
import { even } from '../alliance/check-ins.ts';
import { until } from '../support/until.ts';
import { asInstalled, it } from './browsing.ts';

let browsing: Browsing;
let page: Page;
const asked: string[] = [];

it.beforeAll(async ({ packaged }) => {
  browsing = await asInstalled(packaged);
  browsing.context.on('request', (request) => asked.push(request.url()));
  page = await browsing.context.newPage();
  await page.goto(browsing.page('checkin.html'));
});

const said = (key: keyof typeof texts) => texts[key].message;
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** Answers one statement of each part by the keyboard alone: into the group, then a step to the right for each. */
async function answerByKeys(steps: number): Promise<void> {
  for (const key of ['ally_item_bond_1', 'ally_item_goals_1', 'ally_item_tasks_1'] as const) {
    const radios = page.getByRole('group', { name: said(key) }).getByRole('radio');
    for (let step = 0; step < steps; step += 1)
      // A form that has just opened may still be taking the focus to its title.
      await until(async () => {
        await radios.nth(Math.max(0, step - 1)).focus();
        await page.keyboard.press(step === 0 ? 'Space' : 'ArrowRight');
        expect(await radios.nth(step).isChecked()).toBe(true);
      });
  }
}

describe('after a session, in the extension', () => {
  it('two sessions noted by keyboard lead to a first impression that a new visit still shows', async () => {
    await answerByKeys(4);
    await page.getByRole('textbox', { name: said('ally_note') }).fill('My sister');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(said('ally_stage_nothing')).waitFor();
    await press(said('ally_page_new'));
    await answerByKeys(4);
    await press(said('ally_page_save'));
    await page.getByText(said('ally_impression_forming')).waitFor();
    await page.reload();
    await page.getByText(said('ally_impression_forming')).waitFor();
  });

  it('what is written is checked by no speller, which may ask a server of its own', async () => {
    await press(said('ally_page_new'));
    await page.locator('summary').first().click();
    await until(async () => {
      const checked = await page
        .locator('textarea, input[type=text]:not([inputmode])')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLElement).spellcheck));
      expect(checked).toEqual([false, false]);
    });
    await press(said('ally_page_back'));
  });

  it('the page’s title tells nobody who looks at the tabs what it is', async () => {
    expect(await page.title()).toBe('Foreword');
  });

  it('a copy holds the sessions, and a browser that was emptied gets them back from it', async () => {
    const options = await browsing.context.newPage();
    await options.goto(browsing.page('options.html'));
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: said('export'), exact: true }).click(),
    ]);
    const copy = await readFile(await download.path(), 'utf8');
    const backup = readBackup(copy);
    if ('problem' in backup) throw new Error(backup.problem);
    const therapies = [...(backup.records.therapies?.values() ?? [])];
    expect(therapies[0]?.checkIns.map(({ answers }) => answers)).toEqual([
      { bond_1: 4, goals_1: 4, tasks_1: 4 },
      { bond_1: 4, goals_1: 4, tasks_1: 4 },
    ]);

    await options.getByRole('button', { name: said('erase'), exact: true }).click();
    await options.getByRole('button', { name: said('erase_yes'), exact: true }).click();
    await options.getByText(said('erase_done')).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: said('ally_check_in_title') }).waitFor();

    const more = therapies.map((each) => ({ ...each, checkIns: [...each.checkIns, even(3, 4)] }));
    await options.locator('input[type=file]').setInputFiles({
      name: 'foreword.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writeBackup({ therapies: new Map(more.map((each) => [each.id, each])) })),
    });
    await options.getByRole('button', { name: said('import_yes'), exact: true }).click();
    await options.getByText(said('import_done')).waitFor();
    await options.close();
    await page.reload();
    await page.getByText(said('ally_standing_tasks_forming')).waitFor();
  });

  it('a wish for what was missing is among the wishes', async () => {
    await page.getByText(said('ally_leaving_title')).click();
    await page.getByLabel(said('ally_missing_online'), { exact: true }).check();
    await page.getByRole('button', { name: /^Add to your wishes/ }).click();
    await page.getByText(said('ally_page_wishes_open')).waitFor();
    const [options] = await Promise.all([
      browsing.context.waitForEvent('page'),
      page.locator('.wishes-open a').click(),
    ]);
    await options.locator('#part-where > summary', { hasText: 'Online' }).waitFor();
    await options.close();
  });

  it('fits where there is little room, light and dark', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  it('asks nobody for anything', () => {
    expect(asked.filter((url) => !/^(chrome-extension|blob|data):/.test(url))).toEqual([]);
  });

  it('closes at one press', async () => {
    const closed = page.waitForEvent('close');
    await press(said('ally_page_leave'));
    await closed;
    expect(page.isClosed()).toBe(true);
  });
});
