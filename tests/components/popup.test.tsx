// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup.tsx';
import type { Mode } from '../../utils/profile/mode.ts';
import { button, buttons, click, group, input, problems, show, stage, text, words } from './stage.tsx';

const calls = {
  onReadOnce: vi.fn(),
  onTurnOn: vi.fn(),
  onTurnOff: vi.fn(),
  onEditProfile: vi.fn(),
  onOpenPanel: vi.fn(),
};
const FERNHILL = { id: 'fernhill', label: 'Fernhill', host: 'www.fernhill.example' };

beforeEach(() => {
  stage.clear();
  vi.resetAllMocks();
});

const popup = (
  mode: 'off' | Mode,
  directory: typeof FERNHILL | null = FERNHILL,
  unknown: string | null = null,
) => show(<Popup directory={directory} mode={mode} unknown={unknown} problem={null} {...calls} />);

/** The text that a screen reader adds to a control. */
const described = (name: string) =>
  document.getElementById(input(name).getAttribute('aria-describedby') ?? '')?.textContent;

describe('a site that Foreword does not know', () => {
  it('can be read once, and the button says what that means', async () => {
    await popup('off', null, 'clinic.example');
    expect(stage.place.textContent).toContain(text('popup_once', 'clinic.example'));
    await click(button(text('read_once')));
    expect(calls.onReadOnce).toHaveBeenCalledOnce();
    expect(await problems()).toEqual([]);
  });

  it('that is no ordinary page is not offered to be read', async () => {
    await popup('off', null, null);
    expect(buttons()).not.toContain(text('read_once'));
  });
});

describe('a directory that is off', () => {
  it('is named, with what the browser will ask', async () => {
    await popup('off');
    expect(stage.place.textContent).toContain('This tab shows Fernhill.');
    expect(stage.place.textContent).toContain('whether Foreword may read www.fernhill.example.');
    expect(await problems()).toEqual([]);
  });

  it('offers two ways, each with what the site could notice, and on the page is chosen beforehand', async () => {
    await popup('off');
    expect(group('How to use it here').querySelectorAll('input')).toHaveLength(2);
    expect(input('On the page').checked).toBe(true);
    expect(input('Quiet').checked).toBe(false);
    expect(described('On the page')).toBe(text('way_page_note'));
    expect(described('Quiet')).toBe(text('way_quiet_note'));
  });

  it('is turned on in the way that is chosen, and not before the button is pressed', async () => {
    await popup('off');
    await click(input('Quiet'));
    expect(calls.onTurnOn).not.toHaveBeenCalled();
    await click(button('Turn on'));
    expect(calls.onTurnOn).toHaveBeenCalledExactlyOnceWith('quiet');
  });

  it('is turned on on the page when nothing is chosen', async () => {
    await popup('off');
    await click(button('Turn on'));
    expect(calls.onTurnOn).toHaveBeenCalledExactlyOnceWith('page');
  });

  it('cannot be turned off', async () => {
    await popup('off');
    expect(buttons()).not.toContain('Turn off');
  });
});

describe('a directory that is on', () => {
  it.each<[Mode, string]>([
    ['page', 'On the page'],
    ['quiet', 'Quiet'],
  ])('says so, and that its way is %s', async (mode, name) => {
    await popup(mode);
    expect(stage.place.textContent).toContain('Foreword reads Fernhill.');
    expect(words('.ways label')).toHaveLength(2);
    expect(input(name).checked).toBe(true);
    expect(await problems()).toEqual([]);
  });

  it('changes its way at once, without another question', async () => {
    await popup('page');
    await click(input('Quiet'));
    expect(calls.onTurnOn).toHaveBeenCalledExactlyOnceWith('quiet');
  });

  it('is turned off with one press', async () => {
    await popup('quiet');
    expect(buttons()).not.toContain('Turn on');
    await click(button('Turn off'));
    expect(calls.onTurnOff).toHaveBeenCalledOnce();
  });
});

describe('anywhere else', () => {
  it('says that there is nothing to turn on', async () => {
    await popup('off', null);
    expect(stage.place.textContent).toContain(text('popup_nowhere'));
    expect(words('.ways')).toEqual([]);
    expect(buttons()).toEqual(['Open the panel', 'Change your wishes']);
    expect(await problems()).toEqual([]);
  });
});

it.each(['off', 'page', 'quiet'] as const)(
  'the panel and the wishes are one press away (%s)',
  async (mode) => {
    await popup(mode);
    await click(button('Open the panel'));
    await click(button('Change your wishes'));
    expect(calls.onOpenPanel).toHaveBeenCalledOnce();
    expect(calls.onEditProfile).toHaveBeenCalledOnce();
  },
);

it('names stay text', async () => {
  await popup('off', { id: 'x', label: '<b>x</b>', host: '<img src=x onerror=alert(1)>' });
  expect(stage.place.querySelector('b, img')).toBeNull();
  expect(stage.place.textContent).toContain('This tab shows <b>x</b>.');
});
