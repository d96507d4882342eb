// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { PARTS } from '../../../utils/alliance/check-in.ts';
import { checkInSchema } from '../../../utils/alliance/schema.ts';
import { someone } from '../../shortlist/people.ts';
import { button, buttons, click, group, input, problems, stage, text, type, words } from '../stage.tsx';
import { answer, clear, draw, kept, onCopy, pressed, save } from './page.tsx';

beforeEach(clear);

/** The headings of what is open. */
const titles = () => words('section > h2');
const all = () => stage.place.textContent ?? '';
const area = (label: string) => {
  const found = [...stage.place.querySelectorAll('textarea')].find(
    ({ labels }) => labels?.[0]?.textContent === label,
  );
  if (!found) throw new Error(`No text field "${label}"`);
  return found;
};
const write = (label: string, value: string) => type(area(label) as unknown as HTMLInputElement, value);

/** Answers one statement of each part with the same words. */
async function answerParts(said: string): Promise<void> {
  for (const key of ['ally_item_bond_1', 'ally_item_goals_1', 'ally_item_tasks_1'] as const)
    await answer(text(key), said);
}

describe('two sessions', () => {
  it('lead from nothing to a first impression, and no further', async () => {
    await draw();
    expect(titles()).toEqual([text('ally_check_in_title')]);
    await answerParts('Quite a bit');
    await write(text('ally_note'), 'My sister');
    await save();
    expect(kept.therapies[0]?.checkIns).toEqual([
      {
        session: 1,
        on: '2026-03-09',
        answers: { bond_1: 4, goals_1: 4, tasks_1: 4 },
        flags: [],
        note: 'My sister',
      },
    ]);
    expect(titles()).toContain(text('ally_page_so_far'));
    expect(document.activeElement?.textContent).toBe(text('ally_page_so_far'));
    expect(all()).toContain(text('ally_stage_nothing'));
    expect(all()).toContain('My sister');
    expect(all()).not.toContain(text('ally_impression_forming'));

    await pressed(text('ally_page_new'));
    expect(document.activeElement?.textContent).toBe(text('ally_check_in_title'));
    expect(input(text('ally_page_session')).value).toBe('2');
    await answerParts('Very much');
    await save();
    expect(all()).toContain(text('ally_stage_first'));
    expect(all()).toContain(text('ally_impression_forming'));
    for (const part of PARTS) expect(words('h3')).not.toContain(text(`ally_part_${part}`));
    expect(stage.place.querySelector('svg')).toBeNull();
    expect(await problems()).toEqual([]);
  });
});

describe('a sign of misconduct', () => {
  const marked = async () => {
    await draw();
    await answerParts('A little');
    await click(input(text('ally_flag_secret')));
    await save();
  };

  it('puts what one can do before everything else, and sends nobody to bring it up', async () => {
    await marked();
    expect(titles()[0]).toBe(text('ally_rights_title'));
    expect(document.activeElement?.textContent).toBe(text('ally_rights_title'));
    for (const key of ['ally_rights_after_1', 'ally_rights_crisis', 'ally_rights_board_2'] as const)
      expect(all()).toContain(text(key));
    for (const key of ['ally_raise_title', 'ally_choice_title', 'ally_page_to_ask'] as const)
      expect(titles()).not.toContain(text(key));
    expect(await problems()).toEqual([]);
  });

  it('shows no number to call that nobody has checked', async () => {
    await marked();
    expect(words('.rights')[0]).toContain('your local emergency number');
    expect(words('.rights')[0]).not.toMatch(/\d/);
  });

  it('keeps them first while another session is noted', async () => {
    await marked();
    await pressed(text('ally_page_new'));
    expect(words('h2').slice(0, 2)).toEqual([text('ally_rights_title'), text('ally_check_in_title')]);
    await answerParts('Very much');
    await save();
    expect(titles()[0]).toBe(text('ally_rights_title'));
  });

  it('can be taken back where the session is changed', async () => {
    await marked();
    await pressed(text('ally_page_change_label', '1'));
    expect(input(text('ally_flag_secret')).checked).toBe(true);
    await click(input(text('ally_flag_secret')));
    await save();
    expect(kept.therapies[0]?.checkIns[0]?.flags).toEqual([]);
    expect(titles()).not.toContain(text('ally_rights_title'));
    expect(titles()[0]).toBe(text('ally_page_so_far'));
  });
});

