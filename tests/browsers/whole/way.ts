import { expect } from 'vitest';
import { readBackup } from '../../../utils/store/backup.ts';
import { until } from '../../support/until.ts';
import { type Hand, said } from '../worlds/hand.ts';
import { turnOnAll, type World } from '../worlds/world.ts';

const row = (name: string) => ({ selector: '.kept', words: name });

/** Takes the sample's wishes and turns the directories on. */
export async function beginWithWishes(world: World): Promise<void> {
  const welcome = await world.own('welcome.html');
  await welcome.press('Try it with a sample profile');
  await welcome.hears('You already have wishes saved here.');
  await turnOnAll(welcome, world);
}

/** Saves the first two of the first directory and the first of the second, from the panel. Resolves to their names. */
export async function keepThree(world: World, panel: Hand): Promise<string[]> {
  const kept: string[] = [];
  for (const [at, { address }] of world.directories.entries()) {
    await world.visit(address);
    await panel.press(said('places_page'));
    const names = await until(async () => {
      const shown = await panel.words('.row-name');
      if (shown.length < 2 || kept.some((name) => shown.includes(name)))
        throw new Error('The page is not shown yet.');
      return shown;
    });
    for (const name of names.slice(0, at === 0 ? 2 : 1)) {
      await panel.press(name, { selector: '.name-cell', words: name });
      await panel.press(said('list_save'));
      await panel.hears('On your list');
      kept.push(name);
    }
  }
  return kept;
}

/** Looks at all of them side by side. */
export async function compareAll(panel: Hand, names: readonly string[]): Promise<void> {
  await panel.press(said('places_list'));
  await until(async () => expect((await panel.words('.kept-name')).toSorted()).toEqual(names.toSorted()));
  for (const name of names) await panel.pressFirst(`.kept:nth-of-type(${await placeOf(panel, name)}) input`);
  await panel.press('Compare 3');
  await panel.hears(said('compare_differ'));
  const table = (await panel.words('.compare')).join();
  for (const name of names) expect(table).toContain(name);
  await panel.press(said('list_back'));
}

const placeOf = async (panel: Hand, name: string) => (await panel.words('.kept-name')).indexOf(name) + 1;

/** Opens what is done with someone of the list. */
async function openOf(panel: Hand, name: string, what: string): Promise<void> {
  await panel.press(said('places_list'));
  await until(async () => {
    const opened = await panel.see((name) => {
      const theirs = [...document.querySelectorAll('.kept')].filter((one) => one.textContent?.includes(name));
      for (const one of theirs) one.querySelector('details')?.setAttribute('open', '');
      return theirs.length > 0;
    }, name);
    if (!opened) throw new Error(`${name} is not on the list.`);
  });
  await panel.press(what, row(name));
}

/** Taps a no to every question of the call sheet that can be answered with one. */
export async function hearsNo(panel: Hand, name: string): Promise<void> {
  await openOf(panel, name, said('sheet_open'));
  const count = await until(async () => {
    const { length } = await panel.words('.sheet-questions > li');
    if (length === 0) throw new Error('No question is there.');
    return length;
  });
  for (let at = 1; at <= count; at += 1) {
    const answers = `.sheet-questions > li:nth-child(${at}) .taps button`;
    const no = (await panel.words(answers)).findIndex((words) => /^(?:No|Not|Hardly)\b/.test(words));
    if (no < 0) continue;
    const answer = `${answers}:nth-of-type(${no + 1})`;
    await panel.pressFirst(answer);
    await until(async () =>
      expect(
        await panel.see((fits) => document.querySelector(fits)?.getAttribute('aria-pressed'), answer),
      ).toBe('true'),
    );
  }
  await panel.press(said('list_back'));
}

/** Copies the first message to someone. Resolves to its words. */
export async function writeTo(panel: Hand, name: string): Promise<string> {
  await openOf(panel, name, said('letter_open'));
  await panel.press(said('letter_copy'));
  const words = await until(async () => {
    const { copied } = await panel.told();
    const [last] = copied.slice(-1);
    if (last === undefined) throw new Error('Nothing was copied.');
    return last;
  });
  await panel.press(said('list_back'));
  return words;
}

/** Notes that they have been met. Resolves to the address at which sessions with them are noted. */
export async function meet(panel: Hand, name: string): Promise<string> {
  await openOf(panel, name, said('stage_met'));
  return until(async () => {
    const link = await panel.see((name) => {
      for (const one of document.querySelectorAll('.kept'))
        if (one.textContent?.includes(name))
          return one.querySelector<HTMLAnchorElement>('a[href*="checkin.html"]')?.getAttribute('href');
      return null;
    }, name);
    if (!link) throw new Error('There is no link to note a session.');
    return link.replace(/^\//, '');
  });
}

/** Notes a session with someone of the list. */
export async function noteSession(world: World, name: string, file: string): Promise<void> {
  const session = await world.own(file);
  await session.hears(name);
  await until(async () => {
    const answered = await session.see(
      ({ item, another }) => {
        for (const group of document.querySelectorAll('fieldset'))
          if (group.querySelector('legend')?.textContent === item) {
            group.querySelectorAll<HTMLInputElement>('input[type=radio]')[3]?.click();
            return true;
          }
        // A session that was noted before is shown first.
        for (const button of document.querySelectorAll('button'))
          if (button.textContent?.trim() === another) button.click();
        return false;
      },
      { item: said('ally_item_bond_1'), another: said('ally_page_new') },
    );
    if (!answered) throw new Error('The question is not there.');
  });
  await session.press(said('ally_page_save'));
  await session.hears(said('ally_page_new'));
}

/** Prints the introduction; resolves to what is on its page. */
export async function introduceMe(world: World): Promise<string> {
  const options = await world.own('options.html#introduce');
  await options.listenIn();
  await options.press(said('intro_print'));
  expect((await options.told()).printed).toBe(1);
  return (await options.words('.introduction')).join();
}

/** Saves a copy of everything. */
export async function saveCopy(options: Hand): Promise<string> {
  await options.listenIn();
  await options.press(said('export'));
  await options.hears('The copy is with your downloads');
  const [copy] = (await options.told()).saved;
  if (copy === undefined) throw new Error('No copy was saved.');
  return copy;
}

/** Erases everything, sees that nothing is left, and brings the copy back. */
export async function eraseAndBringBack(world: World, copy: string): Promise<void> {
  const options = await world.own('options.html');
  await options.press(said('erase'));
  await options.press(said('erase_yes'));
  await options.hears(said('erase_done'));
  const panel = await world.own('sidepanel.html');
  await panel.press(said('places_list'));
  await panel.hears(said('next_start'));
  await options.bring(copy);
  await options.press(said('import_yes'));
  await options.hears(said('import_done'));
  const again = await saveCopy(await world.own('options.html'));
  expect(readBackup(again)).toEqual(readBackup(copy));
}
