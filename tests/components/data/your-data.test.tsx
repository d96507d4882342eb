// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/profile/profile.ts';
import { profile, wish } from '../../support/samples.ts';
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
  unfold,
  within,
  words,
} from '../stage.tsx';
import { BARE, vault } from '../vault/vault.ts';
import { data, PREVIEW } from './data.ts';

const calls = {
  onTurnOff: vi.fn(),
  onForget: vi.fn(async () => undefined),
  onSaveFolder: vi.fn(),
  onCopy: vi.fn(async () => undefined),
  onChange: vi.fn(),
};
let kept = data();

beforeEach(() => {
  stage.clear();
  vi.clearAllMocks();
  kept = data();
});

const options = (shown: Profile = EMPTY_PROFILE) =>
  show(
    <Options
      keys={{ panel: '', hide: '' }}
      profile={shown}
      choices={CHOICES}
      directories={[
        { id: 'a', label: 'Alder', evidence: 'seen', basis: 'results pages saved in June', mode: 'page' },
        { id: 'b', label: 'Birch', evidence: 'claimed', basis: 'a description.', mode: 'off' },
        { id: 'c', label: 'Cedar', evidence: 'described', basis: 'one program', mode: 'off' },
        { id: 'taught:d', label: 'Dell', evidence: 'taught', basis: 'what you showed', mode: 'off' },
      ]}
      data={kept}
      vault={{ state: BARE, actions: vault() }}
      {...calls}
    />,
  );
const result = () => within('.part:not(.vault) .result').textContent;

async function choose(file: File): Promise<void> {
  const field = input(text('import'));
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await file.text();
  });
  await act(async () => undefined);
}

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

describe('bringing back a copy', () => {
  it('shows first what the file holds, and asks, with its name as text', async () => {
    await options();
    await choose(new File(['{"a":1}'], '<b>mine</b>\u202e.json'));
    expect(kept.look).toHaveBeenCalledExactlyOnceWith('{"a":1}', null);
    expect(kept.bring).not.toHaveBeenCalled();
    expect(words('.preview fieldset label')).toEqual([
      'Wishes: 3',
      'Answers on how you like to work: 4',
      'Values: 2',
      'Therapists whose sessions you noted: 1',
      'People on your list: 3',
      'Sites that you showed Foreword: Hedge, <b>Marsh</b>',
    ]);
    expect(within('.two-step legend').textContent).toBe(text('import_confirm', '<b>mine</b>.json'));
    expect(stage.place.querySelector('.two-step b, .preview b')).toBeNull();
    expect(await problems()).toEqual([]);
    await click(button(text('import_yes')));
    expect(kept.bring).toHaveBeenCalledExactlyOnceWith(
      '{"a":1}',
      null,
      'merge',
      PREVIEW.parts.map(({ part }) => part),
    );
    expect(result()).toBe(text('import_done'));
    expect(stage.place.querySelector('.preview')).toBeNull();
  });

  it('shows the wishes of a file, and takes only the parts that were chosen', async () => {
    await options();
    await choose(new File(['{"a":1}'], 'mine.json'));
    expect(words('.preview details li')).toEqual([
      'Help with grief and loss (Must)',
      'Takes Aetna (Nice)',
      'Woman (Must not)',
    ]);
    await click(input('People on your list: 3'));
    await click(input('Values: 2'));
    expect(await problems()).toEqual([]);
    await click(button(text('import_yes')));
    expect(kept.bring).toHaveBeenCalledExactlyOnceWith('{"a":1}', null, 'merge', [
      'wishes',
      'answers',
      'therapies',
      'taught',
    ]);
  });

  it('offers no part that a file does not hold', async () => {
    const parts = PREVIEW.parts.map((one) => (one.part === 'wishes' ? one : { ...one, count: 0, names: [] }));
    kept.look.mockResolvedValue({ ...PREVIEW, parts });
    await options();
    await choose(new File(['{"a":1}'], 'wishes.json'));
    expect(words('.preview fieldset label')).toEqual(['Wishes: 3']);
  });

  it('names what stays out, and of very much how much more', async () => {
    const many = Array.from({ length: 14 }, (_, at) => ({ what: `therapies ${at}`, why: 'unfit' }));
    kept.look.mockResolvedValue({ ...PREVIEW, leftOut: [{ what: 'letters', why: 'unknown_part' }, ...many] });
    await options();
    await choose(new File(['{}'], 'mine.json'));
    const left = words('.preview li');
    expect(left).toContain(text('import_left_unknown_part', 'letters'));
    expect(left).toContain(text('import_left_unfit', 'therapies 3'));
    expect(left.at(-1)).toBe(text('import_left_more', '3'));
  });

  it.each(['import_not_json', 'import_not_ours', 'import_nothing', 'import_too_large'] as const)(
    'says why a file is none: %s',
    async (problem) => {
      kept.look.mockResolvedValue({ problem });
      await options();
      await choose(new File(['x'], 'mine.json'));
      expect(result()).toBe(text(problem));
      expect(stage.place.querySelector('.preview')).toBeNull();
    },
  );

  it('changes nothing when it is kept as it is', async () => {
    await options();
    await choose(new File(['{}'], 'mine.json'));
    await click(button(text('keep')));
    expect(kept.bring).not.toHaveBeenCalled();
    expect(stage.place.querySelector('.two-step')).toBeNull();
  });

  it('says when it could not be saved', async () => {
    kept.bring.mockRejectedValue(new Error('full'));
    await options();
    await choose(new File(['{}'], 'mine.json'));
    await click(button(text('import_yes')));
    expect(result()).toBe(text('import_failed'));
  });
});

describe('bringing back a copy that has a passphrase', () => {
  const file = () => new File(['{"sealed":1}'], 'mine.json');
  beforeEach(async () => {
    kept.look.mockImplementation(async (_text, passphrase) => {
      if (passphrase === null) return { problem: 'import_sealed' };
      return passphrase === 'seven grey herons' ? PREVIEW : { problem: 'import_wrong' };
    });
    await options();
    await choose(file());
  });

  it('asks for it, says when it is wrong, and shows what the file holds when it is right', async () => {
    expect(result()).toBe(text('import_sealed'));
    await type(input(text('import_passphrase')), 'seven');
    await click(button(text('import_open')));
    expect(result()).toBe(text('import_wrong'));
    expect(input(text('import_passphrase')).value).toBe('');
    expect(await problems()).toEqual([]);
    await type(input(text('import_passphrase')), 'seven grey herons');
    await click(button(text('import_open')));
    expect(result()).toBe('');
    expect(words('.preview label')).toContain('Wishes: 3');
    expect(kept.bring).not.toHaveBeenCalled();
  });

  it('brings it in with the same passphrase, in place of what is here if that is chosen', async () => {
    await type(input(text('import_passphrase')), 'seven grey herons');
    await click(button(text('import_open')));
    await click(input(text('import_how_replace')));
    await click(button(text('import_yes')));
    expect(kept.bring).toHaveBeenCalledExactlyOnceWith(
      '{"sealed":1}',
      'seven grey herons',
      'replace',
      PREVIEW.parts.map(({ part }) => part),
    );
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
