// @vitest-environment jsdom
import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageOrdered } from '../../components/panel/page-order.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { Popup } from '../../components/popup.tsx';
import { Texts } from '../../components/text.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { UNKNOWN_SETTING } from '../../utils/fit/setting.ts';
import { formatMessage } from '../../utils/messages/format.ts';
import type { PanelRow, PanelState } from '../../utils/messages/panel.ts';
import type { Known } from '../../utils/session/known.ts';
import { panelState } from '../../utils/session/panel-state.ts';
import { priced } from '../../utils/session/priced.ts';
import type { TabReading } from '../../utils/session/tabs.ts';
import { listing, profile, wish } from '../support/samples.ts';

let place: HTMLElement;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Foreword';
  document.body.replaceChildren();
  place = document.body.appendChild(document.createElement('div'));
});

async function show(content: ComponentChildren): Promise<void> {
  await act(() => {
    render(
      <Texts.Provider value={(key, ...slots) => formatMessage(messages, key, slots)}>
        {content}
      </Texts.Provider>,
      place,
    );
  });
}

const button = (name: string) => {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);
  if (!found) throw new Error(`No button "${name}" in: ${place.textContent}`);
  return found;
};
const click = (element: HTMLElement) => act(() => element.click());

/** Colours need a real browser; everything else is judged. */
async function problems(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const wishes = profile(
  wish('approach', 'emdr'),
  wish('topic', 'grief', 'nice'),
  wish('setting', 'setting_online'),
);

const pages = new Map(
  [
    { key: 'a', statement: 'I do not offer EMDR.' },
    { key: 'b', statement: 'I use EMDR.', specialties: ['Grief'], online: 'yes' as const },
    { key: 'c' },
  ].map((fields) => [
    fields.key,
    listing({
      name: `Person ${fields.key}`,
      url: 'https://www.goodtherapy.org/therapists/profile/x',
      ...fields,
    }),
  ]),
);
const known: Known = {
  profile: wishes,
  setting: UNKNOWN_SETTING,
  ...priced(
    new Map(
      [...pages].map(([key, page]) => [
        key,
        { listing: page, differs: [], sawProfile: false, card: null, at: 0 },
      ]),
    ),
    'USD',
  ),
};
const TAB: TabReading = {
  directory: 'goodtherapy',
  host: 'goodtherapy.org',
  page: 'results',
  place: null,
  keys: [...pages.keys()],
  pointed: 'b',
  limit: null,
  below: null,
  tooLarge: false,
  unread: 0,
};
const stateOf = (shown: string) =>
  panelState({ ...TAB, pointed: shown }, known, { label: 'GoodTherapy', once: false }, shown);
const STATE = stateOf('b');
const PEOPLE = STATE.listings;

const panel = (over: Partial<PanelState> = {}, onCopy = vi.fn(async () => undefined)) => (
  <Panel
    state={{ ...STATE, ...over }}
    order="estimate"
    onOrder={vi.fn()}
    onShow={vi.fn()}
    onReport={vi.fn(async () => null)}
    onTeach={vi.fn()}
    onSaveReport={vi.fn()}
    onEditProfile={vi.fn()}
    onHide={vi.fn()}
    onCopy={onCopy}
  />
);

describe('the panel', () => {
  it('shows the therapist under the pointer: facts, one list of wishes with their words, what to ask', async () => {
    await show(panel());
    const text = place.textContent ?? '';
    for (const words of ['Person b', 'Price', 'Room', 'Must', 'I use EMDR.', 'Nice to have', 'Ask first'])
      expect(text).toContain(words);
    expect(await problems()).toEqual([]);
  });

  it('says otherwise, with the phrase, when something needed is denied', async () => {
    await show(panel(stateOf('a')));
    expect(place.querySelector('.wish-lines .mark')?.getAttribute('aria-label')).toBe('says otherwise');
    expect(place.querySelector('.wish-lines .quote')?.textContent).toContain('I do not offer EMDR.');
  });

  it('copies a question', async () => {
    const onCopy = vi.fn(async () => undefined);
    await show(panel({}, onCopy));
    await click(button('Copy'));
    expect(onCopy).toHaveBeenCalledWith(expect.stringMatching(/\?$/));
  });

  it('shows what a page wrote as text, whatever it is', async () => {
    const hostile = { ...PEOPLE[1], name: '<img src=x onerror=alert(1)>\u202e' } as PanelRow;
    await show(panel({ listings: [hostile] }));
    expect(place.querySelector('img')).toBeNull();
    expect(place.textContent).toContain('<img src=x');
  });

  it.each<[string, Partial<PanelState>]>([
    ['no directory', { directory: null, listings: [], pointed: null, page: 'other' }],
    [
      'a directory that is off',
      {
        directory: { id: 'x', label: 'GoodTherapy', on: false, asks: ['https://www.goodtherapy.org/*'] },
        listings: [],
        pointed: null,
      },
    ],
    ['a wall', { page: 'blocked', listings: [], pointed: null }],
    ['nobody found', { page: 'empty', listings: [], pointed: null }],
    ['no wishes yet', { hasWishes: false }],
    ['a limit reached', { limit: 'day' }],
  ])('says plainly: %s', async (_what, over) => {
    await show(panel());
    const usual = place.textContent;
    await show(panel(over));
    expect(place.textContent).not.toBe(usual);
    expect((place.textContent ?? '').length).toBeGreaterThan(30);
    expect(await problems()).toEqual([]);
  });
});

describe('the order of the list', () => {
  it('puts those who say no last, hides nobody, and the site’s own order is one choice away', () => {
    expect(pageOrdered(PEOPLE, 'estimate').map(({ key }) => key)).toEqual(['b', 'c', 'a']);
    expect(pageOrdered(PEOPLE.toReversed(), 'site').map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });
});

describe('the popup', () => {
  const directory = { id: 'goodtherapy', label: 'GoodTherapy', host: 'www.goodtherapy.org' };
  const popup = (
    mode: 'off' | 'page' | 'quiet',
    calls: object = { onTurnOn: vi.fn(), onTurnOff: vi.fn() },
    problem: 'unfit' | null = null,
  ) => (
    <Popup
      directory={directory}
      mode={mode}
      unknown={null}
      site={null}
      problem={problem}
      wishes={[]}
      currency=""
      read={20}
      keys={{ panel: '', hide: '' }}
      onReadOnce={vi.fn()}
      onEditProfile={vi.fn()}
      onOpenPanel={vi.fn()}
      onTurnOn={vi.fn()}
      onTurnOff={vi.fn()}
      {...calls}
    />
  );

  it('says why wishes cannot be read and leads to what can be done, and still turns the directory off', async () => {
    const calls = { onTurnOff: vi.fn(), onEditProfile: vi.fn() };
    await show(popup('page', calls, 'unfit'));
    expect(place.textContent).toContain(formatMessage(messages, 'trouble_unfit'));
    await click(button(formatMessage(messages, 'trouble_open')));
    expect(calls.onEditProfile).toHaveBeenCalledOnce();
    await click(button(formatMessage(messages, 'turn_off')));
    expect(calls.onTurnOff).toHaveBeenCalledOnce();
    expect(await problems()).toEqual([]);
  });

  it('names the directory and turns it on in the way that is chosen, on the page unless changed', async () => {
    const calls = { onTurnOn: vi.fn(), onTurnOff: vi.fn() };
    await show(popup('off', calls));
    expect(place.textContent).toContain('GoodTherapy');
    await click(place.querySelector('button.primary') as HTMLElement);
    expect(calls.onTurnOn).toHaveBeenLastCalledWith('page');
    await click(place.querySelector('input[value="quiet"]') as HTMLElement);
    await click(place.querySelector('button.primary') as HTMLElement);
    expect(calls.onTurnOn).toHaveBeenLastCalledWith('quiet');
    expect(await problems()).toEqual([]);
  });

  it('turns it off again', async () => {
    const calls = { onTurnOn: vi.fn(), onTurnOff: vi.fn() };
    await show(popup('quiet', calls));
    await click(button(formatMessage(messages, 'turn_off')));
    expect(calls.onTurnOff).toHaveBeenCalled();
  });
});

describe('the words', () => {
  it('never promise what nobody can know', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toMatch(
        /\b(match(es|ing)?|best|recommended|scores?|compatible|hearts?|stars?)\b|%/i,
      );
    }
  });

  it('of a question can be said in one breath', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      if (!key.endsWith('_ask')) continue;
      expect(message.split(/\s+/).length, key).toBeLessThanOrEqual(25);
      expect(message, key).not.toMatch(/[/()[\]]/);
    }
  });
});
