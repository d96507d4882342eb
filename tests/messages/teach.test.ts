import { describe, expect, it } from 'vitest';
import { emptyListing } from '../../utils/listing/listing.ts';
import { ANSWERS, askSchema } from '../../utils/messages/teach.ts';

describe('what the panel may ask of a lesson', () => {
  it.each([
    { what: 'kinds' },
    { what: 'examples', kind: 3 },
    { what: 'learn', kind: 0, said: [{ block: 0, field: 'name', piece: 2, below: false }] },
    { what: 'learn', kind: 0, said: [{ block: 1, field: 'statement', piece: null, below: false }] },
    { what: 'pointed' },
    { what: 'end' },
  ])('$what', (ask) => {
    expect(askSchema.parse(ask)).toEqual(ask);
  });

  it.each([
    { what: 'run', code: 'x' },
    { what: 'examples', kind: -1 },
    { what: 'learn', kind: 0, said: [{ block: 0, field: 'key', piece: 0, below: false }] },
    { what: 'kinds', more: 1 },
  ])('nothing else: $what', (ask) => {
    expect(askSchema.safeParse(ask).success).toBe(false);
  });
});

describe('what a page’s script may answer', () => {
  it('is what a lesson gives', () => {
    expect(ANSWERS.kinds.safeParse([{ count: 3, texts: ['Ada'] }]).success).toBe(true);
    expect(ANSWERS.learn.safeParse({ problem: 'no-key' }).success).toBe(true);
    expect(ANSWERS.pointed.safeParse(-1).success).toBe(true);
  });

  it.each([
    ['a descriptor that is none', { descriptor: { id: 'x' }, listings: [], unreadable: 0, shown: [] }],
    ['a problem that we do not know', { problem: '<img src=x onerror=alert(1)>' }],
    ['listings that are none', { listings: [{ ...emptyListing('a'), name: 7 }] }],
  ])('is not %s', (_what, answer) => {
    expect(ANSWERS.learn.safeParse(answer).success).toBe(false);
  });

  it('is never longer than a page of pieces', () => {
    expect(ANSWERS.kinds.safeParse([{ count: 1, texts: ['x'.repeat(5000)] }]).success).toBe(false);
  });
});
