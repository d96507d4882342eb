import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOf, inGroups } from '../../../components/panel/groups.ts';
import { leftOpen, openFirst, saysAllButFull } from '../../../components/panel/open-first.ts';
import { pageOrdered } from '../../../components/panel/page-order.ts';
import type { Band } from '../../../utils/fit/estimate-types.ts';
import type { Room } from '../../../utils/fit/room.ts';
import type { PanelRow, WishMark } from '../../../utils/messages/panel.ts';
import { wish } from '../../support/samples.ts';
import { row } from '../people.ts';

const WISHES = [
  wish('topic', 'grief'),
  wish('plan', 'aetna'),
  wish('comfort', 'g_woman', 'nice'),
  wish('topic', 'ocd', 'not'),
];
const BANDS: Band[] = ['clear', 'some', 'little', 'unclear', 'against'];
const ROOMS: Room[] = ['open', 'waitlist', 'full', 'unsaid'];
const MARKS: WishMark[] = ['says', 'near', 'silent', 'unlisted', 'no', null];

const rows: fc.Arbitrary<PanelRow[]> = fc
  .array(
    fc.record({
      band: fc.constantFrom(...BANDS),
      room: fc.constantFrom(...ROOMS),
      marks: fc.tuple(...WISHES.map(() => fc.constantFrom(...MARKS))),
      main: fc.constantFrom('says' as const, 'near' as const, 'silent' as const, null),
      sawProfile: fc.boolean(),
    }),
    { maxLength: 15 },
  )
  .map((all) => all.map((over, at) => row(`p${at}`, at + 1, over)));

describe('whom to open first', () => {
  it('is at most three, in the order of the list, each unread, with room as far as said, and something left to tell', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const ordered = pageOrdered(all, 'estimate');
        const first = openFirst(ordered, WISHES);
        expect(first.length).toBeLessThanOrEqual(3);
        expect(first).toEqual(ordered.filter((one) => first.includes(one)));
        for (const one of first) {
          expect([one.sawProfile, one.band === 'against']).toEqual([false, false]);
          expect(['open', 'unsaid']).toContain(one.room);
          expect(['says', 'near']).toContain(one.main);
          expect(leftOpen(one, WISHES).length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('passes over someone only for a reason', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const ordered = pageOrdered(all, 'estimate');
        const first = openFirst(ordered, WISHES);
        const before = ordered.slice(0, first[0] ? ordered.indexOf(first[0]) : ordered.length);
        for (const one of before)
          expect(
            one.sawProfile ||
              one.band === 'against' ||
              one.room === 'full' ||
              one.room === 'waitlist' ||
              (one.main !== 'says' && one.main !== 'near') ||
              leftOpen(one, WISHES).length === 0,
          ).toBe(true);
      }),
    );
  });

  it('asks nothing of what is kept out', () => {
    expect(leftOpen(row('a', 1, { marks: ['near', 'says', 'unlisted', null] }), WISHES)).toEqual([0, 2]);
  });
});

describe('who says everything and is full', () => {
  const all: WishMark[] = ['says', 'says', 'says', null];

  it('is named only where both hold, and there are wishes enough for it to be news', () => {
    const full = row('full', 1, { marks: all, room: 'full' });
    const others = [
      row('open', 2, { marks: all }),
      row('near', 3, { marks: ['near', ...all.slice(1)], room: 'full' }),
    ];
    expect(saysAllButFull([full, ...others], WISHES)).toEqual([full]);
    expect(saysAllButFull([full], WISHES.slice(0, 2))).toEqual([]);
  });
});

describe('the groups', () => {
  it('keep the order of the list and lose nobody; each stands once', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const ordered = pageOrdered(all, 'estimate');
        const groups = inGroups(ordered);
        expect(groups.flatMap((group) => group.rows)).toEqual(ordered);
        expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
        for (const { group, rows: some } of groups) for (const one of some) expect(groupOf(one)).toBe(group);
      }),
    );
  });
});
