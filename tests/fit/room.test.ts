import { describe, expect, it } from 'vitest';
import { OPENING, roomOf } from '../../utils/fit/room.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { listing, wish } from '../support/samples.ts';
import { estimated } from './said.ts';

const room = (fields: Partial<Listing>, ...rest: [Parameters<typeof estimated>[2]?]) =>
  estimated(listing(fields), [], ...rest).room;

describe('room', () => {
  it.each<[string, Partial<Listing>, string]>([
    ['by its field, open', { availability: 'accepting' }, 'open'],
    ['by its field, a waiting list', { availability: 'waitlist' }, 'waitlist'],
    ['by its field, none', { availability: 'closed' }, 'full'],
    ['in words, none', { statement: 'I am not currently accepting new clients.' }, 'full'],
    ['in words, full', { statement: 'My practice is full.' }, 'full'],
    ['in words, a waiting list', { statement: 'I have a waitlist.' }, 'waitlist'],
    ['in words, open', { statement: 'I am accepting new clients.' }, 'open'],
    [
      'in words, full with a list to wait on',
      { statement: 'I am currently full, but you can join my waitlist.' },
      'waitlist',
    ],
    [
      'in words, full and no list to wait on',
      { statement: 'My practice is full. I do not keep a waitlist.' },
      'full',
    ],
    [
      'by its field none, whatever list is spoken of',
      { availability: 'closed', statement: 'My practice is full. I keep a waitlist.' },
      'full',
    ],
    ['not said', { statement: 'Welcome.' }, 'unsaid'],
    [
      'said in two ways: the less hopeful one',
      { availability: 'accepting', statement: 'I am not accepting new clients.' },
      'full',
    ],
  ])('%s', (_, fields, expected) => {
    expect(room(fields)).toBe(expected);
  });

  it('is what the therapist said, when asked', () => {
    const told = (yes: boolean) => room({ availability: 'closed' }, [{ about: OPENING, yes }]);
    expect([told(true), told(false)]).toEqual(['open', 'full']);
    const twice = (...yes: boolean[]) =>
      room(
        {},
        yes.map((each) => ({ about: OPENING, yes: each })),
      );
    expect([twice(true, false), twice(false, true)]).toEqual(['full', 'open']);
  });

  it('is none where openings are denied, in whatever words', () => {
    const denied = {
      kind: 'practical',
      strength: 'statement',
      phrase: 'no openings',
      field: 'statement',
    } as const;
    expect(roomOf(listing(), [{ ...denied, id: 'status_open', status: 'denied' }])).toBe('full');
    expect(roomOf(listing(), [{ ...denied, id: 'status_open', status: 'weak' }])).toBe('unsaid');
  });

  it('is heard in an embedded answer', () => {
    const page = { ...listing(), texts: [{ place: 'availability', text: 'I keep a waitlist.' }] };
    expect(estimated(page, [wish('topic', 'grief')]).room).toBe('waitlist');
  });
});
