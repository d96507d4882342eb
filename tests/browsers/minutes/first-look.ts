import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../support/until.ts';
import { type Hand, said } from '../worlds/hand.ts';
import { turnOnAll, type World } from '../worlds/world.ts';

interface Newcomer {
  /** As README calls it. */
  who: string;
  tell(welcome: Hand): Promise<void>;
  /** What the panel names of it afterwards. */
  hears: readonly string[];
}

/** Three people who want different things, and say so in different ways. */
const NEWCOMERS: readonly Newcomer[] = [
  {
    who: 'in one’s own words',
    tell: (welcome) =>
      welcome.write(
        said('first_title'),
        'my husband died, can’t sleep, Aetna, under $150, a woman, not Christian counseling',
      ),
    hears: ['Grief and loss', 'Aetna', 'Up to $150'],
  },
  {
    who: 'by what is often chosen',
    async tell(welcome) {
      await welcome.press('Add Anxiety');
      await welcome.press('Add Depression');
      await welcome.press(said('first_how_online'));
      await welcome.write(said('price_individual'), '160');
    },
    hears: ['Anxiety', 'Depression', 'Online', 'Up to $160'],
  },
  {
    who: 'a couple, by the fields',
    async tell(welcome) {
      await welcome.press(said('first_for_couple'));
      await welcome.press('Add Relationship issues');
      await welcome.write(said('first_plan'), 'aet');
      await welcome.key('Enter');
      await welcome.write(said('first_state'), 'tex');
      await welcome.key('Enter');
      await welcome.press(said('first_can_wait'));
    },
    hears: ['Relationship issues', 'Aetna', 'Texas'],
  },
];

/** The link to the directory, the icon in the toolbar, *Turn on*, and the browser's own question. */
const TO_LOOK = 4;
/** Seconds of the keystroke-level model (Card, Moran and Newell 1983): a letter; making up one's mind, pointing, pressing. */
const LETTER = 0.28;
const PRESS = 1.35 + 1.1 + 0.2;

/** From nothing to an informed look at a page, in a browser that begins with nothing. */
export function firstLook(begin: () => Promise<World>): void {
  let world: World;
  let welcome: Hand;
  let panel: Hand;

  beforeAll(async () => {
    world = await begin();
    welcome = await world.own('welcome.html');
    await welcome.hears(said('welcome_sample'));
    panel = await world.own('sidepanel.html');
    await turnOnAll(welcome, world);
  });

  afterAll(() => world?.close());

  it('leads to a directory by a link that tells it nothing, and shows the icon to press', async () => {
    await welcome.hears(said('first_then_on'));
    expect(
      await welcome.see(
        () => [...document.querySelectorAll('.dirs a')].map((a) => a.getAttribute('rel')),
        null,
      ),
    ).toEqual(['noreferrer noopener', 'noreferrer noopener']);
  });

  it.each(NEWCOMERS)(
    '$who: a page with marks for it, in as many presses as README says',
    async (newcomer) => {
      await forgetWishes(welcome);
      const before = { ...welcome.done };
      await newcomer.tell(welcome);
      await welcome.hears(said('welcome_back'));
      const presses = welcome.done.presses - before.presses + TO_LOOK;
      const letters = welcome.done.letters - before.letters;
      await world.visit(world.directories[0]?.address ?? '');
      await panel.press(said('places_page'));
      for (const words of newcomer.hears) await panel.hears(words);
      await until(async () => {
        expect((await panel.words('.row-name')).length).toBeGreaterThan(5);
        expect(
          await panel.see(() => document.querySelectorAll('.mark[aria-label]').length, null),
        ).toBeGreaterThan(9);
      });
      const seconds = Math.round(presses * PRESS + letters * LETTER);
      expect(readFileSync('README.md', 'utf8')).toContain(
        `| ${newcomer.who} | ${presses} | ${letters} | ${seconds} |`,
      );
    },
  );

  it('without a wish: nobody has a mark, and the panel begins with the field', async () => {
    await forgetWishes(welcome);
    await world.visit(world.directories[0]?.address ?? '');
    await panel.hears(said('first_title'));
    expect(await marks(panel)).toBe(0);
  });

  it('what is written there is looked for at once, beside what was read', async () => {
    await panel.write(said('first_title'), 'grief, Aetna');
    await until(async () => expect(await marks(panel)).toBeGreaterThan(9));
    expect((await panel.words('.begin-here .chip')).map((chip) => chip.split('\n')[0])).toEqual([
      expect.stringContaining('Grief and loss'),
      expect.stringContaining('Aetna'),
    ]);
    await panel.press(said('begin_done'));
    await until(async () => expect(await panel.words('.begin-here')).toEqual([]));
    expect(await marks(panel)).toBeGreaterThan(9);
  });

  it('questions are made one’s own where they are shown', async () => {
    await panel.pressFirst('.row-name');
    await panel.press(said('yours_title'));
    await panel.hears(said('yours_lead'));
    await panel.pressFirst('.make-yours .chip');
    await panel.hears(said('saved'));
    expect((await panel.words('.make-yours .ordered li')).length).toBe(1);
  });
}

const marks = (panel: Hand) => panel.see(() => document.querySelectorAll('.mark[aria-label]').length, null);

/** As at first: no wish. */
async function forgetWishes(hand: Hand): Promise<void> {
  await hand.see(async () => {
    interface Extension {
      runtime: {
        sendMessage(message: object): Promise<{ reply: { profile: { wishes: Wish[]; style: object } } }>;
      };
    }
    interface Wish {
      facet: string;
      concept?: string;
      session?: string;
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome?: Extension };
    const extension = browser ?? chrome;
    const state = await extension?.runtime.sendMessage({ type: 'options-state' });
    const { wishes, style } = state?.reply.profile ?? { wishes: [], style: {} };
    const drops = wishes.map(({ facet, concept, session }) => ({
      change: 'wish-drop',
      about: `${facet} ${concept ?? session}`,
    }));
    const answers = Object.keys(style).map((item) => ({ change: 'style-set', item, answer: null }));
    if (wishes.length > 0)
      await extension?.runtime.sendMessage({ type: 'profile-change', changes: [...drops, ...answers] });
  }, null);
  await hand.open(await hand.see(() => location.href, null));
  await hand.hears(said('welcome_sample'));
}
