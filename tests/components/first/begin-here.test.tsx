// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BeginHere } from '../../../components/first/begin-here.tsx';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/profile/profile.ts';
import { understandWish } from '../../../utils/wishes/understand.ts';
import { button, buttons, click, problems, show, stage, text, type, within, words } from '../stage.tsx';

const calls = { onDone: vi.fn(), onMore: vi.fn() };
let profile: Profile;
let keeps: boolean;

const draw = (): Promise<void> =>
  show(
    <main>
      <h1>Foreword</h1>
      <BeginHere
        profile={profile}
        choices={CHOICES}
        understand={understandWish}
        onChange={(next) => {
          if (!keeps) return Promise.reject(new Error('full'));
          profile = next;
          return draw();
        }}
        {...calls}
      />
    </main>,
  );
const say = async (what: string) => {
  await type(within('#own-words') as HTMLInputElement, what);
  await draw();
};

beforeEach(async () => {
  stage.clear();
  vi.resetAllMocks();
  profile = EMPTY_PROFILE;
  keeps = true;
  await draw();
});

describe('the field beside a list', () => {
  it('asks the one question, and leads to all wishes', async () => {
    expect(words('h2')).toEqual([text('first_title')]);
    expect(buttons()).toEqual([text('begin_more')]);
    await click(button(text('begin_more')));
    expect(calls.onMore).toHaveBeenCalledOnce();
    expect(await problems()).toEqual([]);
  });

  it('makes chips of what is written, price and plan among them, and what is a question', async () => {
    await say('my husband died, Aetna, under $150, no homework');
    expect(words('.chips .chip').map((chip) => chip.replace(/ (must|nice|a question)$/, ''))).toEqual([
      'Grief and loss',
      'Takes Aetna',
      'Up to $150',
      expect.stringMatching(/nothing to do in between/i),
    ]);
    expect(await problems()).toEqual([]);
  });

  it('is done once something is looked for', async () => {
    await say('grief');
    await click(button(text('begin_done')));
    expect(calls.onDone).toHaveBeenCalledOnce();
  });

  it('says when a wish could not be kept', async () => {
    keeps = false;
    await say('grief');
    expect(words('.said')).toEqual([text('save_failed')]);
  });

  it('brings the crisis lines first to someone who means to die', async () => {
    await say('I want to kill myself');
    expect(within('[role="alert"]').querySelector('details')?.open).toBe(true);
  });
});
