import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginBooking, book, type Ledger, LIMITS, openLedger } from '../../utils/session/ledger.ts';

const DAY = '2026-11-25';
const NEXT = '2026-11-26';
const EMPTY: Ledger = { day: DAY, seen: {} };

/** Books one reading; the answer and the ledger that is kept then. */
function booked(kept: Ledger, day: string, key: string, reading: string) {
  const booking = beginBooking(openLedger(kept, day));
  const refused = book(booking, key, reading);
  return { ledger: booking.ledger, refused };
}

/** Books readings of one listing in turn; the answers and the ledger that remains. */
function bookAll(key: string, readings: string[], from: Ledger = EMPTY) {
  let ledger = from;
  const refused = readings.map((reading) => {
    const after = booked(ledger, DAY, key, reading);
    ledger = after.ledger;
    return after.refused;
  });
  return { ledger, refused };
}

const fullDay: Ledger = {
  day: DAY,
  seen: Object.fromEntries(
    Array.from({ length: LIMITS.listingsADay }, (_, index) => [`k${index}`, { reading: 'r', changes: 0 }]),
  ),
};

describe('changes of one listing', () => {
  it('are answered five times, the first reading not counted', () => {
    const { refused } = bookAll('a', ['0', '1', '2', '3', '4', '5', '6', '7']);
    expect(refused).toEqual([null, null, null, null, null, null, 'changes', 'changes']);
  });

  it('are only what differs from the reading before: the same again is free', () => {
    const { refused, ledger } = bookAll(
      'a',
      Array.from({ length: 50 }, () => 'same'),
    );
    expect(new Set(refused)).toEqual(new Set([null]));
    expect(ledger.seen).toEqual({ a: { reading: 'same', changes: 0 } });
  });

  it('count when a listing goes back and forth between two readings', () => {
    expect(bookAll('a', ['x', 'y', 'x', 'y', 'x', 'y', 'x']).refused.at(-1)).toBe('changes');
  });

  it('of one listing use up nothing of another', () => {
    const spent = bookAll('a', ['0', '1', '2', '3', '4', '5', '6']).ledger;
    expect(bookAll('b', ['0', '1'], spent).refused).toEqual([null, null]);
  });

  it('that were refused leave the last answered reading standing', () => {
    const { ledger } = bookAll('a', ['0', '1', '2', '3', '4', '5', '6']);
    expect(ledger.seen.a).toEqual({ reading: '5', changes: 5 });
    expect(booked(ledger, DAY, 'a', '5').refused).toBeNull();
  });
});

describe('listings in a day', () => {
  it('are counted on within one booking', () => {
    const { k0: _first, ...others } = fullDay.seen;
    const booking = beginBooking(openLedger({ day: DAY, seen: others }, DAY));
    expect([book(booking, 'new', 'r'), book(booking, 'newer', 'r'), book(booking, 'new', 'r')]).toEqual([
      null,
      'day',
      null,
    ]);
  });

  it('are 2,000, and one more is refused without a trace', () => {
    expect(LIMITS).toEqual({ listingsADay: 2000, changesOfOne: 5 });
    const { ledger, refused } = booked(fullDay, DAY, 'one more', 'r');
    expect(refused).toBe('day');
    expect(ledger).toEqual(fullDay);
  });

  it('take the two-thousandth', () => {
    const { k0: _first, ...others } = fullDay.seen;
    expect(booked({ day: DAY, seen: others }, DAY, 'new', 'r').refused).toBeNull();
  });

  it('known before the limit are still answered, and may still change', () => {
    expect(booked(fullDay, DAY, 'k7', 'r').refused).toBeNull();
    expect(booked(fullDay, DAY, 'k7', 'other').refused).toBeNull();
  });
});

describe('a new day', () => {
  it('begins with nothing counted', () => {
    expect(booked(fullDay, NEXT, 'new', 'r')).toEqual({
      ledger: { day: NEXT, seen: { new: { reading: 'r', changes: 0 } } },
      refused: null,
    });
    const spent = bookAll('a', ['0', '1', '2', '3', '4', '5']).ledger;
    expect(booked(spent, DAY, 'a', '6').refused).toBe('changes');
    expect(booked(spent, NEXT, 'a', '6').refused).toBeNull();
  });
});

describe('whatever a page sends', () => {
  it('a key that is a name of every object is a key like any other', () => {
    expect(bookAll('constructor', ['0', '1']).refused).toEqual([null, null]);
    expect(booked(EMPTY, DAY, 'toString', 'r').ledger.seen).toEqual({
      toString: { reading: 'r', changes: 0 },
    });
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('%s is held to the limit of changes too', (key) => {
    expect(bookAll(key, ['0', '1', '2', '3', '4', '5', '6']).refused.at(-1)).toBe('changes');
  });

  it('no listing is ever answered for more than five changes, and no ledger is changed in place', () => {
    const readings = fc.array(
      fc.record({ key: fc.constantFrom('a', 'b', 'c'), reading: fc.constantFrom('1', '2', '3') }),
    );
    fc.assert(
      fc.property(readings, (sent) => {
        const answers: Record<string, string[]> = {};
        let ledger = EMPTY;
        for (const { key, reading } of sent) {
          const before = structuredClone(ledger);
          const after = booked(ledger, DAY, key, reading);
          expect(ledger).toEqual(before);
          ledger = after.ledger;
          if (after.refused) continue;
          const given = answers[key] ?? [];
          if (given.at(-1) !== reading) answers[key] = [...given, reading];
        }
        for (const given of Object.values(answers))
          expect(given.length).toBeLessThanOrEqual(1 + LIMITS.changesOfOne);
      }),
    );
  });
});
