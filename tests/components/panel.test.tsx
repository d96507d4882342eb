// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Order } from '../../components/order.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { Band } from '../../utils/fit/estimate-types.ts';
import type { PanelState } from '../../utils/messages/panel.ts';
import { wish } from '../support/samples.ts';
import { estimate, FULL, PEOPLE, person, question, reason, STATE } from './people.ts';
import { button, buttons, click, input, problems, show, stage, text, within, words } from './stage.tsx';

const calls = {
  onOrder: vi.fn(),
  onShow: vi.fn(),
  onReport: vi.fn(),
  onSaveReport: vi.fn(),
  onTeach: vi.fn(),
  onEditProfile: vi.fn(),
  onCopy: vi.fn(),
  onTurnOn: vi.fn(),
};

beforeEach(() => {
  stage.clear();
  vi.resetAllMocks();
  calls.onCopy.mockResolvedValue(undefined);
});

const panel = (over: Partial<PanelState> = {}, order: Order = 'estimate') =>
  show(<Panel state={{ ...STATE, ...over }} order={order} {...calls} />);
const only = (listing: PanelState['listings'][number], over: Partial<PanelState> = {}) =>
  panel({ listings: [listing], pointed: listing.key, ...over });

/** The lines of one of the three lists. */
const list = (title: string): string[] => {
  const section = [...stage.place.querySelectorAll('.reasons')].find(
    (found) => found.querySelector('h3')?.textContent === title,
  );
  if (!section) throw new Error(`No list "${title}"`);
  return [...section.querySelectorAll('li')].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
};

describe('a page that was read once', () => {
  const site = { id: 'site:clinic.example', label: 'clinic.example', on: true, asks: [] };

  it('says that its site is not known, above what was read', async () => {
    await panel({ once: true, directory: site });
    expect(stage.place.textContent).toContain(text('once_read', 'clinic.example'));
    expect(words('.therapist h2')).toEqual(['Person full']);
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
    expect(stage.place.textContent).toContain('Open one therapist’s own page and try there.');
    expect(stage.place.textContent).not.toContain(text('once_none'));
    expect(await problems()).toEqual([]);
  });
});

describe('a page that reads differently than expected', () => {
  it.each(['results', 'other'] as const)(
    'is said to also when nobody on it could be read: %s',
    async (page) => {
      await panel({ page, listings: [], pointed: null, below: { found: 0, expected: 9 } });
      expect(stage.place.textContent).toContain('0 of 9 fields found.');
      expect(stage.place.textContent).toContain(text('state_unread'));
      expect(stage.place.textContent).not.toContain(text('state_other', 'Fernhill'));
      expect(await problems()).toEqual([]);
    },
  );

  it('is said to, with how many fields were found, above what is sure', async () => {
    await panel({ below: { found: 3, expected: 9 } });
    expect(stage.place.textContent).toContain(
      'This page reads differently than expected: 3 of 9 fields found.',
    );
    expect(words('.therapist h2')).toEqual(['Person full']);
    expect(await problems()).toEqual([]);
  });

  it('offers a report that is looked at before it is saved', async () => {
    calls.onReport.mockResolvedValue('{"version":1}');
    await panel({ below: { found: 3, expected: 9 } });
    await click(button(text('report_look')));
    expect((within('.report') as HTMLTextAreaElement).value).toBe('{"version":1}');
    expect(stage.place.textContent).toContain(text('report_holds'));
    expect(calls.onSaveReport).not.toHaveBeenCalled();
    expect(await problems()).toEqual([]);
    await click(button(text('report_save')));
    expect(calls.onSaveReport).toHaveBeenCalledExactlyOnceWith('{"version":1}');
  });

  it('says when there is none', async () => {
    calls.onReport.mockResolvedValue(null);
    await panel({ below: { found: 3, expected: 9 } });
    await click(button(text('report_look')));
    expect(stage.place.textContent).toContain(text('report_none'));
  });

  it('is not mentioned when it reads as usual', async () => {
    await panel();
    expect(stage.place.textContent).not.toContain('differently');
  });
});

