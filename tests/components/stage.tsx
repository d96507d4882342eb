import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { Texts, type Translate } from '../../components/text.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { formatMessage } from '../../utils/messages/format.ts';
import { withStylesOnce } from './styles.ts';

/** The texts of the English locale, as the browser would give them. */
export const text: Translate = (key, ...slots) => formatMessage(messages, key, slots);

/** Where components are shown in a test; `clear` begins with an empty page. */
export const stage = {
  place: document.createElement('div'),
  clear(): void {
    render(null, stage.place);
    document.documentElement.lang = 'en';
    document.title = 'Foreword';
    stage.place = document.createElement('div');
    document.body.replaceChildren(stage.place);
  },
};

export async function show(content: ComponentChildren): Promise<void> {
  await act(() => {
    render(<Texts.Provider value={text}>{content}</Texts.Provider>, stage.place);
  });
}

/** What a screen reader would call a control of ours. */
function nameOf(element: Element): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
  return (element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '').trim();
}

export function within(selector: string): HTMLElement {
  const found = stage.place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing like ${selector} in: ${stage.place.innerHTML}`);
  return found;
}

/** The parts of the page's text that a selector finds, each on one line. */
export function words(selector: string): string[] {
  return [...stage.place.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

export const buttons = (): string[] => [...stage.place.querySelectorAll('button')].map(nameOf);

function named<E extends HTMLElement>(selector: string, name: string, inside: ParentNode): E {
  const all = [...inside.querySelectorAll<E>(selector)];
  const found = all.find((element) => nameOf(element) === name);
  if (!found) throw new Error(`No "${name}" among: ${all.map(nameOf).join(' | ')}`);
  return found;
}

export const button = (name: string, inside: ParentNode = stage.place) =>
  named<HTMLButtonElement>('button', name, inside);
export const input = (name: string, inside: ParentNode = stage.place) =>
  named<HTMLInputElement>('input', name, inside);

/** Opens every part that is behind its title, as a press on it does. */
export async function unfold(selector = 'details.fold'): Promise<void> {
  await act(async () => {
    for (const part of stage.place.querySelectorAll<HTMLDetailsElement>(selector)) {
      part.open = true;
      part.dispatchEvent(new Event('toggle'));
    }
  });
}

/** The radio buttons that belong to one legend. */
export function group(legend: string): HTMLElement {
  const found = [...stage.place.querySelectorAll('fieldset')].find(
    (fieldset) => fieldset.querySelector('legend')?.textContent === legend,
  );
  if (!found) throw new Error(`No group "${legend}" among: ${words('legend').join(' | ')}`);
  return found;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** Chooses in a list to choose from, by its label and the words of what is chosen. */
export async function choose(label: string, words: string): Promise<void> {
  const labels = [...stage.place.querySelectorAll('label')];
  const list = labels.find(({ firstChild }) => firstChild?.textContent === label)?.querySelector('select');
  if (!list) throw new Error(`Nothing to choose from is called "${label}".`);
  const option = [...list.options].find(({ text }) => text === words);
  if (!option)
    throw new Error(`No "${words}" among: ${[...list.options].map(({ text }) => text).join(' | ')}`);
  await act(async () => {
    list.value = option.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export async function type(field: HTMLInputElement, value: string): Promise<void> {
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function press(field: HTMLElement, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await act(async () => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
  }
}

/** Ids that two elements bear, and names of radio buttons that two groups share. */
function shared(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => `two elements: #${id}`);
  const names = [...document.querySelectorAll('fieldset')].flatMap((fieldset) => {
    const radios = [...fieldset.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    return [...new Set(radios.map(({ name }) => `two groups: ${name}`))];
  });
  return [...ids, ...names].filter((each, at, all) => all.indexOf(each) !== at);
}

/** What axe finds wrong, and what is named twice. Contrast needs a real browser; everything else is judged. */
export async function problems(): Promise<string[]> {
  const { violations } = await withStylesOnce(() =>
    axe.run(document, { rules: { 'color-contrast': { enabled: false } } }),
  );
  return [...shared(), ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)];
}
