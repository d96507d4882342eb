// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup.tsx';
import type { PopupState } from '../../utils/messages/replies.ts';
import type { Mode } from '../../utils/profile/mode.ts';
import { wish } from '../support/samples.ts';
import { WISHES } from './people.ts';
import {
  button,
  buttons,
  click,
  group,
  input,
  problems,
  show,
  stage,
  text,
  within,
  words,
} from './stage.tsx';

const calls = {
  onReadOnce: vi.fn(),
  onTurnOn: vi.fn(),
  onTurnOff: vi.fn(),
  onEditProfile: vi.fn(),
  onOpenPanel: vi.fn(),
};
const FERNHILL = { id: 'fernhill', label: 'Fernhill', host: 'www.fernhill.example' };
const KEYS = { panel: 'Alt+Shift+F', hide: 'Alt+Shift+H' };

beforeEach(() => {
  stage.clear();
  vi.resetAllMocks();
});

const popup = (mode: 'off' | Mode, over: Partial<PopupState> = {}, keys = KEYS) =>
  show(
    <Popup
      directory={FERNHILL}
      mode={mode}
      unknown={null}
      site={null}
      problem={null}
      wishes={WISHES}
      currency="USD"
      read={20}
      keys={keys}
      {...over}
      {...calls}
    />,
  );

/** The text that a screen reader adds to a control. */
const described = (name: string) =>
  document.getElementById(input(name).getAttribute('aria-describedby') ?? '')?.textContent;

describe('a site that Foreword does not know', () => {
  const unknown = { directory: null, unknown: 'clinic.example' };

  it('is named, can be read once, and says what that means', async () => {
    await popup('off', unknown);
    expect(words('h2')).toEqual(['clinic.example']);
    expect(stage.place.textContent).toContain(text('popup_once', 'clinic.example'));
    await click(button(text('read_once')));
    expect(calls.onReadOnce).toHaveBeenCalledOnce();
    expect(await problems()).toEqual([]);
  });

  it('can be turned on like any other, where it has https, and read once all the same', async () => {
    await popup('off', { ...unknown, site: 'site:clinic.example' });
    expect(stage.place.textContent).toContain(text('popup_shape'));
    expect(stage.place.textContent).toContain('if Foreword may read clinic.example.');
    await click(button('Turn on'));
    expect(calls.onTurnOn).toHaveBeenCalledWith('page');
    await click(button(text('read_once')));
    expect(calls.onReadOnce).toHaveBeenCalledOnce();
    expect(await problems()).toEqual([]);
  });

  it('that is no ordinary page is not offered to be read', async () => {
    await popup('off', { directory: null });
    expect(buttons()).not.toContain(text('read_once'));
    expect(stage.place.textContent).toContain(text('popup_nowhere'));
    expect(await problems()).toEqual([]);
  });
});

describe('a directory that is off', () => {
  it('is named and said to be, with what the browser will ask', async () => {
    await popup('off');
    expect(words('h2')).toEqual(['Fernhill']);
    expect(words('.on-off')).toEqual(['Off here']);
    expect(stage.place.textContent).toContain('if Foreword may read www.fernhill.example.');
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

  it('is turned on on the page when nothing is chosen, and cannot be turned off', async () => {
    await popup('off');
    expect(buttons()).not.toContain('Turn off');
    await click(button('Turn on'));
    expect(calls.onTurnOn).toHaveBeenCalledExactlyOnceWith('page');
  });
});

describe('a directory that is on', () => {
  it.each<[Mode, string, string]>([
    ['page', 'On, drawn on the page', 'point at one, and the panel follows.'],
    ['quiet', 'On, quiet: in the panel only', 'open the panel, and point at one.'],
  ])('says how (%s), how many listings were read, and what comes next', async (mode, state, next) => {
    await popup(mode);
    expect(words('.on-off')).toEqual([state]);
    expect(stage.place.textContent).toContain(`20 listings read. Next: ${next}`);
    expect(await problems()).toEqual([]);
  });

  it('says what comes next where nobody was read', async () => {
    await popup('page', { read: 0 });
    expect(stage.place.textContent).toContain('Next: open a list of therapists here.');
  });

  it('has the legend: the user’s wishes from left to right, and what each mark says', async () => {
    await popup('page');
    expect(words('.badge-order p')).toEqual(['Must, on the plate', 'Nice, beside it']);
    expect(words('.badge-order li')).toEqual(['Grief and loss', 'Up to $150', 'EMDR', 'Evenings']);
    expect(
      [...stage.place.querySelectorAll<HTMLLIElement>('.badge-order li')].map(({ value }) => value),
    ).toEqual([1, 2, 3, 4]);
    expect(words('.legend li')).toEqual(['says so', 'near', 'not said', 'says otherwise']);
  });

  it('names as many wishes as a badge has marks', async () => {
    await popup('page', { wishes: Array.from({ length: 12 }, (_, at) => wish('topic', `topic_${at}`)) });
    expect(words('.badge-order li')).toHaveLength(8);
  });

  it('says that nothing is drawn without wishes, and leads to the panel, which asks for them', async () => {
    await popup('page', { wishes: [] });
    expect(stage.place.textContent).toContain(text('popup_no_wishes'));
    expect(words('.badge-order, .legend')).toEqual([]);
    await click(button('Say what you need'));
    expect(calls.onOpenPanel).toHaveBeenCalledOnce();
    expect(calls.onEditProfile).not.toHaveBeenCalled();
    expect(await problems()).toEqual([]);
  });

  it('changes its way at once, without another question, and back', async () => {
    await popup('page');
    await click(button('Go quiet'));
    expect(calls.onTurnOn).toHaveBeenLastCalledWith('quiet');
    await popup('quiet');
    await click(button('On the page'));
    expect(calls.onTurnOn).toHaveBeenLastCalledWith('page');
  });

  it('is turned off with one press', async () => {
    await popup('quiet');
    expect(buttons()).not.toContain('Turn on');
    await click(button('Turn off'));
    expect(calls.onTurnOff).toHaveBeenCalledOnce();
  });

  it('names the keys as the user has them, and none that has gone', async () => {
    await popup('page');
    expect(stage.place.textContent).toContain('Alt+Shift+F panel · Alt+Shift+H hide now');
    await popup('page', {}, { panel: '', hide: 'Ctrl+Y' });
    expect(stage.place.textContent).toContain('Ctrl+Y hide now');
    expect(stage.place.textContent).not.toContain('panel ·');
  });
});

it.each(['off', 'page', 'quiet'] as const)(
  'the panel, the wishes, the data and what to do in a crisis are one press away (%s)',
  async (mode) => {
    await popup(mode);
    await click(button('Open the panel'));
    await click(button('Your wishes'));
    expect(calls.onOpenPanel).toHaveBeenCalledOnce();
    expect(calls.onEditProfile).toHaveBeenCalledOnce();
    expect(within('footer a:last-child').getAttribute('href')).toBe('/welcome.html#crisis');
    expect(within('footer a').getAttribute('href')).toBe('/options.html#data');
  },
);

it('names stay text', async () => {
  await popup('off', { directory: { id: 'x', label: '<b>x</b>', host: '<img src=x onerror=alert(1)>' } });
  expect(stage.place.querySelector('bdi b, img')).toBeNull();
  expect(words('h2')).toEqual(['<b>x</b>']);
});
