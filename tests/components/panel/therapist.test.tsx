// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { WishMark } from '../../../utils/messages/panel.ts';
import type { Wish } from '../../../utils/profile/profile.ts';
import { wish } from '../../support/samples.ts';
import { FULL, FULL_PERSON, person, question, row, upTo, VERDICTS, verdict, WISHES } from '../people.ts';
import { button, buttons, click, problems, stage, text, within, words } from '../stage.tsx';
import { beginAnew, calls, only, panel } from './show-panel.tsx';

beforeEach(beginAnew);

/** The three facts as "Price: $135 (you: up to $150)". */
const facts = () =>
  [...stage.place.querySelectorAll('.three-facts > div')].map((fact) => {
    const beside = fact.querySelector('small')?.textContent;
    const value = (fact.querySelector('dd')?.textContent ?? '').replace(beside ?? '', '');
    return `${fact.querySelector('dt')?.textContent}: ${value}${beside ? ` (${beside})` : ''}`;
  });
/** Each wish as its mark's word and everything beside it. */
const lines = () =>
  [...stage.place.querySelectorAll('.wish-lines li')].map(
    (line) =>
      `${line.querySelector('.mark')?.getAttribute('aria-label') ?? '–'} | ${[...line.querySelectorAll('p')]
        .map(({ textContent }) => textContent)
        .join(' | ')}`,
  );

describe('the therapist who is shown', () => {
  it('is named at the top, with which of how many, profession, format and place', async () => {
    await panel();
    expect(words('.bar h2')).toEqual(['Person full']);
    expect(words('.bar p')).toEqual(['2nd of 3 on this page']);
    expect(words('.who')).toEqual(['Psychologist, PsyD · Online only · Fernhill, OR']);
    expect(await problems()).toEqual([]);
  });

  it.each([
    ['Elm Care', 'listed by \u2068Elm Care\u2069'],
    [`\u202e${'Elm '.repeat(40)}`, `listed by \u2068${'Elm '.repeat(15).slice(0, 59)}…\u2069`],
    ['', undefined],
  ])('is named with whoever keeps the listing: "%s"', async (company, said) => {
    await only(row('a', 1), { city: 'Fernhill', company });
    expect(words('.who bdi')).toEqual(said === undefined ? ['Fernhill'] : ['Fernhill', said]);
    expect(await problems()).toEqual([]);
  });

  it('leads from its place on the page to the list below', async () => {
    await panel();
    const place = within('.bar p a').getAttribute('href') ?? '';
    expect(stage.place.querySelector(place)?.querySelector('h2')?.textContent).toBe('3 on this page');
  });

  it('is there by name and marks before more is known of them', async () => {
    await panel({ person: null });
    expect(words('.bar h2')).toEqual(['Person full']);
    expect(words('.wish-name')).toHaveLength(WISHES.length);
    expect(words('.quote, .ask, .read-on')).toEqual([]);
    await panel({ person: person('third') });
    expect(words('.quote, .ask, .read-on')).toEqual([]);
  });

  it('links to the profile only where the address is a web address', async () => {
    await only(row('a', 1));
    expect(within('.therapist-do a').getAttribute('href')).toBe('https://directory.example/therapists/a');
    expect(within('.therapist-do a').getAttribute('rel')).toBe('noreferrer noopener');
    // What a page could put there instead of an address.
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http://directory.example/a', '']) {
      await only(row('a', 1, { url }));
      expect(stage.place.querySelector('a:not([href^="/"], [href^="#"])'), url).toBeNull();
    }
  });

  it('is shown on their own profile even when nothing is pointed at, without a list', async () => {
    await panel({ page: 'profile', listings: [FULL], pointed: null });
    expect(words('.bar h2')).toEqual(['Person full']);
    expect(words('.bar p')).toEqual(['The profile in front of you']);
    expect(buttons()).not.toContain('Hold');
    expect(stage.place.querySelector('.on-page')).toBeNull();
  });

  it('is nobody until one is pointed at; then the panel says how', async () => {
    await panel({ pointed: null, person: null });
    expect(stage.place.querySelector('.therapist')).toBeNull();
    expect(stage.place.textContent).toContain('Point at a therapist on the page, or choose one below.');
  });

  it('says when their page was read and where it is corrected', async () => {
    await panel();
    expect(words('.read-on')).toEqual(['Read from their page on November 26. Wrong? It is corrected there.']);
  });
});

