import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEGINNING,
  type Follower,
  type Happening,
  happened,
  type Look,
} from '../../../entrypoints/overlay/follower.ts';

/** What happens in a page, by a person's hand unless said otherwise. Times in milliseconds. */
type Told = Happening extends infer H ? (H extends Happening ? Omit<H, 'isTrusted'> : never) : never;
const person = (told: Told) => ({ ...told, isTrusted: true }) as Happening;
const page = (told: Told) => ({ ...told, isTrusted: false }) as Happening;

/** Where one would look for a card after each of these. */
function looks(...happenings: Happening[]): Look[] {
  let follower: Follower = BEGINNING;
  return happenings.map((happening) => {
    const [next, look] = happened(follower, happening);
    follower = next;
    return look;
  });
}
const last = (...happenings: Happening[]) => looks(...happenings).at(-1);

const move = (at: number, x = 10, y = 20) => person({ type: 'move', at, x, y, hovers: true });
const key = (at: number) => person({ type: 'key', at });
const wheel = (at: number) => person({ type: 'wheel', at, x: 10, y: 20 });
const touch = (at: number) => person({ type: 'touch', at });
const scroll = (at: number) => person({ type: 'scroll', at });
const focus = (at: number) => person({ type: 'focus', at });
const read = (at: number) => person({ type: 'read', at });
const leave = (at: number) => person({ type: 'leave', at });

describe('the pointer', () => {
  it('is looked under wherever a person moves it', () => {
    expect(looks(move(0), move(5, 30, 40))).toEqual(['pointer', 'pointer']);
    expect(happened(BEGINNING, move(0, 30, 40))[0].pointer).toEqual({ x: 30, y: 40 });
  });

  it('that leaves the page changes nothing, and is not looked under any more', () => {
    expect(looks(move(0), leave(10))).toEqual(['pointer', null]);
    expect(last(move(0), leave(10), key(20), scroll(30))).toBeNull();
  });

  it('comes back with a move or a wheel', () => {
    expect(last(move(0), leave(10), move(20))).toBe('pointer');
    expect(last(move(0), leave(10), wheel(20), scroll(30))).toBe('pointer');
  });

  it('of a finger is none: it goes as soon as it is lifted', () => {
    expect(last(person({ type: 'move', at: 0, x: 1, y: 1, hovers: false }))).toBeNull();
    expect(last(move(0), touch(10), scroll(20))).toBe('middle');
  });
});

describe('a scroll', () => {
  it.each([
    ['a key', key],
    ['a touch', touch],
  ])('after %s looks at the middle, where there is no pointer', (_what, act) => {
    expect(last(act(5000), scroll(5000))).toBe('middle');
    expect(last(act(5000), scroll(6000))).toBe('middle');
    expect(last(act(5000), scroll(6001))).toBeNull();
  });

  it('by wheel looks under the pointer, which the wheel shows', () => {
    expect(last(wheel(5000), scroll(5990))).toBe('pointer');
    expect(last(wheel(5000), scroll(6001))).toBeNull();
  });

  it('under a pointer at rest looks at what has come there, never at the middle', () => {
    expect(last(move(0), key(5000), scroll(5100))).toBe('pointer');
  });

  it('that no key, wheel or touch came before is the page’s own, though the browser vouches for it', () => {
    expect(last(scroll(100))).toBeNull();
    expect(last(move(0), scroll(100))).toBeNull();
  });
});

describe('a focus', () => {
  it('counts within a second of a key, a wheel or a touch', () => {
    for (const act of [key, wheel, touch]) {
      expect(last(act(5000), focus(6000))).toBe('focus');
      expect(last(act(5000), focus(6001))).toBeNull();
    }
  });

  it('that the page alone gives does not count, wherever the pointer is', () => {
    expect(last(focus(10))).toBeNull();
    expect(last(move(0), focus(10))).toBeNull();
  });

  it('is not taken back by the scroll that brings it into view', () => {
    expect(looks(move(0), key(5000), focus(5001), scroll(5020), scroll(5200))).toEqual([
      'pointer',
      null,
      'focus',
      null,
      null,
    ]);
    expect(looks(key(5000), focus(5001), scroll(5020), key(5300), scroll(5310)).at(-1)).toBe('middle');
  });
});

describe('a page that was read again', () => {
  it('is looked at under a pointer that has just moved, and no other', () => {
    expect(last(move(5000), read(6000))).toBe('pointer');
    expect(last(move(5000), read(6001))).toBeNull();
    expect(last(read(0))).toBeNull();
    expect(last(key(5000), read(5001))).toBeNull();
    expect(last(move(5000), leave(5100), read(5200))).toBeNull();
  });
});

const told: fc.Arbitrary<Told> = fc.oneof(
  fc.record({
    type: fc.constant('move' as const),
    at: fc.nat(9000),
    x: fc.nat(),
    y: fc.nat(),
    hovers: fc.boolean(),
  }),
  fc.record({ type: fc.constant('wheel' as const), at: fc.nat(9000), x: fc.nat(), y: fc.nat() }),
  fc.record({
    type: fc.constantFrom(
      'key' as const,
      'touch' as const,
      'leave' as const,
      'scroll' as const,
      'focus' as const,
    ),
    at: fc.nat(9000),
  }),
);

describe('whatever happens', () => {
  it('what no person made changes nothing and is not looked at', () => {
    fc.assert(
      fc.property(fc.array(told), told, (before, made) => {
        let follower: Follower = BEGINNING;
        for (const each of before) [follower] = happened(follower, person(each));
        expect(happened(follower, page(made))).toEqual([follower, null]);
      }),
    );
  });

  it('a page that scrolls and focuses as it likes is not looked at while the person does nothing', () => {
    const own = fc.record({
      type: fc.constantFrom('scroll' as const, 'focus' as const),
      at: fc.integer({ min: 10_001, max: 20_000 }),
    });
    fc.assert(
      fc.property(fc.array(told), fc.array(own), (before, after) => {
        const all = looks(...before.map(person), ...after.map(person));
        expect(all.slice(before.length).every((look) => look === null)).toBe(true);
      }),
    );
  });

  it('the middle is looked at only where no pointer is', () => {
    fc.assert(
      fc.property(fc.array(told), (all) => {
        let follower: Follower = BEGINNING;
        for (const each of all) {
          const [next, look] = happened(follower, person(each));
          if (look === 'middle') expect(follower.pointer).toBe('none');
          if (look === 'pointer') expect(next.pointer).toHaveProperty('x');
          follower = next;
        }
      }),
    );
  });
});
