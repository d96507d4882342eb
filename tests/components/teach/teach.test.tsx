// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Teach } from '../../../components/teach/teach.tsx';
import type { AskLesson, SaidOf, TeachAsk } from '../../../utils/messages/teach.ts';
import { beginLesson } from '../../../utils/reader/teach/lesson.ts';
import { ADDRESS, listPage, PEOPLE } from '../../reader/teach/people.ts';
import { button, buttons, click, problems, show, stage, within, words } from '../stage.tsx';

const calls = { onKeep: vi.fn(), onSaveFile: vi.fn(), onEnd: vi.fn() };
let pointed: number | null = -1;
let asked: TeachAsk[] = [];

/** The lesson that the page's script would give. */
function lessonOn(doc: Document, address: string): AskLesson {
  const lesson = beginLesson(doc, address);
  const answer = (ask: TeachAsk) => {
    asked.push(ask);
    if (ask.what === 'kinds') return lesson.kinds();
    if (ask.what === 'examples') return lesson.examples(ask.kind);
    if (ask.what === 'learn') return lesson.learn(ask.kind, ask.said);
    return ask.what === 'pointed' ? pointed : null;
  };
  return (async (ask: TeachAsk) => answer(ask)) as unknown as AskLesson;
}

const teach = async (doc = listPage(), address = ADDRESS) => {
  await show(<Teach host="hedge.example" ask={lessonOn(doc, address)} {...calls} />);
  await settle();
};
const settle = () => act(async () => void (await vi.advanceTimersByTimeAsync(0)));
const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

const press = async (name: string) => {
  await click(button(name));
  await settle();
};
const select = (block: number, label: string): HTMLSelectElement => {
  const fieldset = stage.place.querySelectorAll('fieldset.block')[block];
  const found = [...(fieldset?.querySelectorAll('label') ?? [])].find(
    ({ textContent }) => textContent === label,
  );
  const control = found && document.getElementById(found.htmlFor);
  if (!(control instanceof HTMLSelectElement)) throw new Error(`No choice "${label}"`);
  return control;
};
const choose = async (control: HTMLSelectElement, option: string) => {
  const found = [...control.options].find(({ text }) => text === option);
  if (!found)
    throw new Error(`No "${option}" among: ${[...control.options].map(({ text }) => text).join(' | ')}`);
  control.value = found.value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};
const shownIn = (control: HTMLSelectElement) => control.selectedOptions[0]?.text;
const lastSaid = (): SaidOf[] => {
  const last = asked.findLast((ask) => ask.what === 'learn');
  return last?.what === 'learn' ? last.said : [];
};

beforeEach(() => {
  stage.clear();
  vi.resetAllMocks();
  vi.useFakeTimers();
  [pointed, asked] = [-1, []];
});
afterEach(() => vi.useRealTimers());

describe('which blocks are the therapists', () => {
  it('is asked first, with how each kind begins; the likeliest is chosen', async () => {
    await teach();
    expect(words('legend')).toEqual(['Which of these are the therapists?']);
    expect(words('.kind strong')[0]).toBe('4 blocks');
    expect(words('.kind q')[0]).toMatch(/^Maud Sallow/);
    expect(within('.kind input').matches(':checked')).toBe(true);
    vi.useRealTimers();
    expect(await problems()).toEqual([]);
  });

  it('follows where the pointer is on the page, without a click, and says so', async () => {
    await teach();
    pointed = 1;
    await wait(700);
    expect(stage.place.querySelectorAll<HTMLInputElement>('.kind input')[1]?.checked).toBe(true);
    expect(words('[role=status]')[0]).toMatch(/^You are pointing at one of \d+ blocks/);
  });

  it('is not taken back from whoever chose by hand while the pointer rests', async () => {
    await teach();
    pointed = 1;
    await wait(700);
    await click(within('.kind input'));
    await wait(2000);
    expect(stage.place.querySelectorAll<HTMLInputElement>('.kind input')[0]?.checked).toBe(true);
  });

  it('cannot be asked where nothing repeats: it says what to do', async () => {
    await teach(new DOMParser().parseFromString('<main><p>One</p></main>', 'text/html'));
    expect(words('.notice strong')).toEqual(['Nothing on this page repeats.']);
    expect(buttons()).toEqual(['Stop showing']);
  });
});

