// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { PanelRow, WishMark } from '../../../utils/messages/panel.ts';
import type { Wish } from '../../../utils/profile/profile.ts';
import { wish } from '../../support/samples.ts';
import { row, upTo } from '../people.ts';
import { button, buttons, click, input, problems, type, within, words } from '../stage.tsx';
import { beginAnew, calls, panel } from './show-panel.tsx';

beforeEach(beginAnew);

const names = () => words('.row-name');
describe('the list of everyone on the page', () => {
  it('stands in groups, those who say most first and those who differ last', async () => {
    const listings = [
      row('a', 1, { band: 'against' }),
      row('b', 2, { band: 'unclear' }),
      row('c', 3, { band: 'clear', room: 'full' }),
      row('d', 4, { band: 'little' }),
      row('e', 5, { band: 'clear' }),
      row('f', 6, { band: 'some' }),
      row('g', 7, { band: 'against', room: 'full' }),
    ];
    await panel({ listings });
    expect(words('.group')).toEqual([
      'Say most of it',
      'Say some of it',
      'Say a part',
      'Not said here',
      'No openings',
      'Differ on a must',
    ]);
    expect(names()).toEqual(['e', 'f', 'd', 'b', 'c', 'a', 'g'].map((key) => `Person ${key}`));
    expect(await problems()).toEqual([]);
  });

  it('has the site’s own order one press away, without groups', async () => {
    await panel();
    await click(button('The site’s own order'));
    expect(calls.onOrder).toHaveBeenCalledExactlyOnceWith('site');
    await panel({}, 'site');
    expect(names()).toEqual(['Person no', 'Person full', 'Person third']);
    expect(words('.group')).toEqual([]);
    await click(button('By your wishes'));
    expect(calls.onOrder).toHaveBeenLastCalledWith('estimate');
  });

  it('has a column for each wish that is not kept out, musts apart, each mark with its word', async () => {
    await panel();
    expect(words('thead .mark-cell')).toEqual(['Grief and loss', 'Up to $150', 'EMDR', 'Evenings']);
    expect(words('thead .part-cell')).toEqual(['Must', 'Nice']);
    const marks = [...within('tr.current').querySelectorAll('.mark')].map((mark) =>
      mark.getAttribute('aria-label'),
    );
    expect(marks).toEqual([
      'Grief and loss: says so',
      'Up to $150: says otherwise',
      'EMDR: near',
      'Evenings: not said',
    ]);
  });

  it('gives each row a price, one reason, a waiting list and a profile that was read', async () => {
    const price = { low: 120, high: 180, currency: 'USD', session: 'individual', standing: 'near' } as const;
    await panel({
      listings: [
        row('a', 1, {
          price,
          room: 'waitlist',
          sawProfile: true,
          lead: { kind: 'topics', words: 'Couples' },
        }),
        row('b', 2),
      ],
    });
    expect(words('.price-cell')).toEqual(['Price', '$120+', '–Not said']);
    expect(words('.row-why')).toEqual(['Names \u2068Couples\u2069', 'Says little on this card']);
    expect(words('.room-tag')).toEqual(['Waiting list']);
    expect(words('.row-read')).toEqual(['Profile read']);
  });

  it('marks who is shown above', async () => {
    await panel();
    expect(words('.row-name[aria-current="true"]')).toEqual(['Person full']);
  });

  it('draws the marks of many wishes in a line of their own', async () => {
    const wishes: Wish[] = Array.from({ length: 12 }, (_, at) => upTo(100 + at));
    const marks = wishes.map((): WishMark => 'says');
    await panel({ wishes, listings: [row('a', 1, { marks })], pointed: null, person: null });
    expect(words('tr.upper .row-name')).toEqual(['Person a']);
    expect(within('tr.lower').querySelectorAll('.mark')).toHaveLength(12);
  });
});

