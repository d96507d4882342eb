import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import texts from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Browsing } from '../../scripts/chromium.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { readBackup, writeBackup } from '../../utils/store/backup.ts';
import { ONE_KEY } from '../../utils/store/stores.ts';
import { someone } from '../shortlist/people.ts';
import { until } from '../support/until.ts';
import { bring } from './bring.ts';
import { asInstalled, it } from './browsing.ts';

const met = { stage: 'met', on: '2026-05-06' } as const;
const PEOPLE = [
  someone('k1', { name: 'Ana Birch', telephone: '(512) 555-0171', insurance: ['Aetna'] }),
  someone('k2', { name: 'Bo Moss' }, met),
  { ...someone('k3', { name: 'Cyra Holt' }), remindOn: '2026-05-10' },
];
const FILE = writeBackup({
  profile: new Map([[ONE_KEY, SAMPLE_PROFILE]]),
  kept: new Map(PEOPLE.map((kept) => [kept.id, kept])),
});

let browsing: Browsing;
let options: Page;
let panel: Page;
const asked: string[] = [];

const said = (key: keyof typeof texts) => texts[key].message;
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
/** Source text: the label of the field that has the keys. */
const INTO = `document.activeElement.labels?.[0]?.firstChild?.textContent.trim()`;
const asks = () => panel.locator('.prepared-ask').allTextContents();

/** Opens what is done with someone of the list. */
async function open(name: string, what: keyof typeof texts): Promise<void> {
  await panel.reload();
  await press(panel, said('places_list'));
  const row = panel.locator('.kept', { hasText: name });
  await row.locator('summary').click();
  await row.getByRole('button', { name: said(what), exact: true }).click();
}

async function save(button: string): Promise<string> {
  // Behind another page, the browser draws one that saves a file only once a second from then on.
  await options.bringToFront();
  const [download] = await Promise.all([options.waitForEvent('download'), press(options, button)]);
  return readFile(await download.path(), 'utf8');
}

it.beforeAll(async ({ packaged }) => {
  browsing = await asInstalled(packaged);
  browsing.context.on('request', (request) => asked.push(request.url()));
  options = await browsing.context.newPage();
  await options.goto(browsing.page('options.html'));
  await bring(options, FILE);
  panel = await browsing.context.newPage();
  await panel.goto(browsing.page('sidepanel.html'));
});

