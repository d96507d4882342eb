// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { Chips } from '../../../components/profile/chips.tsx';
import type { Choice } from '../../../components/profile/profile-choices.ts';
import { Texts } from '../../../components/text.ts';
import { button, buttons, input, problems, stage, text } from '../stage.tsx';

const CHOICES: readonly Choice[] = [
  { id: 'anxiety', label: 'A', words: [] },
  { id: 'grief', label: 'B', words: [] },
  { id: 'trauma', label: 'C', words: [] },
];

/** A page whose choices somebody else holds, who draws it again at once, or when asked to. */
let left: readonly Choice[];
let waits: boolean;

function draw(): void {
  const page = (
    <main>
      <h1>Wishes</h1>
      <Chips label="Often chosen" choices={left} onPick={pick} />
      <label>
        Plan
        <input />
      </label>
    </main>
  );
  render(<Texts.Provider value={text}>{page}</Texts.Provider>, stage.place);
}

function pick({ id }: Choice): void {
  left = left.filter((one) => one.id !== id);
  if (!waits) draw();
}

const add = (label: string) => button(text('choice_add', label));
const focused = () => document.activeElement?.textContent;

beforeEach(() => {
  stage.clear();
  left = CHOICES;
  waits = false;
  draw();
});

describe('choices that are one press away', () => {
  it('are buttons that say what they add', async () => {
    expect(buttons()).toEqual(['A', 'B', 'C'].map((label) => text('choice_add', label)));
    expect(await problems()).toEqual([]);
  });

  it('go when they are picked, and the keys are on the next', () => {
    add('A').focus();
    add('A').click();
    expect(focused()).toBe('B');
    add('C').focus();
    add('C').click();
    expect(focused()).toBe('B');
  });

  it('leave the focus to whoever has gone on to a field, however late the page is drawn', async () => {
    add('A').focus();
    add('A').click();
    await act(() => input('Plan').focus());
    expect(document.activeElement).toBe(input('Plan'));
    waits = true;
    add('B').focus();
    add('B').click();
    input('Plan').focus();
    await act(draw);
    expect(document.activeElement).toBe(input('Plan'));
  });
});