describe('the questions for later', () => {
  const MANY = ['q_fee', 'q_open', 'q_cancel', 'q_progress', 'q_notworking'].map((id) => question(id));
  const sessions = { s1: [question('q_role')], s2: [question('q_plan2')], s3: [question('q_review3')] };

  it('shows three for a first call, and two more when they are wanted', async () => {
    await only(person('a', 1, { questions: MANY }));
    expect(words('.ask > ol .ask-words')).toHaveLength(3);
    expect(words('.ask details .ask-words')).toEqual([text('q_progress_ask'), text('q_notworking_ask')]);
  });

  it('folds those for the first three sessions, each under its own heading', async () => {
    await only(person('a', 1), { later: { key: 'a', sessions } });
    expect(words('.ask-later summary, .ask-later h4')).toEqual([
      'For the first three sessions',
      'First session',
      'Second session',
      'Third session',
    ]);
    expect(words('.ask-later .ask-words')).toEqual([
      text('q_role_ask'),
      text('q_plan2_ask'),
      text('q_review3_ask'),
    ]);
    expect(await problems()).toEqual([]);
  });

  it('shows none that were prepared for somebody else', async () => {
    await only(person('a', 1), { later: { key: 'b', sessions } });
    expect(words('.ask-later .ask-words')).toEqual([]);
  });

  it('says whom it shows, so that theirs are prepared', async () => {
    await only(person('a', 1));
    expect(calls.onShow).toHaveBeenLastCalledWith('a');
    await panel({ pointed: null });
    expect(calls.onShow).toHaveBeenLastCalledWith(null);
  });
});

describe('the therapist under the pointer', () => {
  it('is named, with their place on the page', async () => {
    await panel();
    expect(words('.therapist h2')).toEqual(['Person full']);
    expect(within('.therapist').textContent).toContain('2nd on this page');
  });

  it.each<[Band, string]>([
    ['against', 'Says no to something you need'],
    ['unclear', 'Too little written to tell'],
    ['clear', 'Much of what you asked for'],
    ['little', 'Little of it'],
    ['some', 'Some of it'],
  ])('has the band %s in words: %s', async (band, said) => {
    await only(person('a', 1, { band }));
    expect(words('.therapist-band')).toEqual([said]);
  });

  it('has the range in words and never as a figure', async () => {
    await only(person('a', 1, { estimate: estimate({ low: 0.05, mid: 0.5, high: 0.95 }) }));
    expect(within('.range').textContent).toContain(
      'between almost none of it and almost all of it, most likely about half.',
    );
    expect(within('.range').textContent).not.toMatch(/\d|%/);
  });

  it('gives each list its wishes with the phrase of the page', async () => {
    await panel();
    expect(words('.reasons h3')).toEqual(['Says and fits', 'Says and does not fit', 'Does not say']);
    expect(list('Says and fits')).toEqual([
      'Help with grief and lossmustI sit with people in mourning in their statement',
    ]);
    expect(list('Says and does not fit')).toEqual([
      'At most 120 for a session$180 a session in the details of their page',
    ]);
    expect(list('Does not say')).toHaveLength(2);
    expect(list('Does not say')[1]).toContain('must not');
    expect(list('Does not say')[1]).toContain('mentioned, without saying that they offer it');
    expect(words('.reason q')).toEqual([
      'I sit with people in mourning',
      '$180 a session',
      'trained in a trauma clinic',
    ]);
  });

  it('says beside what is not said that this is not a no', async () => {
    await panel();
    expect(stage.place.textContent).toContain('Not said is not a no.');
  });

  it('folds what is more than five in a list, and loses none of it', async () => {
    const topics = ['grief', 'anxiety', 'depression', 'trauma', 'ocd', 'adhd'];
    const silent = topics.map((topic) => reason(wish('topic', topic), 'silent'));
    await only(person('a', 1, { estimate: estimate({ silent }) }));
    expect(words('summary')).toEqual(['Show 2 more']);
    expect(list('Does not say')).toHaveLength(6);
    await only(person('b', 1, { estimate: estimate({ silent: silent.slice(1) }) }));
    expect(words('summary')).toEqual([]);
    expect(list('Does not say')).toHaveLength(5);
  });

  it('links to the profile only where the address is a web address', async () => {
    await only(person('a', 1));
    expect(within('.therapist a').getAttribute('href')).toBe('https://directory.example/therapists/a');
    expect(within('.therapist a').getAttribute('rel')).toBe('noreferrer noopener');
    // What a page could put there instead of an address.
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http://directory.example/a', '']) {
      await only(person('a', 1, { url }));
      expect(stage.place.querySelector('a:not([href^="/"])'), url).toBeNull();
    }
  });

  it('is shown on their own profile even when nothing is pointed at, without a list', async () => {
    await panel({ page: 'profile', listings: [FULL], pointed: null });
    expect(words('.therapist h2')).toEqual(['Person full']);
    expect(stage.place.textContent).toContain('The profile in front of you');
    expect(stage.place.querySelector('.on-page')).toBeNull();
  });

  it('is nobody until one is pointed at; then the panel says how', async () => {
    await panel({ pointed: null });
    expect(stage.place.querySelector('.therapist')).toBeNull();
    expect(stage.place.textContent).toContain('Point at a therapist on the page, or choose one below.');
  });
});

