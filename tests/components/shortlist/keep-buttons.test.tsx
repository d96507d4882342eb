// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeepButtons } from '../../../components/shortlist/keep-buttons.tsx';
import type { PanelPerson } from '../../../utils/messages/panel.ts';
import { beginAnew, calls, only, panel } from '../panel/show-panel.tsx';
import { person, question, row } from '../people.ts';
import { button, buttons, click, press, problems, show, stage, words } from '../stage.tsx';

const onKeep = vi.fn(async () => ({ id: 'k1', fresh: true }) as { id: string; fresh: boolean } | null);
const onUndo = vi.fn();
const shown = (kept: PanelPerson['kept'] = null) =>
  show(<KeepButtons kept={kept} onKeep={onKeep} onUndo={onUndo} />);
const KEPT = { id: 'k1', stage: 'kept', told: [] } as const;
const kept = (over: object = {}) => ({ ...KEPT, told: [], ...over });

beforeEach(() => {
  beginAnew();
  onKeep.mockClear();
  onKeep.mockResolvedValue({ id: 'k1', fresh: true });
  onUndo.mockClear();
});

describe('whoever is shown', () => {
  it('is saved by a press, which can be taken back; the focus goes to the way back', async () => {
    await shown();
    expect(buttons()).toEqual(['Save', 'Not for me']);
    await click(button('Save'));
    expect(onKeep).toHaveBeenCalledWith('kept');
    await shown(kept());
    expect(words('[role=status]')).toEqual(['On your list: Kept']);
    expect(buttons()).toEqual(['Not for me', 'Undo']);
    await click(button('Undo'));
    expect(onUndo).toHaveBeenCalledWith(expect.objectContaining({ id: 'k1', fresh: true }));
    expect(buttons()).toEqual(['Not for me']);
  });

  it('is saved by S alone, not while something is written, and not twice', async () => {
    await shown();
    await press(stage.place, 's');
    expect(onKeep).toHaveBeenCalledTimes(1);
    const field = stage.place.appendChild(document.createElement('input'));
    await press(field, 's');
    expect(onKeep).toHaveBeenCalledTimes(1);
    await shown(kept());
    await press(stage.place, 's');
    expect(onKeep).toHaveBeenCalledTimes(1);
  });

  it('can be ruled out, and saved again after that', async () => {
    await shown(kept({ stage: 'notForMe' }));
    expect(buttons()).toEqual(['Save']);
    expect(words('[role=status]')).toEqual(['On your list: Not for me']);
  });

  it('that could not be saved is said, whatever the reason', async () => {
    onKeep.mockResolvedValueOnce(null);
    await shown();
    await click(button('Save'));
    expect(words('[role=status]')).toEqual([
      'That could not be saved. They may not be on the page any more.',
    ]);
    onKeep.mockRejectedValueOnce(new Error('full'));
    await click(button('Not for me'));
    expect(words('[role=status]')[0]).toMatch(/^That could not be saved/);
    expect(await problems()).toEqual([]);
  });
});

describe('the questions of the panel', () => {
  const tells = [{ about: 'topic:grief', yes: true }];
  const asked = question('q_open', [], {
    answers: [
      { text: 'ans_yes', slots: [], tells },
      { text: 'ans_no', slots: [], tells: [{ about: 'topic:grief', yes: false }] },
      { text: 'ans_vague', slots: [], tells: [] },
    ],
  });
  const onAnswer = vi.fn();
  Object.assign(calls, { onAnswer });
  const pressed = () =>
    [...stage.place.querySelectorAll('.taps button')].map((one) => one.getAttribute('aria-pressed'));

  it('have answers to tap once someone is kept, and none before', async () => {
    await only(row('a', 1), person('a', { questions: [asked] }));
    expect(stage.place.querySelector('.taps')).toBeNull();
    await only(row('a', 1), person('a', { questions: [asked], kept: kept() }));
    expect(pressed()).toEqual(['false', 'false', 'false']);
    await click(stage.place.querySelector<HTMLElement>('.taps button') as HTMLElement);
    expect(onAnswer).toHaveBeenCalledWith('k1', 'q_open', [
      { about: 'topic:grief', yes: true, question: 'q_open', on: '2026-11-26' },
    ]);
    expect(await problems()).toEqual([]);
  });

  it('show the answer that was given, and take it back when it is tapped again', async () => {
    const told = [{ about: 'given:ans_vague', yes: true, question: 'q_open' }];
    await only(row('a', 1), person('a', { questions: [asked], kept: kept({ told }) }));
    expect(pressed()).toEqual(['false', 'false', 'true']);
    await click([...stage.place.querySelectorAll<HTMLElement>('.taps button')][2] as HTMLElement);
    expect(onAnswer).toHaveBeenLastCalledWith('k1', 'q_open', []);
  });

  it('are as they were where nobody is kept', async () => {
    await panel();
    expect(stage.place.querySelector('.taps')).toBeNull();
  });
});
