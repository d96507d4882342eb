// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ProfileForm } from '../../../components/profile/profile-form.tsx';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/profile/profile.ts';
import { profile, wish } from '../../support/samples.ts';
import {
  button,
  click,
  group,
  input,
  press,
  problems,
  show,
  stage,
  text,
  type,
  unfold,
  within,
  words,
} from '../stage.tsx';

beforeEach(() => stage.clear());

/** The form as a page holds it: it shows the new profile at once, then saves. */
async function form(
  start: Profile = EMPTY_PROFILE,
  save = async (): Promise<void> => undefined,
  opened = true,
) {
  const kept = vi.fn<(next: Profile) => void>();
  function Page() {
    const [now, setNow] = useState(start);
    return (
      <main>
        <h1>Wishes</h1>
        <ProfileForm
          profile={now}
          choices={CHOICES}
          onChange={(next) => {
            kept(next);
            setNow(next);
            return save();
          }}
        />
      </main>
    );
  }
  await show(<Page />);
  if (opened) await unfold();
  return { last: () => kept.mock.lastCall?.[0] ?? start, kept };
}

/** The form as the extension's pages show it: after each change everything is drawn anew from the top. */
async function drawnAnew(): Promise<void> {
  let now: Profile = EMPTY_PROFILE;
  const draw = () =>
    show(
      <main>
        <h1>Wishes</h1>
        <ProfileForm
          profile={now}
          choices={CHOICES}
          onChange={(next) => {
            now = next;
            return draw();
          }}
        />
      </main>,
    );
  await draw();
  await unfold();
}

const weights = (label: string) => group(text('importance_legend', label));
const weigh = (label: string, weight: 'must' | 'nice' | 'not' | 'skip') =>
  click(input(text(`importance_${weight}`), weights(label)));
const chosen = (legend: HTMLElement) =>
  legend.querySelector('input:checked')?.closest('label')?.textContent?.trim();
const add = (label: string) => click(button(text('choice_add', label)));

describe('an empty profile', () => {
  it('shows a form in which nothing is filled in', async () => {
    await form();
    const fields = [...stage.place.querySelectorAll<HTMLInputElement>('input[type=text]')];
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(({ value }) => value !== '')).toEqual([]);
    // What is checked everywhere is that the user has not said.
    expect(new Set(words('label:has(input:checked)'))).toEqual(new Set([text('step_unsure')]));
    expect(await problems()).toEqual([]);
  });
});

describe('a wish', () => {
  it('is added with a chip as nice to have, is saved, and is said', async () => {
    const { last } = await form();
    await add('Anxiety');
    expect(last()).toEqual(profile(wish('topic', 'anxiety', 'nice')));
    expect(within('.said').textContent).toBe('Anxiety added. Saved on this computer.');
    expect(await problems()).toEqual([]);
  });

  it('is found among all topics with the keyboard alone', async () => {
    const { last } = await form();
    const field = input(text('search_topic'));
    await type(field, 'misoph');
    await press(field, 'ArrowDown', 'Enter');
    expect(last().wishes).toEqual([wish('topic', 'misophonia', 'nice')]);
  });

  it('becomes a must, or a must not', async () => {
    const { last } = await form(profile(wish('topic', 'grief', 'nice')));
    await weigh('Grief and loss', 'must');
    expect(last().wishes).toEqual([wish('topic', 'grief', 'must')]);
    await weigh('Grief and loss', 'not');
    expect(last().wishes).toEqual([wish('topic', 'grief', 'not')]);
    expect(chosen(weights('Grief and loss'))).toBe(text('importance_not'));
  });

  it('that is skipped is gone from the profile but stays in sight, to be taken up again', async () => {
    const { last } = await form(profile(wish('topic', 'grief')));
    await weigh('Grief and loss', 'skip');
    expect(last().wishes).toEqual([]);
    expect(chosen(weights('Grief and loss'))).toBe(text('importance_skip'));
    await weigh('Grief and loss', 'must');
    expect(last().wishes).toEqual([wish('topic', 'grief')]);
  });

  it('for a state begins as a must, since no session can be held without a licence there', async () => {
    const { last } = await form();
    const field = input(text('search_state'));
    await type(field, 'vermont');
    await press(field, 'Enter');
    expect(last().wishes).toEqual([wish('state', 'state_vt', 'must')]);
    expect(weights('Vermont').querySelectorAll('input')).toHaveLength(3);
  });

  it('on no list of the form is still shown and can be taken out', async () => {
    const { last } = await form(
      profile(wish('approach', 'coaching'), wish('comfort', 'from_a_newer_version', 'not')),
    );
    await weigh('coaching', 'skip');
    await weigh('from_a_newer_version', 'skip');
    expect(last().wishes).toEqual([]);
  });

  it('keeps its answer whatever is added after it: each is a group of its own', async () => {
    await drawnAnew();
    const added = ['Anxiety', 'Depression', 'Online or telehealth', 'Evenings'];
    for (const label of added) {
      await add(label);
      await weigh(label, label === 'Depression' ? 'not' : 'must');
    }
    await type(input(text('price_individual')), '120');
    expect(added.map((label) => chosen(weights(label)))).toEqual(
      added.map((label) => text(label === 'Depression' ? 'importance_not' : 'importance_must')),
    );
    expect(chosen(weights(text('price_individual')))).toBe(text('importance_nice'));
    expect(await problems()).toEqual([]);
  });

  it('passes the focus to the next chip, so that several can be picked', async () => {
    await form();
    const chips = [...stage.place.querySelectorAll<HTMLElement>('.picker .chips')][0]?.querySelectorAll(
      'button',
    );
    const [first, second] = [...(chips ?? [])];
    first?.focus();
    await click(first as HTMLElement);
    expect(document.activeElement).toBe(second);
  });
});

