// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { VaultSection } from '../../../components/vault/vault-section.tsx';
import type { VaultState } from '../../../utils/messages/replies.ts';
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
  type,
  within,
} from '../stage.tsx';
import { BARE, NOTHING, OPEN, vault } from './vault.ts';

// Browsers have it of every element; this one has not.
Object.defineProperty(HTMLElement.prototype, 'spellcheck', { value: true, writable: true });

let actions = vault();

beforeEach(() => {
  stage.clear();
  actions = vault();
});

const section = (state: VaultState) =>
  show(
    <main>
      <VaultSection state={state} actions={actions} />
    </main>,
  );
const said = () => within('.result').textContent;
const WORDS = 'seven grey herons';

describe('without a passphrase', () => {
  beforeEach(() => section(BARE));

  it('it is said what that is worth, and before one is set what forgetting it means', async () => {
    const page = stage.place.textContent;
    expect(page).toContain(text('vault_bare'));
    expect(text('vault_bare')).toMatch(/key lies beside it.*whoever can use your account.*traces/is);
    expect(page).toContain(text('vault_set_forgotten'));
    expect(text('vault_set_note')).toMatch(/traces/);
    expect(buttons()).not.toContain(text('vault_lock'));
    expect(await problems()).toEqual([]);
  });

  const typeBoth = async (once: string, again: string) => {
    await type(input(text('vault_new')), once);
    await type(input(text('vault_again')), again);
    await click(button(text('vault_set_go')));
  };

  it('one is set when it was typed twice, and what was typed is gone', async () => {
    await typeBoth(WORDS, WORDS);
    expect(actions.set).toHaveBeenCalledExactlyOnceWith(WORDS);
    expect(said()).toBe(text('vault_set_done'));
    expect([input(text('vault_new')).value, input(text('vault_again')).value]).toEqual(['', '']);
  });

  it.each([
    ['too short', 'short', 'short', () => text('vault_short', '8')],
    ['two that differ', WORDS, `${WORDS} `, () => text('vault_differs')],
  ])('none is set by what is %s, and it is said', async (_what, once, again, words) => {
    await typeBoth(once, again);
    expect(actions.set).not.toHaveBeenCalled();
    expect(said()).toBe(words());
    expect(input(text('vault_new')).value).toBe(once);
  });

  it('it is said when it could not be set, and what was typed stays', async () => {
    actions.set.mockRejectedValue(new Error('full'));
    await typeBoth(WORDS, WORDS);
    expect(said()).toBe(text('vault_failed'));
    expect(input(text('vault_new')).value).toBe(WORDS);
  });

  it('what is typed is hidden, and no help of the browser sees it', () => {
    for (const label of ['vault_new', 'vault_again'] as const) {
      const { type: kind, autocomplete, spellcheck, translate } = input(text(label));
      expect({ kind, autocomplete, spellcheck, translate }).toEqual({
        kind: 'password',
        autocomplete: 'new-password',
        spellcheck: false,
        translate: false,
      });
    }
  });
});

describe('with a passphrase', () => {
  beforeEach(() => section(OPEN));

  it('it can be locked at once, and the page is as it should be', async () => {
    await click(button(text('vault_lock')));
    expect(actions.lock).toHaveBeenCalledOnce();
    expect(stage.place.textContent).not.toContain(text('vault_bare'));
    expect(await problems()).toEqual([]);
  });

  it('it is chosen after how long it locks by itself', async () => {
    const after = group(text('vault_after'));
    expect(input(text('vault_after_15'), after).checked).toBe(true);
    await click(input(text('vault_after_5'), after));
    await click(input(text('vault_after_close'), after));
    expect(actions.lockAfter.mock.calls).toEqual([[5], [null]]);
  });

  it('it is changed with the one that is set', async () => {
    await type(input(text('vault_current')), WORDS);
    await type(input(text('vault_new')), 'eight grey herons');
    await type(input(text('vault_again')), 'eight grey herons');
    await click(button(text('vault_change_go')));
    expect(actions.change).toHaveBeenCalledExactlyOnceWith(WORDS, 'eight grey herons');
    expect(said()).toBe(text('vault_changed'));
    expect(input(text('vault_current')).value).toBe('');
  });

  it('it is removed with the one that is set, and it is said before what that means', async () => {
    await type(input(text('vault_current')), WORDS);
    const remove = button(text('vault_drop'));
    expect(document.getElementById(remove.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      text('vault_drop_note'),
    );
    await click(remove);
    expect(actions.change).toHaveBeenCalledExactlyOnceWith(WORDS, null);
    expect(said()).toBe(text('vault_dropped'));
  });

  it.each([
    [0, () => text('vault_wrong')],
    [2001, () => `${text('vault_wrong')} ${text('vault_wait', '3')}`],
  ])('a wrong one is said to be wrong, with how long to wait: %i', async (wait, words) => {
    actions.change.mockResolvedValue({ right: false, wait });
    await click(button(text('vault_drop')));
    expect(said()).toBe(words());
  });
});

describe('keeping nothing', () => {
  it('asks first, since what is there is erased', async () => {
    await section(BARE);
    await click(button(text('nothing_turn_on')));
    expect(actions.keepNothing).not.toHaveBeenCalled();
    expect(text('nothing_confirm')).toMatch(/erased now/);
    await click(button(text('nothing_yes')));
    expect(actions.keepNothing).toHaveBeenCalledExactlyOnceWith(true);
    expect(said()).toBe(text('nothing_done'));
  });

  it('can be left as it was', async () => {
    await section(BARE);
    await click(button(text('nothing_turn_on')));
    await click(button(text('keep')));
    expect(actions.keepNothing).not.toHaveBeenCalled();
  });

  it('has no passphrase, since there is nothing to lock, and can be taken back', async () => {
    await section(NOTHING);
    expect(stage.place.querySelector('input[type=password]')).toBeNull();
    expect(stage.place.textContent).toContain(text('nothing_on'));
    await click(button(text('nothing_turn_off')));
    expect(actions.keepNothing).toHaveBeenCalledExactlyOnceWith(false);
    expect(said()).toBe(text('nothing_undone'));
    expect(await problems()).toEqual([]);
  });

  it('says when it could not be done', async () => {
    actions.keepNothing.mockRejectedValue(new Error('locked'));
    await section(NOTHING);
    await click(button(text('nothing_turn_off')));
    expect(said()).toBe(text('vault_failed'));
  });
});
