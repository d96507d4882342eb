// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Yours } from '../../../components/profile/yours.tsx';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/profile/profile.ts';
import { button, click, group, problems, show, stage, text, words } from '../stage.tsx';

let profile: Profile;
let keeps: boolean;

const draw = (): Promise<void> =>
  show(
    <main>
      <h1>Foreword</h1>
      <h2>Ada Fenn</h2>
      <h3>Ask first</h3>
      <Yours
        profile={profile}
        choices={CHOICES}
        onChange={(next) => {
          if (!keeps) return Promise.reject(new Error('full'));
          profile = next;
          return draw();
        }}
      />
    </main>,
  );
const [first] = CHOICES.style;
const [value] = CHOICES.values;

beforeEach(async () => {
  stage.clear();
  profile = EMPTY_PROFILE;
  keeps = true;
  await draw();
});

describe('making the questions one’s own', () => {
  it('asks three situations and offers three values at a time', async () => {
    expect(words('.style-question legend')).toHaveLength(3);
    expect(words('.chips .chip')).toHaveLength(3);
    expect(await problems()).toEqual([]);
  });

  it('keeps an answer, and says so', async () => {
    const [strongest] = group(first?.label ?? '').querySelectorAll('input');
    if (!strongest) throw new Error('No answer to give');
    await click(strongest);
    expect(profile.style).toEqual({ [first?.id ?? '']: -3 });
    expect(words('.said')).toEqual([text('saved')]);
  });

  it('takes an answer back when one is not sure after all', async () => {
    const inputs = [...group(first?.label ?? '').querySelectorAll('input')];
    for (const one of [inputs[0], inputs.at(-1)]) if (one) await click(one);
    expect(profile.style).toEqual({});
  });

  it('keeps a value', async () => {
    await click(button(text('choice_add', value?.label ?? '')));
    expect(profile.values).toEqual([value?.id]);
    expect(words('.said')).toEqual([`${text('choice_added', value?.label ?? '')} ${text('saved')}`]);
  });

  it('says when something could not be kept', async () => {
    keeps = false;
    await click(button(text('choice_add', value?.label ?? '')));
    expect(words('.said')).toEqual([text('save_failed')]);
    expect(profile).toEqual(EMPTY_PROFILE);
  });
});