describe('a ceiling', () => {
  it('is kept as it is typed, and how much it matters can be said', async () => {
    const { last } = await form();
    await type(input(text('price_individual')), '120');
    expect(last().wishes).toEqual([{ facet: 'price', session: 'individual', max: 120, importance: 'nice' }]);
    await weigh(text('price_individual'), 'must');
    expect(last().wishes).toEqual([{ facet: 'price', session: 'individual', max: 120, importance: 'must' }]);
  });

  it('that is no amount changes nothing, and the field says what is wanted', async () => {
    const { kept } = await form();
    const field = input(text('price_couples'));
    await type(field, 'a lot');
    expect(kept).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      text('price_invalid'),
    );
    expect(await problems()).toEqual([]);
  });

  it('is gone when the field is emptied', async () => {
    const { last } = await form(
      profile({ facet: 'price', session: 'individual', max: 90, importance: 'must' }),
    );
    await type(input(text('price_individual')), '');
    expect(last().wishes).toEqual([]);
  });

  it('follows a profile that comes from elsewhere', async () => {
    const at = (max: number) => profile({ facet: 'price', session: 'individual', max, importance: 'must' });
    const page = (shown: Profile) =>
      show(<ProfileForm profile={shown} choices={CHOICES} onChange={() => undefined} />);
    await page(at(90));
    await unfold('#part-money');
    await type(input(text('price_individual')), 'a lot');
    await page(at(75));
    expect(input(text('price_individual')).value).toBe('75');
    await page(EMPTY_PROFILE);
    expect(input(text('price_individual')).value).toBe('');
  });
});

describe('how one likes to work', () => {
  const [item] = CHOICES.style;
  const situation = () => group(item?.label ?? '');

  it('has seven steps between two ways, each named in full, and not being sure', async () => {
    await form();
    const names = [...situation().querySelectorAll('label')].map(({ textContent }) => textContent?.trim());
    expect(names).toEqual([
      text('step_negative_3', item?.poleNegative ?? ''),
      text('step_negative_2', item?.poleNegative ?? ''),
      text('step_negative_1', item?.poleNegative ?? ''),
      text('step_0'),
      text('step_positive_1', item?.polePositive ?? ''),
      text('step_positive_2', item?.polePositive ?? ''),
      text('step_positive_3', item?.polePositive ?? ''),
      text('step_unsure'),
    ]);
  });

  it('keeps no preference as an answer, and not being sure as none', async () => {
    const { last } = await form();
    await click(input(text('step_0'), situation()));
    expect(last().style).toEqual({ [item?.id ?? '']: 0 });
    await click(input(text('step_positive_3', item?.polePositive ?? ''), situation()));
    expect(last().style).toEqual({ [item?.id ?? '']: 3 });
    await click(input(text('step_unsure'), situation()));
    expect(last().style).toEqual({});
  });
});

describe('what one values', () => {
  const [a, b, c, d, e, f] = CHOICES.values.map(({ id, label }) => ({ id, label }));
  const five = [a, b, c, d, e].map((value) => value?.id ?? '');

  it('is picked in order, at most five', async () => {
    const { last, kept } = await form({ ...EMPTY_PROFILE, values: five.slice(0, 4) });
    await add(e?.label ?? '');
    expect(last().values).toEqual(five);
    expect(stage.place.textContent).toContain(text('values_full'));
    kept.mockClear();
    await add(f?.label ?? '');
    expect(kept).not.toHaveBeenCalled();
    expect(await problems()).toEqual([]);
  });

  it('is put in order with buttons that keep the focus, and where it stands is said', async () => {
    const { last } = await form({ ...EMPTY_PROFILE, values: five.slice(0, 3) });
    const up = button(text('value_up', c?.label ?? ''));
    up.focus();
    await click(up);
    expect(last().values).toEqual([a?.id, c?.id, b?.id]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(text('value_up', c?.label ?? ''));
    expect(within('.said').textContent).toContain(text('value_moved', c?.label ?? '', '2'));
  });

  it('is taken away, and the focus passes to the next word', async () => {
    const { last } = await form({ ...EMPTY_PROFILE, values: five.slice(0, 2) });
    await click(button(text('value_remove', a?.label ?? '')));
    expect(last().values).toEqual([b?.id]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(text('value_remove', b?.label ?? ''));
  });

  it('says that it is never counted', async () => {
    await form();
    expect(stage.place.textContent).toContain('never counted');
  });
});

describe('saving', () => {
  it('that fails is said, and never called saved', async () => {
    await form(EMPTY_PROFILE, () => Promise.reject(new Error('full')));
    await add('Anxiety');
    expect(within('.said').textContent).toBe(text('save_failed'));
  });
});