describe('the list, in the extension', () => {
  it('keeps what was prepared, whatever is opened anew', async () => {
    await open('Ana Birch', 'prepare_open');
    await panel.locator('.prepared').waitFor();
    const [first = '', second = ''] = await asks();
    await press(panel, `Down: ${first}`);
    await until(async () => expect((await asks())[0]).toBe(second));
    await panel.getByLabel(said('prepare_own')).fill('Do you have a lift?');
    await press(panel, said('prepare_add'));
    await until(async () => expect((await asks()).at(-1)).toBe('Do you have a lift?'));
    await open('Ana Birch', 'prepare_open');
    await until(async () => expect((await asks())[0]).toBe(second));
    expect((await asks()).at(-1)).toBe('Do you have a lift?');
  });

  it('moves the order of the call sheet by an answer, which is noted at once', async () => {
    await open('Ana Birch', 'sheet_open');
    const answer = panel.locator('.sheet-questions .taps button').first();
    await answer.click();
    await until(async () => expect(await answer.getAttribute('aria-pressed')).toBe('true'));
  });

  it('says to a screen reader what everything is', async () => {
    await panel.reload();
    await press(panel, said('places_list'));
    await panel.locator('.kept summary').first().click();
    const session = await browsing.context.newCDPSession(panel);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const seen = nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
    const named = (role: string) => seen.filter((node) => node.role === role).map(({ name }) => name);
    for (const role of ['button', 'checkbox', 'textbox', 'searchbox', 'link', 'combobox', 'navigation'])
      expect(named(role), role).not.toContain('');
    expect(named('navigation')).toEqual([said('places_label')]);
    expect(
      named('checkbox').filter((name) => /^Compare (?:Ana Birch|Bo Moss|Cyra Holt)$/.test(name)),
    ).toHaveLength(3);
    expect(named('DisclosureTriangle').join()).toMatch(/Ana Birch|Bo Moss|Cyra Holt/);
    expect(named('heading')).toContain(`On your list: ${PEOPLE.length}`);
  });

  it('reminds, where the panel opens, of what is due, and leads to the list', async () => {
    await panel.goto(browsing.page('sidepanel.html'));
    await panel.getByText('You asked to be reminded of Cyra Holt.').waitFor();
    await press(panel, said('due_open'));
    await panel.getByRole('heading', { name: `On your list: ${PEOPLE.length}` }).waitFor();
  });

  it('keeps a column of one’s own, and stands by it', async () => {
    await panel.goto(`${browsing.page('sidepanel.html')}#list`);
    const row = panel.locator('.kept', { hasText: 'Cyra Holt' });
    await row.locator('summary').click();
    await row.getByLabel(said('cells_new')).fill('Parking');
    await row.getByRole('button', { name: said('cells_add'), exact: true }).click();
    // The field of the new column takes the keys once it is drawn.
    await until(async () => expect(await panel.evaluate(INTO)).toBe('Parking'));
    await panel.keyboard.type('free');
    await panel.keyboard.press('Tab');
    await panel.getByLabel(said('list_sort')).selectOption('own:Parking');
    const names = () => panel.locator('.kept-name').allTextContents();
    await until(async () => expect((await names())[0]).toBe('Cyra Holt'));
  });

  it('has no field that a speller reads, which may ask a server of its own', async () => {
    await open('Ana Birch', 'letter_open');
    await panel.locator('.letter').waitFor();
    const checked = await panel
      .locator('textarea, input[type=text]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLElement).spellcheck));
    expect(new Set(checked)).toEqual(new Set([false]));
  });

  it('makes a session that is noted theirs', async () => {
    const session = await browsing.context.newPage();
    await session.goto(`${browsing.page('checkin.html')}#k2`);
    await session.getByText('Before the sessions with Bo Moss').waitFor();
    const item = session.getByRole('group', { name: said('ally_item_bond_1') });
    await item.getByRole('radio').nth(3).check();
    await press(session, said('ally_page_save'));
    await session.getByText(said('ally_page_new')).waitFor();
    await session.goto(`${browsing.page('checkin.html')}#k2`);
    await session.reload();
    const whom = session.getByLabel(said('story_belongs'));
    await until(async () => expect(await whom.inputValue()).toBe('k2'));
    await session.close();
  });

  it('comes back whole from a copy, after everything was erased; the wishes alone hold nobody', async () => {
    await options.reload();
    const copy = await save(said('export'));
    await options.getByText(said('export_wishes'), { exact: true }).click();
    const wishes = await save(said('export_wishes_go'));
    expect(wishes).not.toMatch(/Ana Birch|Bo Moss|Cyra Holt/);

    await press(options, said('erase'));
    await press(options, said('erase_yes'));
    await options.getByText(said('erase_done')).waitFor();
    await panel.reload();
    await press(panel, said('places_list'));
    await panel.getByText(said('next_start')).waitFor();

    await bring(options, copy);
    await panel.reload();
    await press(panel, said('places_list'));
    await until(async () =>
      expect((await panel.locator('.kept-name').allTextContents()).toSorted()).toEqual([
        'Ana Birch',
        'Bo Moss',
        'Cyra Holt',
      ]),
    );
    const before = readBackup(copy);
    const after = readBackup(await save(said('export')));
    expect(after).toEqual(before);
  });

  it('asks nobody for anything', () => {
    const own = browsing.page('');
    expect(asked.filter((url) => !url.startsWith(own) && !/^(?:blob|data):/.test(url))).toEqual([]);
  });
});
