import { describe, expect, it } from 'vitest';
import { asking, changedBy, problemIn, Undone } from '../../utils/messages/ask.ts';

const state = (send: (message: unknown) => Promise<unknown>) => asking(send)('welcome-state', {});

describe('asking the background', () => {
  it('sends what is asked and gives its reply', async () => {
    const sent: unknown[] = [];
    const reply = await state(async (message) => {
      sent.push(message);
      return { reply: { hasWishes: true } };
    });
    expect([sent, reply]).toEqual([[{ type: 'welcome-state' }], { hasWishes: true }]);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['what it says is wrong', async () => ({ problem: 'newer' }), 'newer'],
    ['that it failed, where nobody answers', async () => undefined, 'failed'],
    ['that it failed, where it cannot be sent', () => Promise.reject(new Error('gone')), 'failed'],
  ])('rejects with %s', async (_what, send, problem) => {
    const error: unknown = await state(send).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Undone);
    expect(problemIn(error)).toBe(problem);
  });

  it('has failed for whatever else is rejected', () => {
    expect(problemIn(new Error('odd'))).toBe('failed');
  });
});

describe('what has changed', () => {
  it('is what a message says, and nothing where it is another', () => {
    expect(changedBy({ type: 'changed', what: ['kept'] })).toEqual(['kept']);
    for (const other of [null, {}, { type: 'changed' }, { type: 'awake', what: ['kept'] }])
      expect(changedBy(other)).toEqual([]);
  });
});