describe('the three facts', () => {
  const MUSTS: Wish[] = [wish('topic', 'grief'), wish('topic', 'trauma'), wish('plan', 'aetna')];
  const musts = async (...marks: WishMark[]) => {
    await only(row('a', 1, { marks }), {}, { wishes: MUSTS });
    return facts()[2];
  };

  it('are price with the user’s own limit, room, and musts', async () => {
    await panel();
    expect(facts()).toEqual([
      'Price: $180 (you: up to $150)',
      'Room: Not said (ask first)',
      'Musts: 1 otherwise (1 said)',
    ]);
  });

  it.each([
    ['open', 'Room: Has room (on their card)'],
    ['waitlist', 'Room: Waiting list (on their card)'],
    ['full', 'Room: No openings (on their card)'],
  ] as const)('say of room: %s', async (room, said) => {
    await only(row('a', 1, { room }), { roomOn: 'card' });
    expect(facts()[1]).toBe(said);
  });

  it('say of room when only the profile says it', async () => {
    await only(row('a', 1, { room: 'full', sawProfile: true }), { roomOn: 'profile' });
    expect(facts()[1]).toBe('Room: No openings (on their profile)');
  });

  it('count every must without a full mark as one to ask, near ones too', async () => {
    expect(await musts('says', 'near', 'unlisted')).toBe('Musts: 1 said (2 to ask)');
    expect(await musts('near', 'silent', 'silent')).toBe('Musts: 0 said (3 to ask)');
    expect(await musts('silent', 'silent', 'unlisted')).toBe('Musts: Not said (3 to ask)');
    expect(await musts('says', 'says', 'says')).toBe('Musts: All said');
    expect(await musts('says', 'no', 'silent')).toBe('Musts: 1 otherwise (1 said, 1 to ask)');
  });

  it('are two where nothing is a must', async () => {
    await only(row('a', 1, { marks: ['silent'] }), {}, { wishes: [wish('topic', 'grief', 'nice')] });
    expect(facts()).toHaveLength(2);
  });

  it('name a range, and a price that is only for couples', async () => {
    const price = { low: 120, high: 180, currency: 'USD', session: 'individual', standing: 'near' } as const;
    await only(row('a', 1, { price }));
    expect(facts()[0]).toBe('Price: $120–$180 (you: up to $150)');
    await only(row('a', 1, { price: { ...price, session: 'couples', standing: null } }));
    expect(facts()[0]).toBe('Price: $120–$180 (for couples)');
  });
});

describe('the one list of wishes', () => {
  it('stands in the user’s order by importance: mark, wish, their words with the deciding ones, what they mean', async () => {
    await panel();
    expect(words('.wish-lines h3')).toEqual(['Must', 'Nice to have', 'Must not']);
    expect(lines()).toEqual([
      'says so | Grief and loss | I sit with people in mourning, for as long as it takes in their statement',
      'says otherwise | Up to $150 | $180 on their card | Your limit is $150',
      'near | EMDR | Only says trauma-focused therapy; ask | trained in trauma-focused therapy in their statement',
      'not said | Evenings | Not said',
      '– | Trauma and PTSD | Not said',
    ]);
    expect(words('.quote mark')).toEqual(['people in mourning', '$180', 'trauma-focused therapy']);
    expect(await problems()).toEqual([]);
  });

  it('keeps a page’s words apart as text', async () => {
    const markup = '<b>grief</b>';
    const says = verdict(wish('topic', 'grief'), 'says', {
      phrase: markup,
      deciding: 'grief',
      where: 'statement',
    });
    await only(row('a', 1, { marks: ['says'] }), { verdicts: [says] }, { wishes: [wish('topic', 'grief')] });
    expect(words('.quote q bdi')).toEqual([markup]);
    expect(stage.place.querySelector('.quote b')).toBeNull();
  });

  it('gives way to a sentence where nothing of all of it is said', async () => {
    await only(row('a', 1));
    expect(words('.nothing-said')).toEqual([
      'This card says nothing of your wishes, yes or no. The profile may.',
    ]);
    expect(words('.wish-lines')).toEqual([]);
    await only(row('a', 1, { sawProfile: true }));
    expect(words('.nothing-said')).toEqual(['This page says nothing of your wishes, yes or no.']);
  });

  it('stays where a list is there without it', async () => {
    await only(row('a', 1, { marks: ['unlisted', 'silent', 'silent', 'silent', null] }));
    expect(words('.nothing-said')).toEqual([]);
    expect(words('.wish-name')).toHaveLength(WISHES.length);
  });

  it('holds twelve wishes', async () => {
    const twelve = Array.from({ length: 12 }, (_, at) =>
      upTo(100 + at, { session: at % 2 ? 'couples' : 'individual' }),
    );
    const marks = twelve.map((): WishMark => 'near');
    await only(
      row('a', 1, { marks }),
      { verdicts: twelve.map((one) => verdict(one, 'near')) },
      { wishes: twelve },
    );
    expect(words('.wish-name')).toHaveLength(12);
    expect(words('tr.lower .mark-cell')).toHaveLength(12);
  });
});

