// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../utils/profile/profile.ts';
import { profile, wish } from '../../support/samples.ts';
import {
  button,
  buttons,
  click,
  group,
  input,
  problems,
  stage,
  text,
  type,
  unfold,
  within,
} from '../stage.tsx';
import { beginAnew, calls, kept, options, result } from './options-page.tsx';

beforeEach(beginAnew);

describe('erasing everything', () => {
  it('takes two steps, and the focus lies on the way back', async () => {
    await options();
    await click(button(text('erase')));
    expect(kept.erase).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button(text('keep')));
    expect(await problems()).toEqual([]);
    await click(button(text('erase_yes')));
    expect(kept.erase).toHaveBeenCalledOnce();
    expect(buttons()).not.toContain(text('erase_yes'));
    expect(result()).toBe(text('erase_done'));
  });

  it('can be left', async () => {
    await options();
    await click(button(text('erase')));
    await click(button(text('keep')));
    expect(kept.erase).not.toHaveBeenCalled();
    expect(buttons()).toContain(text('erase'));
  });

  it('says what is still there, and what to do', async () => {
    kept.erase.mockResolvedValue(['records', 'access']);
    await options();
    await click(button(text('erase')));
    await click(button(text('erase_yes')));
    expect(result()).toBe(
      text('erase_partly', `${text('erase_left_records')}, ${text('erase_left_access')}`),
    );
  });

  it('says when it could not be done', async () => {
    kept.erase.mockRejectedValue(new Error('blocked'));
    await options();
    await click(button(text('erase')));
    await click(button(text('erase_yes')));
    expect(result()).toBe(text('erase_failed'));
  });

  it('leaves no trace of a wish on the page, not even of one that was skipped', async () => {
    const price = { facet: 'price', session: 'individual', max: 90, importance: 'must' } as const;
    const before = profile(wish('topic', 'grief'), price);
    await options(before);
    await unfold('#part-help');
    await click(input(text('importance_skip'), group(text('importance_legend', 'Grief and loss'))));
    await options(profile(...before.wishes.slice(1)));
    expect(group(text('importance_legend', 'Grief and loss'))).toBeDefined();
    await click(button(text('erase')));
    await click(button(text('erase_yes')));
    await options(EMPTY_PROFILE);
    await unfold('#part-help, #part-money');
    expect(() => group(text('importance_legend', 'Grief and loss'))).toThrow();
    expect(input(text('price_individual')).value).toBe('');
  });
});

describe('the directories', () => {
  it('are not read in private windows, and it says so', async () => {
    await options();
    await unfold('#directories');
    expect(stage.place.textContent).toContain(text('options_private'));
    expect(text('options_private')).toMatch(/private.*Firefox.*history/s);
  });

  it('say what they rest on and whether they are on, and only those that are on can be turned off', async () => {
    await options();
    await unfold('#directories');
    const said = within('.directories').textContent;
    expect(said).toContain('Written from real pages: results pages saved in June.');
    expect(said).toContain('Written only from descriptions: a description.');
    expect(said).toContain('Written from a description of real pages: one program.');
    expect(buttons()).not.toContain(text('turn_off_label', 'Birch'));
    await click(button(text('turn_off_label', 'Alder')));
    expect(calls.onTurnOff).toHaveBeenCalledExactlyOnceWith('a');
    expect(await problems()).toEqual([]);
  });
});

describe('saving a copy', () => {
  it('is one press', async () => {
    await options();
    await click(button(text('export')));
    expect(kept.saveCopy).toHaveBeenCalledExactlyOnceWith(null);
    expect(result()).toBe(text('export_done'));
  });

  it('with a passphrase asks for it twice, and says which kind of file it is', async () => {
    await options();
    expect(text('export_note')).toMatch(/readable by anyone/);
    const own = [...stage.place.querySelectorAll('details')].find((one) =>
      one.textContent.includes(text('export_sealed_go')),
    );
    if (!own) throw new Error('No way to save a copy with a passphrase.');
    await type(input(text('vault_new'), own), 'seven grey herons');
    await type(input(text('vault_again'), own), 'seven grey herons');
    await click(button(text('export_sealed_go')));
    expect(kept.saveCopy).toHaveBeenCalledExactlyOnceWith('seven grey herons');
    expect(result()).toBe(text('export_sealed_done'));
  });

  it('says when something could not be read for it', async () => {
    kept.saveCopy.mockResolvedValue(2);
    await options();
    await click(button(text('export')));
    expect(result()).toBe(text('export_partly'));
  });

  it('says when there is none', async () => {
    kept.saveCopy.mockRejectedValue(new Error('damaged'));
    await options();
    await click(button(text('export')));
    expect(result()).toBe(text('export_failed'));
  });
});

describe('the wishes for someone else', () => {
  it('are saved alone, and it is said what is in the file', async () => {
    await options();
    await click(button(text('export_wishes_go')));
    expect(kept.saveWishes).toHaveBeenCalledOnce();
    expect(kept.saveCopy).not.toHaveBeenCalled();
    expect(result()).toBe('The file is with your downloads. It holds the wishes and nothing else.');
  });

  it('say when they could not be', async () => {
    kept.saveWishes.mockRejectedValue(new Error('locked'));
    await options();
    await click(button(text('export_wishes_go')));
    expect(result()).toBe(text('export_failed'));
  });
});
