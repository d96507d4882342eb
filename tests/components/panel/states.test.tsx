// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { MakeYours } from '../../../components/panel/make-yours.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelState } from '../../../utils/messages/panel.ts';
import { row, STATE } from '../people.ts';
import { button, buttons, click, problems, show, stage, text, unfold, within, words } from '../stage.tsx';
import { beginAnew, calls, only, panel } from './show-panel.tsx';

beforeEach(beginAnew);

describe('a page that was read once', () => {
  const site = { id: 'site:clinic.example', label: 'clinic.example', on: true, asks: [] };

  it('says that its site is not known, beside what was read', async () => {
    await panel({ once: true, directory: site });
    expect(stage.place.textContent).toContain(text('once_read', 'clinic.example'));
    expect(words('.bar h2')).toEqual(['Person full']);
  });

  it('says plainly that nobody was found', async () => {
    await panel({ once: true, directory: site, page: 'other', listings: [], pointed: null });
    expect(stage.place.textContent).toContain(text('once_none'));
    expect(stage.place.textContent).toContain('Open one of these, and press the Foreword button there.');
  });
});

describe('a page that is too large', () => {
  it.each([true, false])('is said to be, with what to do (a site of its own: %s)', async (once) => {
    await panel({ once, page: 'other', listings: [], pointed: null, tooLarge: true });
    expect(stage.place.textContent).toContain('This page is too large to read here.');
    expect(stage.place.textContent).not.toContain(text('once_none'));
    expect(await problems()).toEqual([]);
  });
});

describe('a page that reads differently than expected', () => {
  it.each(['results', 'other'] as const)(
    'is said to also when nobody on it could be read: %s',
    async (page) => {
      await panel({ page, listings: [], pointed: null, below: { found: 0, expected: 9 } });
      expect(stage.place.textContent).toContain('0 of 9 fields found');
      expect(stage.place.textContent).toContain(text('state_unread'));
      expect(await problems()).toEqual([]);
    },
  );

  it('is said to, with how many fields were found, beside whoever is shown', async () => {
    await panel({ below: { found: 3, expected: 9 } });
    expect(stage.place.textContent).toContain('3 of 9 fields found');
    expect(words('.bar h2')).toEqual(['Person full']);
    expect(await problems()).toEqual([]);
  });

  it('offers a report that is looked at before it is saved', async () => {
    calls.onReport.mockResolvedValue('{"version":1}');
    await panel({ below: { found: 3, expected: 9 } });
    await click(button(text('report_look')));
    expect((within('.report') as HTMLTextAreaElement).value).toBe('{"version":1}');
    expect(stage.place.textContent).toContain(text('report_holds'));
    expect(calls.onSaveReport).not.toHaveBeenCalled();
    await click(button(text('report_save')));
    expect(calls.onSaveReport).toHaveBeenCalledExactlyOnceWith('{"version":1}');
  });

  it('says when there is no report', async () => {
    calls.onReport.mockResolvedValue(null);
    await panel({ below: { found: 3, expected: 9 } });
    await click(button(text('report_look')));
    expect(stage.place.textContent).toContain(text('report_none'));
  });
});