describe('the questions', () => {
  it('are the first three, in order, each with its reason', async () => {
    await panel();
    expect(words('.ask > ol .ask-words')).toEqual([
      'Do you use EMDR, and what would that look like with me?',
      text('q_fee_ask'),
      text('q_open_ask'),
    ]);
    expect(words('.ask li .quiet')[0]).toBe('Their page says nothing about EMDR.');
  });

  it('are copied as they are said, and this is heard', async () => {
    await panel();
    await click(button(text('question_copy_label', text('q_fee_ask'))));
    expect(calls.onCopy).toHaveBeenCalledExactlyOnceWith(text('q_fee_ask'));
    expect(words('[role=status]')).toEqual(['Copied.']);
  });

  it('say so when copying fails', async () => {
    calls.onCopy.mockRejectedValue(new Error('refused'));
    await panel();
    await click(button(text('question_copy_label', text('q_open_ask'))));
    expect(words('[role=status]')).toEqual([text('copy_failed')]);
  });

  it('are left out when the locale has no such text, and the next one moves up', async () => {
    await only(person('a', 1, { questions: [question('q_nowhere'), question('q_fee')] }));
    expect(words('.ask > ol .ask-words')).toEqual([text('q_fee_ask')]);
  });

  it('may be none', async () => {
    await only(person('a', 1));
    expect(within('.ask').textContent).toContain('No open question about this page.');
  });
});

describe('the list of everyone on the page', () => {
  it('puts those who say no last when ordered by what was asked for, and those who say most first', async () => {
    await panel();
    expect(words('.row-name')).toEqual(['Person full', 'Person third', 'Person no']);
    expect(stage.place.textContent).toContain('nobody is left out');
  });

  it('keeps the order of the page when that is chosen', async () => {
    await panel({}, 'site');
    expect(words('.row-name')).toEqual(['Person no', 'Person full', 'Person third']);
    expect(words('.row-place')).toEqual(['1', '2', '3']);
    expect(input('As on the page').checked).toBe(true);
  });

  it('asks for the other order by its radio button', async () => {
    await panel();
    expect(input('By what you asked for').checked).toBe(true);
    await click(input('As on the page'));
    expect(calls.onOrder).toHaveBeenCalledExactlyOnceWith('site');
  });

  it('marks who is shown above', async () => {
    await panel();
    expect(words('.row[aria-current="true"] .row-name')).toEqual(['Person full']);
  });

  const choose = (name: string) => {
    const row = [...stage.place.querySelectorAll<HTMLElement>('.row')].find(({ textContent }) =>
      textContent?.includes(name),
    );
    if (!row) throw new Error(`${name} is not in the list`);
    return click(row);
  };

  it('pins whoever is chosen: shown above, focused, and heard', async () => {
    await panel();
    await choose('Person third');
    expect(words('.therapist h2')).toEqual(['Person third']);
    expect(document.activeElement).toBe(within('.therapist h2'));
    expect(words('[role=status]')).toEqual(['Shown above: Person third']);
    expect(words('.row[aria-current="true"] .row-name')).toEqual(['Person third']);
  });

  it('keeps the pin when the page is read again or the pointer is lost, until the pointer finds another', async () => {
    await panel();
    await choose('Person third');
    await panel({ listings: [...PEOPLE] });
    expect(words('.therapist h2')).toEqual(['Person third']);
    await panel({ pointed: null });
    expect(words('.therapist h2')).toEqual(['Person third']);
    await panel({ pointed: 'no' });
    expect(words('.therapist h2')).toEqual(['Person no']);
  });

  it('lets go of the pin on request', async () => {
    await panel();
    await choose('Person third');
    await click(button('Follow the page again'));
    expect(words('.therapist h2')).toEqual(['Person full']);
    expect(buttons()).not.toContain('Follow the page again');
  });
});

