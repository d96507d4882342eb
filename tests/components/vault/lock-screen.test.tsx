// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LockScreen } from '../../../components/vault/lock-screen.tsx';
import { data } from '../data/data.ts';
import { button, click, input, problems, show, stage, text, type, within } from '../stage.tsx';
import { vault } from './vault.ts';

const onOpen = vi.fn();
let actions = vault();
let kept = data();

beforeEach(async () => {
  stage.clear();
  vi.clearAllMocks();
  actions = vault();
  kept = data();
  await show(<LockScreen unlock={actions.unlock} erase={kept.erase} onOpen={onOpen} />);
});

const field = () => input(text('vault_passphrase'));
const wrong = () => within('[role=alert]').textContent;
const send = () =>
  act(async () => {
    within('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

describe('the lock screen', () => {
  it('asks for the passphrase, with the focus where it is typed', async () => {
    expect(document.activeElement).toBe(field());
    expect(await problems()).toEqual([]);
  });

  it('says nothing of what is behind it, before somebody unfolds what erasing is about', () => {
    const folded = within('details');
    expect(folded.hasAttribute('open')).toBe(false);
    const shown = stage.place.textContent.replace(folded.textContent, '');
    expect(shown).toContain(text('lock_title'));
    expect(shown).not.toMatch(/therap|wish|session/i);
  });

  it('opens with the right one', async () => {
    await type(field(), 'seven grey herons');
    await send();
    expect(actions.unlock).toHaveBeenCalledExactlyOnceWith('seven grey herons');
    expect(onOpen).toHaveBeenCalledOnce();
    expect(field().value).toBe('');
  });

  it('says of a wrong one that nothing is lost, and how long to wait; the focus is where it is typed', async () => {
    actions.unlock.mockResolvedValue({ right: false, wait: 4000 });
    await type(field(), 'seven');
    await send();
    expect(onOpen).not.toHaveBeenCalled();
    expect(wrong()).toBe(`${text('vault_wrong')} ${text('vault_wait', '4')}`);
    expect(text('vault_wrong')).toMatch(/nothing is lost/i);
    expect(document.activeElement).toBe(field());
  });

  it('ties what is wrong to the field, and takes it back with the next try', async () => {
    expect([wrong(), field().getAttribute('aria-invalid')]).toEqual(['', null]);
    actions.unlock.mockResolvedValueOnce({ right: false, wait: 0 });
    await send();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    const about = field().getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(about.map((id) => document.getElementById(id)?.textContent)).toEqual([
      text('vault_wrong'),
      text('lock_note'),
    ]);
    expect(await problems()).toEqual([]);
    await send();
    expect([wrong(), field().getAttribute('aria-invalid')]).toEqual(['', null]);
  });

  it('leads to what to do in a crisis, locked or not', () => {
    expect(stage.place.textContent).toContain(text('crisis_link'));
  });

  it('says when it could not be tried', async () => {
    actions.unlock.mockRejectedValue(new Error('damaged'));
    await send();
    expect(wrong()).toBe(text('vault_failed'));
  });

  it('tries once however often it is sent', async () => {
    let answer = (_tried: { right: boolean; wait: number }) => {};
    actions.unlock.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    await send();
    await send();
    expect(actions.unlock).toHaveBeenCalledOnce();
    expect(button(text('lock_opening')).getAttribute('aria-disabled')).toBe('true');
    await act(async () => answer({ right: true, wait: 0 }));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('leaves to whoever has forgotten it the one way that there is, in two steps', async () => {
    expect(stage.place.textContent).toContain(text('lock_forgotten_note'));
    await click(button(text('erase')));
    await click(button(text('erase_yes')));
    expect(kept.erase).toHaveBeenCalledOnce();
    expect(onOpen).toHaveBeenCalledOnce();
  });
});
