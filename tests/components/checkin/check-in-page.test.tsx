// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { ITEM_IDS, PARTS } from '../../../utils/alliance/check-in.ts';
import { all, checkIn, even } from '../../alliance/check-ins.ts';
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
  within,
  words,
} from '../stage.tsx';
import { answer, clear, draw, kept, onCopy, onLeave, pressed, save, withSessions } from './page.tsx';

beforeEach(clear);

const shown = () => stage.place.textContent ?? '';
const statements = () => words('fieldset.statement > legend');

describe('the page before anything is noted', () => {
  it('asks for the first session at once, with nothing answered, and names no part', async () => {
    await draw();
    expect(statements()).toEqual([
      ...ITEM_IDS.filter((id) => id !== 'between_1').map((id) => text(`ally_item_${id}`)),
      text('ally_compared_question'),
    ]);
    expect(stage.place.querySelectorAll('input:checked')).toHaveLength(0);
    expect(within('.flags').hasAttribute('open')).toBe(false);
    expect(words('h3')).not.toContain(text('ally_part_bond'));
    expect(await problems()).toEqual([]);
  });

  it('can be left at once, before anything else', async () => {
    await draw();
    expect(stage.place.querySelector('button, input, a')).toBe(button(text('ally_page_leave')));
    await click(button(text('ally_page_leave')));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('keeps nothing when nothing is filled in, and says so', async () => {
    await draw();
    await save();
    expect(kept.therapies).toEqual([]);
    expect(shown()).toContain(text('ally_page_empty'));
  });
});

describe('a statement', () => {
  it('has five steps and too early to tell, each a radio button of one group', async () => {
    await draw();
    const radios = [...group(text('ally_item_bond_1')).querySelectorAll('input')];
    expect(radios.map(({ labels }) => labels?.[0]?.textContent)).toEqual(
      ([1, 2, 3, 4, 5, 'early'] as const).map((step) => text(`ally_answer_${step}`)),
    );
    expect(new Set(radios.map(({ type: kind, name }) => `${kind} ${name}`)).size).toBe(1);
  });

  it('can be taken back, and the focus stays with it', async () => {
    await draw();
    const question = text('ally_item_goals_2');
    await answer(question, text('ally_answer_3'));
    await pressed(text('ally_page_clear_label', question));
    expect(group(question).querySelectorAll('input:checked')).toHaveLength(0);
    expect(group(question).contains(document.activeElement)).toBe(true);
    expect(buttons()).not.toContain(text('ally_page_clear_label', question));
  });

  it('about something that felt off leads on only from somewhat', async () => {
    await draw();
    await answer(text('ally_item_repair_1'), text('ally_answer_2'));
    expect(statements()).not.toContain(text('ally_follow_question'));
    await answer(text('ally_item_repair_1'), text('ally_answer_3'));
    const at = statements().indexOf(text('ally_item_repair_1'));
    expect(statements()[at + 1]).toBe(text('ally_follow_question'));
  });
});

describe('the number of a session', () => {
  it('decides what is asked, and must be one', async () => {
    await draw();
    await type(input(text('ally_page_session')), '2');
    expect(statements()).toContain(text('ally_item_between_1'));
    await answer(text('ally_item_between_1'), text('ally_answer_4'));
    await type(input(text('ally_page_session')), 'two');
    expect(shown()).toContain(text('ally_page_session_wrong'));
    await save();
    expect(kept.therapies).toEqual([]);
    expect(document.activeElement).toBe(input(text('ally_page_session')));
    expect(await problems()).toEqual([]);
  });

  it('that was noted before is said before it is replaced', async () => {
    await withSessions(even(1, 2));
    await pressed(text('ally_page_new'));
    await type(input(text('ally_page_session')), '1');
    expect(shown()).toContain(text('ally_page_session_again'));
    await answer(text('ally_item_hope_1'), text('ally_answer_5'));
    await save();
    expect(kept.therapies[0]?.checkIns.map(({ session, answers }) => [session, answers])).toEqual([
      [1, { hope_1: 5 }],
    ]);
  });
});

describe('what is said so far', () => {
  it('is nothing after one session', async () => {
    await withSessions(even(1, 1));
    expect(shown()).toContain(text('ally_stage_nothing'));
    expect(words('h2')).not.toContain(text('ally_choice_title'));
  });

  it('is that the answers are too few when sessions were noted without any', async () => {
    await withSessions(checkIn(1, { hope_1: 5 }), checkIn(2, { hope_1: 5 }));
    expect(shown()).toContain(text('ally_standing_open'));
    expect(shown()).not.toContain(text('ally_stage_nothing'));
  });

  it('is each part in words from three sessions, without a line', async () => {
    await withSessions(even(1, 5), even(2, 5), even(3, 5));
    for (const part of PARTS) {
      expect(words('h3')).toContain(text(`ally_part_${part}`));
      expect(shown()).toContain(text(`ally_standing_${part}_forming`));
    }
    expect(shown()).toContain(text('ally_ordinary'));
    expect(stage.place.querySelector('svg')).toBeNull();
    expect(await problems()).toEqual([]);
  });

  it('is a line for each part from four, and the same in words, halves too', async () => {
    await withSessions(
      ...[4, 4, 5].map((step, at) => even(at + 1, step as 4)),
      checkIn(4, { ...all('bond', 2), goals_1: 2, goals_2: 3, ...all('tasks', 5) }),
    );
    expect(stage.place.querySelectorAll('svg polyline')).toHaveLength(PARTS.length);
    expect(words('table:first-of-type tbody tr').slice(0, 4)).toEqual([
      'Session 1Quite a bit',
      'Session 2Quite a bit',
      'Session 3Very much',
      'Session 4A little',
    ]);
    expect(words('td')).toContain(text('ally_page_between', 'A little', 'Somewhat'));
    expect(shown()).toContain(text('ally_change_fell'));
    expect(shown()).toContain(text('ally_ordinary'));
    expect(await problems()).toEqual([]);
  });

  it('never holds a figure of its own', async () => {
    await withSessions(even(1, 4), even(2, 4), even(3, 4), even(4, 4));
    const said = words('.alliance-part')
      .join(' ')
      .replace(/Session \d/g, '');
    expect(said).not.toMatch(/\d|%/);
  });
});

describe('three ways to go on', () => {
  it('are there while something is low early on, with sentences to copy', async () => {
    await withSessions(even(1, 2), even(2, 2));
    expect(words('.ways-on h3')).toEqual([
      text('ally_choice_bring_up'),
      text('ally_choice_give_time'),
      text('ally_choice_shortlist'),
    ]);
    await pressed(text('ally_page_copy_label', text('ally_choice_give_time_goals_say')));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(text('ally_choice_give_time_goals_say'));
    expect(await problems()).toEqual([]);
  });

  it('say it when copying fails', async () => {
    onCopy.mockRejectedValueOnce(new Error('no'));
    await withSessions(even(1, 2), even(2, 2));
    await pressed(text('ally_page_copy_label', text('ally_choice_bring_up_bond_say')));
    expect(words('.said')).toEqual([text('copy_failed')]);
  });
});

describe('what to ask next', () => {
  it('is there for the first three sessions, and not for someone who is leaving', async () => {
    await withSessions(even(1, 4));
    expect(words('h2')).toContain(text('ally_page_to_ask'));
    await pressed(text('ally_page_decided'));
    expect(words('h2')).not.toContain(text('ally_page_to_ask'));
    await withSessions(even(3, 4));
    expect(words('h2')).not.toContain(text('ally_page_to_ask'));
  });
});

describe('what one can do', () => {
  it('is one press away for everyone, after everything else', async () => {
    await withSessions(even(1, 4));
    expect(words('main > summary, details.part > summary').at(-1)).toBe(text('ally_rights_title'));
    expect(words('.crisis-lines > summary')).toEqual([text('crisis_title')]);
    expect(shown()).not.toContain(text('ally_rights_after_1'));
  });
});

describe('a noted session', () => {
  it('is deleted in two steps, and the focus lies on the way back', async () => {
    await withSessions(even(1, 4), even(2, 4));
    await pressed(text('ally_page_delete_session_label', '1'));
    expect(kept.therapies[0]?.checkIns).toHaveLength(2);
    expect(document.activeElement).toBe(button(text('keep')));
    expect(await problems()).toEqual([]);
    await pressed(text('ally_page_delete_yes'), within('.two-step'));
    expect(kept.therapies[0]?.checkIns.map(({ session }) => session)).toEqual([2]);
  });

  it('moves to another number when that is changed, and keeps its day', async () => {
    await withSessions(even(1, 4));
    await pressed(text('ally_page_change_label', '1'));
    await type(input(text('ally_page_session')), '3');
    await save();
    expect(kept.therapies[0]?.checkIns).toEqual([{ ...even(3, 4), on: even(1, 4).on }]);
  });

  it('stays as it was when one goes back', async () => {
    await withSessions(even(1, 4));
    await pressed(text('ally_page_change_label', '1'));
    await answer(text('ally_item_bond_1'), text('ally_answer_1'));
    await pressed(text('ally_page_back'));
    expect(kept.therapies[0]?.checkIns).toEqual([even(1, 4)]);
    await pressed(text('ally_page_change_label', '1'));
    expect(input(text('ally_answer_4'), group(text('ally_item_bond_1'))).checked).toBe(true);
  });
});

describe('what cannot be kept or read', () => {
  it('is said, and what was filled in stays on the page', async () => {
    await draw();
    await answer(text('ally_item_hope_1'), text('ally_answer_5'));
    kept.full = true;
    await save();
    expect(words('.said')).toEqual([text('save_failed')]);
    expect(input(text('ally_answer_5'), group(text('ally_item_hope_1'))).checked).toBe(true);
    kept.full = false;
    await save();
    expect(kept.therapies).toHaveLength(1);
  });

  it('is said when something stored is not shown', async () => {
    await draw(true);
    expect(words('.notice')[0]).toContain(text('ally_page_unread'));
    expect(await problems()).toEqual([]);
  });
});
