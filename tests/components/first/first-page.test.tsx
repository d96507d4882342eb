// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FirstPage } from '../../../components/first/first-page.tsx';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/profile/profile.ts';
import { understandWish } from '../../../utils/wishes/understand.ts';
import {
  button,
  buttons,
  click,
  input,
  problems,
  show,
  stage,
  text,
  type,
  within,
  words,
} from '../stage.tsx';

const calls = { onSample: vi.fn(), onOpenOptions: vi.fn() };
let profile: Profile;

const draw = (): Promise<void> =>
  show(
    <FirstPage
      profile={profile}
      choices={CHOICES}
      directories={[{ label: 'Lantern', address: 'https://lantern.example/' }]}
      understand={understandWish}
      onChange={(next) => {
        profile = next;
        void draw();
      }}
      popupKey="Alt+Shift+D"
      keepsNothing={false}
      keepNothing={() => Promise.resolve()}
      {...calls}
    />,
  );

beforeEach(() => {
  stage.clear();
  vi.resetAllMocks();
  profile = EMPTY_PROFILE;
});

const say = async (what: string) => {
  await draw();
  await type(within('#own-words') as HTMLInputElement, what);
  await draw();
};
const chips = () => words('.chip-must, .chip-nice, .chip-not, .chip-gone, .chip-question');

describe('the first minutes', () => {
  it('begin with one field, and nobody is told anything is wrong', async () => {
    await draw();
    expect(words('h1')).toEqual(['What would you like help with?']);
    expect(chips()).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  it('turn what is said into chips at once, and never say “understood”', async () => {
    await say('my husband died, a woman, not Christian counseling, no homework');
    expect(chips().map((chip) => chip.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^Grief.* (must|nice)$/),
      expect.stringMatching(/woman.* (must|nice)$/i),
      expect.stringMatching(/Christian.* must not$/i),
      expect.stringMatching(/ a question$/),
    ]);
    expect(stage.place.textContent).not.toMatch(/\bunderstood\b(?! becomes)/i);
    expect(await problems()).toEqual([]);
  });

  it('change a chip by a press, and keep one that is gone in sight', async () => {
    await say('my husband died');
    for (const expected of ['nice', 'must not', 'gone']) {
      const chip = within('.chip-must, .chip-nice, .chip-not, .chip-gone');
      if (chip.textContent?.endsWith(expected)) continue;
      await click(chip);
      await draw();
    }
    expect(profile.wishes).toEqual([]);
    expect(chips()).toHaveLength(1);
    await click(within('.chip-gone'));
    await draw();
    expect(profile.wishes).toEqual([{ facet: 'topic', concept: 'grief', importance: 'must' }]);
  });

  it('fill the price and the plan in where they are asked for', async () => {
    await say('Aetna, under $150');
    expect(input(text('price_individual')).value).toBe('150');
    expect(button(text('first_remove', 'Aetna'))).toBeTruthy();
    expect(chips()).toEqual([]);
  });

  it('bring the crisis lines to the screen when someone means to die, before anything else', async () => {
    await say('I want to kill myself');
    const now = within('[role="alert"]');
    expect(now.querySelector('details')?.open).toBe(true);
    expect(JSON.stringify(profile)).not.toContain('kill');
  });

  it('say plainly of what nothing was made', async () => {
    await say('someone whose office has a purple aquarium in it');
    expect(profile.wishes).toEqual([]);
  });

  it('let one thing be chosen of for whom and how, and let go of the others', async () => {
    await draw();
    await click(button('A couple'));
    await draw();
    await click(button('A child'));
    await draw();
    expect(profile.wishes).toEqual([{ facet: 'age', concept: 'age_child', importance: 'must' }]);
    await click(button('Me'));
    await draw();
    expect(profile.wishes).toEqual([]);
  });

  it('show where to go, in a new tab that is told nothing of this page', async () => {
    await draw();
    const link = within('.dirs a');
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('offer a sample to whoever has no wishes, and the wishes to whoever has', async () => {
    await draw();
    await click(button('Try it with a sample profile'));
    expect(calls.onSample).toHaveBeenCalledOnce();
    profile = { ...EMPTY_PROFILE, wishes: [{ facet: 'topic', concept: 'grief', importance: 'must' }] };
    await draw();
    expect(buttons()).not.toContain('Try it with a sample profile');
    await click(button(text('welcome_options')));
    expect(calls.onOpenOptions).toHaveBeenCalledOnce();
  });
});