describe('leaving', () => {
  const lead = async () => {
    await draw();
    await pressed(text('ally_page_decided'));
    expect(kept.therapies[0]?.decision).toBe('leaving');
  };

  it('needs no session and no reason, gives words for it, and can be taken back', async () => {
    await lead();
    expect(all()).toContain(text('ally_leaving_hint'));
    await pressed(text('ally_page_copy_label', text('ally_leaving_message_say')));
    expect(onCopy).toHaveBeenLastCalledWith(text('ally_leaving_message_say'));
    await pressed(text('ally_page_copy_label', text('ally_referral_say_3')));
    expect(onCopy).toHaveBeenLastCalledWith(text('ally_referral_say_3'));
    expect(await problems()).toEqual([]);
    await pressed(text('ally_page_undecided'));
    expect(kept.therapies[0]?.decision).toBe('undecided');
  });

  it('opens the list again with the next two, and says where they are', async () => {
    kept.next = [someone('k2', { name: 'Bo Moss' }), someone('k3', { name: '<img src=x>' })];
    await draw();
    expect(all()).not.toContain('Bo Moss');
    await pressed(text('ally_page_decided'));
    expect(words('.next-two p')[0]).toBe(
      'Next on it: Bo Moss, <img src=x>. A short message to each, on the same day, is enough.',
    );
    expect(stage.place.querySelector('.next-two a')?.getAttribute('href')).toBe('/sidepanel.html#list');
    expect(await problems()).toEqual([]);
  });

  it('says so when nobody else is on the list', async () => {
    await lead();
    expect(words('.next-two p')[0]).toBe(text('list_again_none'));
  });

  it('turns what was missing into a wish, once it is picked and added', async () => {
    await lead();
    await click(input(text('ally_missing_hours')));
    expect(kept.profile.wishes).toEqual([]);
    expect(buttons()).not.toContain(text('ally_page_wish_add'));
    await pressed(text('choice_add', 'Evenings'));
    await click(input(text('importance_must')));
    expect(kept.profile.wishes).toEqual([]);
    expect(all()).not.toContain(text('ally_page_wishes_open'));
    expect(await problems()).toEqual([]);
    await pressed(text('ally_page_wish_add_label', 'Evenings'));
    expect(kept.profile.wishes).toEqual([{ facet: 'hours', concept: 'hours_evening', importance: 'must' }]);
    expect(document.activeElement?.textContent).toBe(text('ally_page_wish_added', 'Evenings'));
    expect(words('.wishes-open')[0]).toContain(text('ally_page_wishes_open'));
    expect(stage.place.querySelector('.wishes-open a')?.getAttribute('href')).toBe('/options.html');
  });

  it('searches for a topic as the wishes do', async () => {
    await lead();
    await click(input(text('ally_missing_topic')));
    await type(input(text('ally_wish_topic')), 'grief');
    await click(stage.place.querySelector('[role="option"]') as HTMLElement);
    const wish = words('.card p').find((line) => line.startsWith('As a wish:'));
    expect(wish).toContain('grief');
    await pressed(buttons().find((name) => name.startsWith(text('ally_page_wish_add'))) ?? '');
    expect(kept.profile.wishes).toEqual([{ facet: 'topic', concept: 'grief', importance: 'nice' }]);
  });

  it('makes a price a ceiling only when it is one', async () => {
    await lead();
    await click(input(text('ally_missing_price')));
    const field = input(text('ally_wish_price'));
    await type(field, 'cheap');
    expect(all()).toContain(text('price_invalid'));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await type(field, '80');
    await pressed(text('ally_page_wish_add_label', text('wish_price_individual', '80')));
    expect(kept.profile.wishes).toEqual([
      { facet: 'price', session: 'individual', max: 80, importance: 'nice' },
    ]);
  });

  it('proposes answers about style, which count only once they are added as they then are', async () => {
    await lead();
    await click(input(text('ally_missing_structure')));
    expect(kept.profile.style).toEqual({});
    const situation = group('A session starts and you do not know where to begin.');
    await click(situation.querySelectorAll('input')[5] as HTMLInputElement);
    await pressed(text('ally_page_wish_add_label', text('ally_wish_structure')));
    expect(kept.profile.style).toEqual({ lead_1: 2, lead_2: 1 });
  });

  it('leaves a sentence a sentence where no page can show it', async () => {
    await lead();
    await click(input(text('ally_missing_understood')));
    await write(text('ally_page_wish_note'), 'Someone who asks back.');
    await pressed(text('ally_page_copy_label', 'Someone who asks back.'));
    expect(onCopy).toHaveBeenLastCalledWith('Someone who asks back.');
    expect(buttons()).not.toContain(text('ally_page_wish_add'));
    expect(kept.profile.wishes).toEqual([]);
  });

  it('says so when a wish cannot be kept, and keeps the draft', async () => {
    await lead();
    await click(input(text('ally_missing_online')));
    kept.full = true;
    const add = buttons().find((name) => name.startsWith(text('ally_page_wish_add'))) ?? '';
    await pressed(add);
    expect(words('.card [role="status"]')).toContain(text('save_failed'));
    expect(button(add)).toBeDefined();
    expect(all()).not.toContain(text('ally_page_wishes_open'));
  });
});

describe('everything at once', () => {
  it('is kept as it was marked', async () => {
    await draw();
    await answer(text('ally_item_repair_1'), 'Very much');
    await answer(text('ally_follow_question'), text('ally_follow_kept'));
    await answer(text('ally_compared_question'), text('ally_compared_worse'));
    await click(input(text('ally_flag_worse')));
    await save();
    const noted = kept.therapies[0]?.checkIns[0];
    expect(checkInSchema.parse(noted)).toMatchObject({
      answers: { repair_1: 5 },
      repair: 'kept',
      compared: 'worse',
      flags: ['flag_worse'],
    });
    expect(titles()).toContain(text('ally_raise_title'));
    await pressed(text('ally_page_copy_label', text('ally_raise_kept_say_1')));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(text('ally_raise_kept_say_1'));
    expect(words('.said')).toEqual([text('copied')]);
    const order = words('section > h2, summary');
    expect(order.indexOf(text('ally_rights_title'))).toBe(order.indexOf(text('ally_raise_title')) + 1);
  });
});
