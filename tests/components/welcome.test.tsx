// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../components/welcome.tsx';
import { button, buttons, click, problems, show, stage, text, words } from './stage.tsx';

const calls = { onSample: vi.fn(), onStart: vi.fn(), onOpenOptions: vi.fn(), keepNothing: vi.fn() };

beforeEach(() => {
  stage.clear();
  vi.resetAllMocks();
});

const welcome = (hasProfile: boolean) =>
  show(<Welcome hasProfile={hasProfile} keepsNothing={false} {...calls} />);

describe('the first page', () => {
  it('offers two ways to begin, and says that the sample is made up', async () => {
    await welcome(false);
    expect(buttons()).toEqual(['Start with your own wishes', 'Try it with a sample profile', 'Keep nothing']);
    expect(stage.place.textContent).toContain('The sample is made up.');
    expect(await problems()).toEqual([]);
  });

  it('offers to keep nothing on a computer that others use, and asks first', async () => {
    calls.keepNothing.mockResolvedValue(undefined);
    await welcome(false);
    expect(stage.place.textContent).toContain(text('nothing_title'));
    await click(button(text('nothing_turn_on')));
    await click(button(text('nothing_yes')));
    expect(calls.keepNothing).toHaveBeenCalledExactlyOnceWith(true);
    expect(await problems()).toEqual([]);
  });

  it('begins with the way that is pressed', async () => {
    await welcome(false);
    await click(button('Start with your own wishes'));
    expect(calls.onStart).toHaveBeenCalledOnce();
    expect(calls.onSample).not.toHaveBeenCalled();
    await click(button('Try it with a sample profile'));
    expect(calls.onSample).toHaveBeenCalledOnce();
  });

  it('puts no sample over wishes that are there', async () => {
    await welcome(true);
    expect(buttons()).toEqual(['See or change them', 'Keep nothing']);
    await click(button('See or change them'));
    expect(calls.onOpenOptions).toHaveBeenCalledOnce();
    expect(await problems()).toEqual([]);
  });

  it.each([false, true])(
    'says what stays here and what to do in a crisis (wishes saved: %s)',
    async (saved) => {
      await welcome(saved);
      expect(words('h1, h2')).toEqual(['Welcome to Foreword', 'What stays on this computer']);
      expect(stage.place.textContent).toContain(text('welcome_private'));
      expect(words('.crisis')).toEqual([text('welcome_crisis')]);
      expect(text('welcome_crisis')).toContain('988');
    },
  );
});