describe('the states', () => {
  const OFF = { id: 'fernhill', label: 'Fernhill', on: false, asks: ['http://localhost/*'] };
  const NOBODY = { listings: [], pointed: null };

  it.each<[string, Partial<PanelState>, string]>([
    ['no directory', { directory: null, page: 'other', ...NOBODY }, text('state_nowhere')],
    ['a directory that is off', { directory: OFF, ...NOBODY }, text('state_off', 'Fernhill')],
    ['a wall', { page: 'blocked', ...NOBODY }, text('state_blocked')],
    ['nobody found', { page: 'empty', ...NOBODY }, text('state_empty')],
    ['another page', { page: 'other', ...NOBODY }, text('state_other', 'Fernhill')],
    ['nothing read', NOBODY, text('state_unread')],
    ['the limit of a day', { limit: 'day' }, text('limit_day')],
    ['the limit of changes', { limit: 'changes' }, text('limit_changes')],
    ['no wishes', { hasWishes: false }, text('state_no_wishes')],
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
    expect(buttons()).toEqual(['Change your wishes']);
  });

  it('a wall: nobody is shown, whatever was read', async () => {
    await panel({ page: 'blocked' });
    expect(words('h2')).toEqual([]);
  });

  it('no wishes: no band, no lists and no order, but the names in the page’s order and the questions', async () => {
    await panel({ hasWishes: false });
    expect(words('.band, .reasons, .range, .order')).toEqual([]);
    expect(words('.row-name')).toEqual(['Person no', 'Person full', 'Person third']);
    expect(words('.ask > ol .ask-words')).toHaveLength(3);
    await click(button('Add your wishes'));
    expect(calls.onEditProfile).toHaveBeenCalledOnce();
  });

  it('a limit leaves in sight what was read before it', async () => {
    await panel({ limit: 'day' });
    expect(words('.therapist h2')).toEqual(['Person full']);
  });
});

describe('what a page wrote', () => {
  it('stays text in the name, the list and the phrase', async () => {
    const markup = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const fits = [reason(wish('topic', 'grief'), 'fits', { phrase: markup, strength: 'statement' })];
    await only(person('a', 1, { name: markup, estimate: estimate({ fits }) }));
    expect(words('.therapist h2 bdi')[0]).toContain('<img src=x');
    expect(words('.row-name')[0]).toContain('<img src=x');
    expect(words('.reason q bdi')).toEqual([markup]);
    expect(stage.place.querySelector('img, script')).toBeNull();
  });

  it('cannot turn the text around it, hide signs, break lines or run on', async () => {
    await only(person('a', 1, { name: '\u202eAda\u200b\n\n\u2066Fenn\u0007' }));
    expect(within('.therapist h2').textContent).toBe('Ada Fenn');
    await only(person('a', 1, { name: 'A'.repeat(5000) }));
    expect(within('.therapist h2').textContent).toBe(`${'A'.repeat(79)}…`);
  });

  it('may be a name of nothing, which is said', async () => {
    await only(person('a', 1, { name: ' \u200b ' }));
    expect(words('.therapist h2')).toEqual(['No name given']);
    expect(words('.row-name')).toEqual(['No name given']);
  });

  it('is never taken for a slot of a text', async () => {
    await panel({ listings: [person('a', 1, { name: '$1 $name$' })], pointed: null });
    await click(within('.row'));
    expect(words('[role=status]')).toEqual(['Shown above: $1 $name$']);
  });
});
