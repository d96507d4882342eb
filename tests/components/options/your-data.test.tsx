// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/profile/profile.ts';
import { profile, wish } from '../../support/samples.ts';
import { button, buttons, click, group, input, problems, show, stage, text, within } from '../stage.tsx';

const calls = {
  onTurnOff: vi.fn(),
  onForget: vi.fn(),
  onSaveFolder: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(),
  onErase: vi.fn(),
  onChange: vi.fn(),
};

beforeEach(() => {
  stage.clear();
  vi.resetAllMocks();
});

const options = (shown: Profile = EMPTY_PROFILE, message = '') =>
  show(
    <Options
      profile={shown}
      choices={CHOICES}
      directories={[
        { id: 'a', label: 'Alder', evidence: 'seen', basis: 'results pages saved in June', mode: 'page' },
        { id: 'b', label: 'Birch', evidence: 'claimed', basis: 'a description.', mode: 'off' },
        { id: 'c', label: 'Cedar', evidence: 'described', basis: 'one program', mode: 'off' },
      ]}
      message={message}
      {...calls}
    />,
  );

async function choose(file: File): Promise<void> {
  const field = input(text('import'));
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('erasing everything', () => {
  it('takes two steps, and the focus lies on the way back', async () => {
    await options();
    await click(button(text('erase')));
    expect(calls.onErase).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button(text('keep')));
    expect(await problems()).toEqual([]);
    await click(button(text('erase_yes')));
    expect(calls.onErase).toHaveBeenCalledOnce();
    expect(buttons()).not.toContain(text('erase_yes'));
  });

  it('can be left', async () => {
    await options();
    await click(button(text('erase')));
    await click(button(text('keep')));
    expect(calls.onErase).not.toHaveBeenCalled();
    expect(buttons()).toContain(text('erase'));
  });

  it('leaves no trace of a wish on the page, not even of one that was skipped', async () => {
    const before = profile(wish('topic', 'grief'), {
      facet: 'price',
      session: 'individual',
      max: 90,
      importance: 'must',
    });
    await options(before);
    await click(input(text('importance_skip'), group(text('importance_legend', 'Grief and loss'))));
    await options(profile(...before.wishes.slice(1)));
    expect(group(text('importance_legend', 'Grief and loss'))).toBeDefined();
    await click(button(text('erase')));
    await click(button(text('erase_yes')));
    await options(EMPTY_PROFILE, text('erase_done'));
    expect(() => group(text('importance_legend', 'Grief and loss'))).toThrow();
    expect(input(text('price_individual')).value).toBe('');
    expect(within('.result').textContent).toBe(text('erase_done'));
  });
});

describe('bringing back a copy', () => {
  it('asks first, with the name of the file as text', async () => {
    await options();
    const file = new File(['{}'], '<b>mine</b>\u202e.json');
    await choose(file);
    expect(calls.onImport).not.toHaveBeenCalled();
    expect(within('.two-step legend').textContent).toBe(text('import_confirm', '<b>mine</b>.json'));
    expect(stage.place.querySelector('.two-step b')).toBeNull();
    expect(await problems()).toEqual([]);
    await click(button(text('import_yes')));
    expect(calls.onImport).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('changes nothing when it is kept as it is', async () => {
    await options();
    await choose(new File(['{}'], 'mine.json'));
    await click(button(text('keep')));
    expect(calls.onImport).not.toHaveBeenCalled();
    expect(stage.place.querySelector('.two-step')).toBeNull();
  });
});

describe('the directories', () => {
  it('say what they rest on and whether they are on, and only those that are on can be turned off', async () => {
    await options();
    const said = within('.directories').textContent;
    expect(said).toContain('Written from real pages: results pages saved in June.');
    expect(said).toContain('Written only from descriptions: a description.');
    expect(said).toContain('Written from a description of real pages: one program.');
    expect(buttons()).not.toContain(text('turn_off_label', 'Birch'));
    await click(button(text('turn_off_label', 'Alder')));
    expect(calls.onTurnOff).toHaveBeenCalledExactlyOnceWith('a');
    expect(await problems()).toEqual([]);
  });

  it('are not read in private windows, and it says so', async () => {
    await options();
    expect(stage.place.textContent).toContain(text('options_private'));
    expect(text('options_private')).toMatch(/private.*Firefox.*history/s);
  });
});

describe('saving a copy', () => {
  it('is one press', async () => {
    await options();
    await click(button(text('export')));
    expect(calls.onExport).toHaveBeenCalledOnce();
  });
});
