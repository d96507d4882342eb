// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { newTherapy } from '../../../utils/alliance/therapy.ts';
import { even } from '../../alliance/check-ins.ts';
import { click, group, input, problems, stage, text, type, within, words } from '../stage.tsx';
import { answer, atRest, clear, draw, kept, pressed, save, withSessions } from './page.tsx';

beforeEach(clear);

describe('therapists', () => {
  const rename = async (name: string) => {
    const field = input(text('ally_page_name'));
    await type(field, name);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await atRest();
  };

  it('need no name; one that is given first is kept with the first session', async () => {
    await draw();
    await rename('  Dr. B ');
    expect(kept.therapies).toEqual([]);
    await answer(text('ally_item_hope_1'), text('ally_answer_5'));
    await save();
    expect(kept.therapies.map(({ name, checkIns }) => [name, checkIns.length])).toEqual([['Dr. B', 1]]);
    await rename('');
    expect(kept.therapies[0]?.name).toBe('');
  });

  it('can be two, each with sessions of their own', async () => {
    await withSessions(even(1, 4));
    await pressed(text('ally_page_add'));
    expect(words('section > h2')).toEqual([text('ally_check_in_title')]);
    expect(document.activeElement?.textContent).toBe(text('ally_page_title'));
    await answer(text('ally_item_hope_1'), text('ally_answer_5'));
    await save();
    expect(kept.therapies.map(({ checkIns }) => checkIns.length)).toEqual([1, 1]);
    const which = group(text('ally_page_which'));
    expect([...which.querySelectorAll('bdi')].map(({ textContent }) => textContent).sort()).toEqual([
      'Therapist 1',
      'Therapist 2',
    ]);
    expect(await problems()).toEqual([]);
    await click(input('Therapist 2', which));
    expect(input('Therapist 2', group(text('ally_page_which'))).checked).toBe(true);
  });

  it('are deleted in two steps, with everything about them', async () => {
    kept.therapies = [
      { ...newTherapy('a'), name: 'Dr. B', checkIns: [even(1, 4)] },
      { ...newTherapy('b'), name: '<b>C</b>' },
    ];
    await draw();
    expect(stage.place.querySelector('.which b')).toBeNull();
    await pressed(text('ally_page_delete'));
    expect(words('.two-step legend')).toEqual([text('ally_page_delete_confirm', 'Dr. B')]);
    await pressed(text('keep'));
    expect(kept.therapies).toHaveLength(2);
    await pressed(text('ally_page_delete'));
    await pressed(text('ally_page_delete_yes'), within('.two-step'));
    expect(kept.therapies.map(({ id }) => id)).toEqual(['b']);
    expect(words('.said')).toEqual([text('ally_page_deleted')]);
  });
});