describe('what the pieces are', () => {
  const pieces = async () => {
    await teach();
    await press('These are the therapists');
  };

  it('is guessed in the first block, and found in the others', async () => {
    await pieces();
    expect(words('fieldset.block > legend')).toEqual(['Therapist 1', 'Therapist 2', 'Therapist 3']);
    expect(shownIn(select(0, 'Their name'))).toBe('Maud Sallow');
    expect(shownIn(select(1, 'Their name'))).toBe('Found: Tobias Wren');
    expect(shownIn(select(2, 'The price'))).toBe('Found: 120');
    expect(shownIn(select(1, 'The price'))).toBe('Nothing found');
    vi.useRealTimers();
    expect(await problems()).toEqual([]);
  });

  it('is shown for everyone on the page before anything is kept', async () => {
    await pieces();
    expect(words('.preview p')).toEqual(['4 of 4 therapists: 3 with what they write, 3 with a price.']);
    expect(words('.preview li strong')).toEqual(PEOPLE.map(({ name }) => name));
  });

  it('is corrected where it was wrong, and nothing else that was said is lost', async () => {
    await pieces();
    await choose(select(1, 'What they write'), 'Not in this block');
    expect(lastSaid()).toContainEqual({ block: 1, field: 'statement', piece: null, below: false });
    expect(lastSaid()).toContainEqual({ block: 0, field: 'name', piece: 0, below: false });
    await choose(select(1, 'What they write'), 'Let Foreword find it');
    expect(lastSaid().some(({ block }) => block === 1)).toBe(false);
  });

  it('may be what stands below a heading', async () => {
    await pieces();
    await choose(select(0, 'Topics they list'), 'What stands below “Topics”');
    expect(shownIn(select(2, 'Topics they list'))).toBe('Found: Anxiety, Panic');
  });

  it('without a name nothing is kept, and it says what is missing', async () => {
    await pieces();
    await choose(select(0, 'Their name'), 'Let Foreword find it');
    expect(words('.notice strong')).toEqual(['Foreword finds no name yet.']);
    expect(buttons()).not.toContain('Keep and turn on');
    await choose(select(0, 'Their name'), 'Maud Sallow');
    expect(buttons()).toContain('Keep and turn on');
  });

  it('of blocks that do not say whose they are is refused: nobody gets another’s words', async () => {
    await teach(listPage(PEOPLE.map((person) => ({ ...person, slug: 'join' }))));
    await press('These are the therapists');
    expect(words('.notice strong')).toEqual(['These blocks do not say whose they are.']);
    await press('Choose other blocks');
    expect(words('legend')).toEqual(['Which of these are the therapists?']);
  });

  it('never becomes markup, whatever a page writes', async () => {
    await teach(
      listPage(
        PEOPLE.map((person) => ({
          ...person,
          says: '&lt;img src=x onerror=alert(1)&gt; and I listen to all of it, always.',
        })),
      ),
    );
    await press('These are the therapists');
    expect(stage.place.querySelector('img')).toBeNull();
    expect(stage.place.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('keeping it', () => {
  it('hands over the name, the descriptor and the way, in the click', async () => {
    await teach();
    await press('These are the therapists');
    const name = within('.keep input[type=text]') as HTMLInputElement;
    expect(name.value).toBe('hedge.example');
    name.value = 'Hedge';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    button('Keep and turn on').click();
    expect(calls.onKeep).toHaveBeenCalledOnce();
    const [label, descriptor, mode] = calls.onKeep.mock.calls[0] ?? [];
    expect([label, mode]).toEqual(['Hedge', 'page']);
    expect(descriptor).toMatchObject({ matches: ['https://hedge.example/*'], results: { row: '.tile' } });
  });

  it('or saving it as a file for whoever builds Foreword', async () => {
    await teach();
    await press('These are the therapists');
    await press('Save as a file');
    expect(calls.onSaveFile).toHaveBeenCalledWith(expect.objectContaining({ evidence: 'taught' }));
  });

  it('is not offered where the address has no https, which no browser would grant: it says so', async () => {
    await teach(listPage(), ADDRESS.replace('https:', 'http:'));
    await press('These are the therapists');
    expect(words('.keep .notice strong')).toEqual(['This page’s address has no https.']);
    expect(buttons()).not.toContain('Keep and turn on');
    expect(stage.place.querySelector('.keep input')).toBeNull();
    await press('Save as a file');
    expect(calls.onSaveFile).toHaveBeenCalledOnce();
    vi.useRealTimers();
    expect(await problems()).toEqual([]);
  });

  it('is not possible on a page that has gone: it says what to do', async () => {
    await teach();
    pointed = null;
    await wait(700);
    expect(words('.notice strong')).toEqual(['This page has changed or is gone.']);
    await press('Stop showing');
    expect(calls.onEnd).toHaveBeenCalledOnce();
  });
});