describe('the states', () => {
  const OFF = { id: 'fernhill', label: 'Fernhill', on: false, asks: ['http://localhost/*'] };
  const NOBODY = { listings: [], pointed: null, person: null };

  it.each<[string, Partial<PanelState>, string]>([
    ['no directory', { directory: null, page: 'other', ...NOBODY }, text('state_nowhere')],
    ['a directory that is off', { directory: OFF, ...NOBODY }, text('state_off', 'Fernhill')],
    ['a wall', { page: 'blocked', ...NOBODY }, text('state_blocked')],
    ['nobody found', { page: 'empty', ...NOBODY }, text('state_empty')],
    ['another page', { page: 'other', ...NOBODY }, text('state_other', 'Fernhill')],
    ['nothing read', NOBODY, text('state_unread')],
    ['the limit of a day', { limit: 'day' }, text('limit_day')],
    ['the limit of changes', { limit: 'changes' }, text('limit_changes')],
    ['no wishes', { hasWishes: false, wishes: [] }, text('state_no_wishes')],
  ])('%s is the one thing announced', async (_state, over, said) => {
    await panel(over);
    expect(words('.notice strong')).toEqual([said]);
    expect(await problems()).toEqual([]);
  });

  it('nothing is announced when all is well', async () => {
    await panel();
    expect(words('.notice')).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  it('off: nobody is shown, even if someone was read before, and it can be turned on', async () => {
    await panel({ directory: OFF });
    expect(words('h2')).toEqual([]);
    await click(button('Turn on…'));
    expect(calls.onTurnOn).toHaveBeenCalledOnce();
  });

  it('off: without a way to turn it on from here, no button promises one', async () => {
    const { onTurnOn: _none, ...others } = calls;
    await show(<Panel state={{ ...STATE, directory: OFF }} order="site" {...others} />);
    expect(buttons()).toEqual(['Your wishes', 'Hide now']);
  });

  it('a wall: nobody is shown, whatever was read', async () => {
    await panel({ page: 'blocked' });
    expect(words('h2')).toEqual([]);
  });

  it('no wishes: no marks, no groups and no other order, but names, prices and the questions', async () => {
    const people = [row('a', 1, { marks: [], room: 'full' }), row('b', 2, { marks: [] })];
    await panel({ hasWishes: false, wishes: [], listings: people, pointed: null, person: null });
    expect(words('.mark, .group, .on-page-head button')).toEqual([]);
    expect(words('.row-name')).toEqual(['Person a', 'Person b']);
    expect(words('.room-tag')).toEqual(['No openings']);
    await click(button('Say what you need'));
    expect(calls.onEditProfile).toHaveBeenCalledOnce();
  });

  it('no wishes: begins with the field where there is one, and asks nowhere else', async () => {
    const begin = <p class="field">What would you like help with?</p>;
    const state = { ...STATE, hasWishes: false, wishes: [] };
    await show(<Panel state={state} order="estimate" {...calls} begin={begin} />);
    expect(words('.notice')).toEqual([]);
    const parts = [...within('main').children].map(({ className, localName }) => className || localName);
    expect(parts.slice(0, 3)).toEqual(['unseen', 'field', 'bar']);
  });

  it.each([
    ['whoever is done with the field reads on from the top', 'Done', () => within('h1')],
    ['whoever has gone on from it stays where they are', 'Hide now', () => button('Hide now')],
  ])('%s', async (_what, focused, expected) => {
    const begin = <button type="button">Done</button>;
    await show(<Panel state={STATE} order="estimate" {...calls} begin={begin} />);
    button(focused).focus();
    await show(<Panel state={STATE} order="estimate" {...calls} />);
    expect(document.activeElement).toBe(expected());
  });

  it('what makes the questions one’s own stands below them, and is brought when it is opened', async () => {
    let opened = 0;
    const yours = (
      <MakeYours
        onOpen={() => {
          opened += 1;
        }}
      >
        <p>Three at a time</p>
      </MakeYours>
    );
    await show(<Panel state={STATE} order="estimate" {...calls} yours={yours} />);
    expect(within('.ask').nextElementSibling).toBe(within('.make-yours'));
    expect(words('.make-yours summary')).toEqual(['Make these yours']);
    expect(opened).toBe(0);
    await unfold('.make-yours');
    expect(opened).toBe(1);
    expect(await problems()).toEqual([]);
  });

  it('a limit leaves in sight what was read before it', async () => {
    await panel({ limit: 'day' });
    expect(words('.bar h2')).toEqual(['Person full']);
  });

  it('the end leads to the wishes, what to do in a crisis, and hides all at once', async () => {
    await panel();
    expect(within('.foot a[href="/welcome.html#crisis"]').textContent).toBe('In a crisis');
    await click(button('Your wishes'));
    await click(button('Hide now'));
    expect(calls.onEditProfile).toHaveBeenCalledOnce();
    expect(calls.onHide).toHaveBeenCalledOnce();
  });
});

describe('what a page wrote', () => {
  const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

  it('stays text in the name, in the list and in a row’s reason', async () => {
    await only(row('a', 1, { name: MARKUP, lead: { kind: 'words', words: MARKUP } }), {
      profession: MARKUP,
      city: MARKUP,
    });
    expect(words('.bar h2 bdi')[0]).toContain('<img src=x');
    expect(words('.row-name')[0]).toContain('<img src=x');
    expect(words('.row-why')[0]).toContain('<img src=x');
    expect(words('.who')[0]).toContain('<img src=x');
    expect(stage.place.querySelector('img, script')).toBeNull();
  });

  it('cannot turn the text around it, hide signs, break lines or run on', async () => {
    await only(row('a', 1, { name: '\u202eAda\u200b\n\n\u2066Fenn\u0007' }));
    expect(within('.bar h2').textContent).toBe('Ada Fenn');
    await only(row('b', 1, { name: 'A'.repeat(5000) }));
    expect(within('.bar h2').textContent).toBe(`${'A'.repeat(79)}…`);
  });

  it('may run from right to left, apart from our own words', async () => {
    const name = 'דנה לוי';
    await only(row('a', 1, { name }));
    expect(within('.bar h2 bdi').textContent).toBe(name);
    expect(within('.row-name bdi').textContent).toBe(name);
  });

  it('may be a name of nothing, which is said', async () => {
    await only(row('a', 1, { name: ' \u200b ' }));
    expect(words('.bar h2')).toEqual(['No name given']);
    expect(words('.row-name')).toEqual(['No name given']);
  });

  it('is never taken for a slot of a text', async () => {
    await panel({ listings: [row('a', 1, { name: '$1 $name$' })], pointed: null });
    await click(within('.row-name'));
    expect(words('.said')).toEqual(['Shown above: $1 $name$']);
  });
});
