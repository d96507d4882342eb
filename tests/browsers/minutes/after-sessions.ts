import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../support/until.ts';
import { type Hand, type Key, said } from '../worlds/hand.ts';
import type { World } from '../worlds/world.ts';

/** Answers to one statement of each part, from 0, *not at all*, to 4; the second and last of what was off. */
interface Session {
  parts: number;
  off?: number;
  worse?: boolean;
}

const DOWNHILL: readonly Session[] = [
  { parts: 3 },
  { parts: 2 },
  { parts: 1 },
  { parts: 0, off: 4, worse: true },
];

/** Four sessions that go downhill, leaving, and what should not have happened, with another therapist. */
export function afterSessions(begin: () => Promise<World>): void {
  let world: World;
  let page: Hand;

  beforeAll(async () => {
    world = await begin();
    // In one of the browsers this page opens by itself, and the others from it.
    await (await world.own('welcome.html')).hears(said('welcome_sample'));
    page = await world.own('checkin.html');
    await page.hears(said('ally_check_in_title'));
  });

  afterAll(() => world?.close());

  it('four sessions downhill: against the first, what is off and what is worse by their names', async () => {
    for (const [at, session] of DOWNHILL.entries()) {
      if (at > 0) await page.press(said('ally_page_new'));
      await note(page, session);
    }
    await page.hears(said('ally_named_off_very'));
    await page.hears(said('ally_named_worse'));
    await page.hears(said('ally_named_safe'));
    const shown = await page.see(() => document.body.innerText, null);
    expect(shown).toMatch(/“Quite a bit” at first, “Not at all” now: lower by two steps or more/);
    // The lowest answers are never called mixed.
    expect(shown).not.toContain(said('ally_impression_mixed'));
    await page.hears(said('ally_raise_worse_say_1'));
    expect(await page.see(() => document.querySelectorAll('.named ~ .crisis-lines').length, null)).toBe(1);
  });

  it('earlier answers can be read again', async () => {
    await page.press(said('ally_page_noted'));
    await unfoldAll(page, '.answers-given');
    await page.hears(`${said('ally_compared_question')}\n${said('ally_compared_worse')}`);
  });

  it('leaving: a sentence to send that says it all, and the decision can be taken back', async () => {
    await page.listenIn();
    await page.press(said('ally_leaving_title'));
    await page.hears(said('ally_leaving_hint'));
    await page.press(said('ally_page_decided'));
    await page.hears(said('ally_page_decided_is'));
    const words = said('ally_leaving_message_say');
    await page.press(said('ally_page_copy_label').replace(/\$\w+\$/, words));
    await until(async () => expect((await page.told()).copied).toEqual([words]));
    // Whoever leaves is not told how to bring it up.
    expect(await page.words('h2')).not.toContain(said('ally_raise_title'));
    await page.press(said('ally_page_undecided'));
    await page.hears(said('ally_raise_title'));
  });

  it('what should not have happened: rights first, nothing to bring up, no more sessions to give', async () => {
    await page.press(said('ally_page_manage'));
    await page.press(said('ally_page_add'));
    await page.hears(said('ally_page_save'));
    await unfoldAll(page, '.flags');
    await page.press(said('ally_flag_touch'));
    await note(page, { parts: 0 });
    await page.hears(said('ally_rights_after_1'));
    const shown = await page.see(() => document.querySelector('main')?.innerText ?? '', null);
    for (const key of ['ally_raise_title', 'ally_choice_bring_up', 'ally_choice_give_time'] as const)
      expect(shown).not.toContain(said(key));
    const [first] = await page.words('.rights h2, .alliance-part h3');
    expect(first).toBe(said('ally_rights_title'));
  });
}

async function note(page: Hand, { parts, off, worse }: Session): Promise<void> {
  for (const key of ['ally_item_bond_1', 'ally_item_goals_1', 'ally_item_tasks_1'] as const satisfies Key[])
    await page.answer(said(key), parts);
  if (off !== undefined) await page.answer(said('ally_item_repair_1'), off);
  if (worse) await page.answer(said('ally_compared_question'), 2);
  await page.press(said('ally_page_save'));
  await page.hears(said('ally_page_new'));
}

const unfoldAll = (page: Hand, parts: string) =>
  page.see((fits) => {
    for (const one of document.querySelectorAll(fits)) one.setAttribute('open', '');
  }, parts);