describe('narrowing the list', () => {
  const listings = [
    row('a', 1, { name: 'Zoë Ardent', room: 'full' }),
    row('b', 2, {
      name: 'Bo Zoeller',
      marks: ['says', 'says', 'silent', 'silent', null],
      price: { low: 100, high: 100, currency: 'USD', session: 'individual', standing: 'within' },
    }),
    row('c', 3, { name: 'Cy Moss', room: 'waitlist' }),
  ];

  it('finds by name, whatever its case and accents, and says how many of how many', async () => {
    await panel({ listings });
    await type(input('Find by name'), 'zoe');
    expect(names()).toEqual(['Bo Zoeller', 'Zoë Ardent']);
    expect(words('.list-filter [role=status]')).toEqual(['2 of 3 shown']);
    await type(input('Find by name'), '');
    expect(names()).toHaveLength(3);
    expect(words('.list-filter [role=status]')).toEqual(['']);
  });

  it('leaves out who is full or has a waiting list, who is over the price, who does not say a thing', async () => {
    for (const [filter, left] of [
      ['Not full', ['Bo Zoeller']],
      ['Up to $150', ['Bo Zoeller']],
      ['Says Grief and loss', ['Bo Zoeller']],
      ['Says EMDR', []],
    ] as const) {
      await panel({ listings });
      await click(button(filter));
      expect(button(filter).getAttribute('aria-pressed')).toBe('true');
      expect(names(), filter).toEqual(left);
      await click(button(filter));
      expect(names()).toHaveLength(3);
    }
    expect(await problems()).toEqual([]);
  });

  it('offers no filter for what is kept out', async () => {
    await panel({ listings });
    expect(buttons().filter((name) => name.startsWith('Says'))).toEqual([
      'Says Grief and loss',
      'Says EMDR',
      'Says Evenings',
    ]);
  });
});

describe('a profile that was read', () => {
  const read = row('read', 2, {
    band: 'clear',
    sawProfile: true,
    onCard: { band: 'little', order: [2, 0, 2, -3, 0, -0.3] },
  });
  const listings = [row('a', 1, { band: 'some' }), read];

  it('lifts nobody until the user sorts again', async () => {
    await panel({ listings });
    expect(names()).toEqual(['Person a', 'Person read']);
    expect(words('.sort-again p')).toEqual(['1 profile read. They stay where they are until you sort.']);
    await click(button('Sort again'));
    expect(names()).toEqual(['Person read', 'Person a']);
    expect(words('.sort-again')).toEqual([]);
  });

  it('read after that waits for the next time', async () => {
    await panel({ listings });
    await click(button('Sort again'));
    await panel({ listings: [...listings, { ...read, key: 'later', name: 'Person later', place: 3 }] });
    expect(names()).toEqual(['Person read', 'Person a', 'Person later']);
  });
});

describe('whom to open first', () => {
  const wishes = [wish('topic', 'grief'), wish('plan', 'aetna'), wish('setting', 'setting_online')];
  const marks: WishMark[] = ['near', 'silent', 'says'];
  const candidate = (key: string, place: number, over: Partial<PanelRow> = {}) =>
    row(key, place, { marks, main: 'near', ...over });

  it('names three who are worth it, with what their profile would tell, and links there', async () => {
    await panel({
      wishes,
      listings: [
        candidate('full', 1, { room: 'full' }),
        candidate('a', 2),
        candidate('b', 3),
        candidate('c', 4),
        candidate('d', 5),
      ],
    });
    expect(words('.open-first a')).toEqual(['Person a', 'Person b', 'Person c']);
    expect(words('.open-first li .quiet')[0]).toBe('Not said yet: Grief and loss, Aetna');
    expect(within('.open-first a').getAttribute('href')).toBe('https://directory.example/therapists/a');
    expect(await problems()).toEqual([]);
  });

  it('says who says everything but has no openings, and shows them', async () => {
    const all: WishMark[] = ['says', 'says', 'says'];
    await panel({
      wishes,
      listings: [candidate('a', 1), row('all', 2, { marks: all, main: 'says', room: 'full', band: 'clear' })],
    });
    expect(words('.says-all strong')).toEqual(['1 says all of it and has no openings:']);
    await click(button('ask Person all for another name'));
    expect(words('.bar h2')).toEqual(['Person all']);
  });
});