describe('what to ask', () => {
  it('has the first question open with its reason, the others folded to their words', async () => {
    await panel();
    expect(words('.ask-card .ask-words')).toEqual([
      'Do you use EMDR, and what would that look like with me?',
    ]);
    expect(words('.ask-card .quiet')).toEqual(['Their page says nothing about EMDR.']);
    expect(words('.fold')).toEqual([text('q_fee_ask'), text('q_open_ask'), text('q_consult_ask')]);
  });

  it('opens another in its place', async () => {
    await panel();
    const other = button(text('q_open_ask'));
    other.focus();
    await click(other);
    // What was pressed is still there to have the focus.
    expect(document.activeElement).toBe(other);
    expect(other.getAttribute('aria-expanded')).toBe('true');
    expect(words('.ask-card .ask-words')).toEqual([text('q_open_ask')]);
    expect(words('.fold')).toHaveLength(3);
    expect(await problems()).toEqual([]);
  });

  it('is copied one by one or all together, and this is heard', async () => {
    await panel();
    await click(button(text('question_copy_label', text('q_uses_ask', 'EMDR'))));
    expect(calls.onCopy).toHaveBeenLastCalledWith(text('q_uses_ask', 'EMDR'));
    await click(button('Copy all 4'));
    expect(calls.onCopy).toHaveBeenLastCalledWith(
      [text('q_uses_ask', 'EMDR'), text('q_fee_ask'), text('q_open_ask'), text('q_consult_ask')].join('\n'),
    );
    expect(words('.said')).toEqual(['Copied.']);
  });

  it('says so when copying fails', async () => {
    calls.onCopy.mockRejectedValue(new Error('refused'));
    await panel();
    await click(button('Copy all 4'));
    expect(words('.said')).toEqual([text('copy_failed')]);
  });

  it('leaves out what the locale has no text for, and may be nothing', async () => {
    await only(row('a', 1), { questions: [question('q_nowhere'), question('q_fee')] });
    expect(words('.ask-card .ask-words')).toEqual([text('q_fee_ask')]);
    expect(buttons()).not.toContain('Copy all 1');
    await only(row('a', 1));
    expect(within('.ask').textContent).toContain('No open question about this page.');
  });

  it('folds the questions for the first three sessions, each under its own heading', async () => {
    const sessions = { s1: [question('q_role')], s2: [question('q_plan2')], s3: [question('q_review3')] };
    await only(row('a', 1), { sessions });
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
  });
});

describe('how sure it is', () => {
  it('is folded, said to be our guess, and has no figure', async () => {
    await only(row('a', 1, { band: 'some' }), { range: { low: 0.05, mid: 0.5, high: 0.95 } });
    expect(within('.how-sure').hasAttribute('open')).toBe(false);
    const said = within('.how-sure').textContent ?? '';
    expect(said).toContain('In the list: Say some of it.');
    expect(said).toContain('Our guess at what a full listing of theirs would say: between almost none of it');
    expect(said).not.toMatch(/\d|%/);
  });
});

describe('someone without openings', () => {
  it('says so at the top, that such lists go stale, and what to ask', async () => {
    await panel({ listings: [{ ...FULL, room: 'full' }], person: { ...FULL_PERSON, verdicts: VERDICTS } });
    expect(words('.honey-notice strong')).toEqual(['Not taking new people']);
    expect(within('.honey-notice').textContent).toContain('out of date');
    expect(await problems()).toEqual([]);
  });
});
