import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../utils/messages/format.ts';
import { book, type Ledger, LIMITS } from '../../utils/messages/limits.ts';
import { pageMessageSchema } from '../../utils/messages/page.ts';
import { listing } from '../support/samples.ts';

describe('what a page may say', () => {
  const message = { type: 'listings', page: 'results', listings: [listing()], continues: false };

  it('is listings and where the pointer is, and nothing else', () => {
    expect(pageMessageSchema.safeParse(message).success).toBe(true);
    expect(pageMessageSchema.safeParse({ type: 'pointed', key: null, open: false }).success).toBe(true);
    expect(pageMessageSchema.safeParse({ ...message, profile: 1 }).success).toBe(false);
    expect(pageMessageSchema.safeParse({ type: 'turn-off', directory: 'x' }).success).toBe(false);
  });

  it('is at most 200 listings at a time', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...listing(), key: `k${index}` }));
    expect(pageMessageSchema.safeParse({ ...message, listings: many(200) }).success).toBe(true);
    expect(pageMessageSchema.safeParse({ ...message, listings: many(201) }).success).toBe(false);
  });
});

describe('limits against invented therapists', () => {
  const start: Ledger = { day: '2026-01-01', seen: {} };
  const read = (ledger: Ledger, readings: string[], day = '2026-01-01') =>
    readings.reduce((state, reading) => book(state.ledger, day, 'a', reading), {
      ledger,
      refused: null,
    } as ReturnType<typeof book>);

  it('answer five changes of one listing and refuse the sixth, but always the last one again', () => {
    const five = read(start, ['0', '1', '2', '3', '4', '5']);
    expect(five.refused).toBeNull();
    expect(read(five.ledger, ['6']).refused).toBe('changes');
    expect(read(five.ledger, ['5']).refused).toBeNull();
  });

  it('answer so many listings a day, and begin anew on the next', () => {
    const seen = Object.fromEntries(
      Array.from({ length: LIMITS.listingsADay }, (_, index) => [`k${index}`, { reading: '', changes: 0 }]),
    );
    expect(book({ ...start, seen }, start.day, 'new', 'x').refused).toBe('day');
    expect(book({ ...start, seen }, '2026-01-02', 'new', 'x').refused).toBeNull();
  });
});

describe('texts', () => {
  it('fill named and numbered slots once', () => {
    const texts = { hello: { message: 'Hello $NAME$, $$5', placeholders: { name: { content: '$1' } } } };
    expect(formatMessage(texts, 'hello', ['$1'])).toBe('Hello $1, $5');
    expect(formatMessage(texts, 'nothing')).toBe('');
    expect(formatMessage(texts, 'constructor')).toBe('');
  });
});
