// @vitest-environment jsdom
import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inOrder } from '../../components/order.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { Popup } from '../../components/popup.tsx';
import { Text } from '../../components/text.ts';
import { Welcome } from '../../components/welcome.tsx';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { formatMessage } from '../../utils/messages/format.ts';
import type { PanelListing, PanelState } from '../../utils/messages/panel.ts';
import { assess } from '../../utils/questions/assess.ts';
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
      <Text.Provider value={(key, ...slots) => formatMessage(messages, key, slots)}>{content}</Text.Provider>,
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

function person(key: string, placeOnPage: number, over: Parameters<typeof listing>[0]): PanelListing {
  const page = listing({
    key,
    name: `Person ${key}`,
    url: 'https://www.goodtherapy.org/therapists/profile/x',
    ...over,
  });
  return {
    key,
    name: page.name,
    url: page.url,
    place: placeOnPage,
    sawProfile: false,
    differs: [],
    ...assess(wishes, page),
  };
}

const PEOPLE = [
  person('a', 1, { statement: 'I do not offer EMDR.' }),
  person('b', 2, { statement: 'I use EMDR.', specialties: ['Grief'], online: 'yes' }),
  person('c', 3, {}),
];

const STATE: PanelState = {
  directory: { id: 'goodtherapy', label: 'GoodTherapy', on: true, asks: [] },
  page: 'results',
  hasWishes: true,
  listings: PEOPLE,
  below: null,
  tooLarge: false,
  unread: 0,
  once: false,
  pointed: 'b',
  later: null,
  limit: null,
  problem: null,
};

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
    onCopy={onCopy}
  />
);

describe('the panel', () => {
  it('shows the therapist under the pointer: band, three lists with their words, three questions', async () => {
    await show(panel());
    const text = place.textContent ?? '';
    for (const words of [
      'Person b',
      'Says and fits',
      'Says and does not fit',
      'Does not say',
      'EMDR',
      'Ask first',
    ])
      expect(text).toContain(words);
    expect(await problems()).toEqual([]);
  });

  it('says no in words, with the phrase, when something needed is denied', async () => {
    await show(panel({ pointed: 'a' }));
    expect(place.textContent).toContain('Says no to something you need');
    expect(place.textContent).toContain('EMDR');
  });

  it('copies a question', async () => {
    const onCopy = vi.fn(async () => undefined);
    await show(panel({}, onCopy));
    await click(button('Copy'));
    expect(onCopy).toHaveBeenCalledWith(expect.stringMatching(/\?$/));
  });

  it('shows what a page wrote as text, whatever it is', async () => {
    const hostile = { ...PEOPLE[1], name: '<img src=x onerror=alert(1)>\u202e' } as PanelListing;
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
    expect(inOrder(PEOPLE, 'estimate').map(({ key }) => key)).toEqual(['b', 'c', 'a']);
    expect(inOrder(PEOPLE.toReversed(), 'site').map(({ key }) => key)).toEqual(['a', 'b', 'c']);
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
      problem={problem}
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

describe('the first screen', () => {
  it('offers a sample, and says what to do in a crisis', async () => {
    const onSample = vi.fn();
    await show(
      <Welcome
        hasProfile={false}
        onSample={onSample}
        onStart={vi.fn()}
        onOpenOptions={vi.fn()}
        keepsNothing={false}
        keepNothing={vi.fn()}
      />,
    );
    await click(button('Try it with a sample profile'));
    expect(onSample).toHaveBeenCalled();
    expect(place.textContent).toContain('988');
    expect(await problems()).toEqual([]);
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
