// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { button, click, input, problems, stage, text, type, within, words } from '../stage.tsx';
import { PREVIEW } from './data.ts';
import { beginAnew, choose, kept, options, result } from './options-page.tsx';

beforeEach(beginAnew);

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
