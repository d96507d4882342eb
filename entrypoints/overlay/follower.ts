/** So long after a key, a wheel or a touch a scroll or a focus counts as a person's. Milliseconds. */
const THEIRS = 1000;

export interface Point {
  x: number;
  y: number;
}

/** What is known of where a person looks. */
export interface Follower {
  /** Where a mouse or pen is, in the viewport; `gone` when it has left the page, `none` where there is none. */
  pointer: Point | 'gone' | 'none';
  /** When it was last moved. */
  moved: number;
  /** When the person last pressed a key, turned a wheel or touched. */
  acted: number;
  /** Whether that has moved the focus: the scroll that follows is only to bring it into view. */
  focused: boolean;
}

/** Something that happened in a page at a time, in milliseconds. `isTrusted` is false where a script made it. */
export type Happening = { at: number; isTrusted: boolean } & (
  | { type: 'move'; x: number; y: number; hovers: boolean }
  | { type: 'wheel'; x: number; y: number }
  /** `read` is our own: the page has been read again. */
  | { type: 'key' | 'touch' | 'leave' | 'scroll' | 'focus' | 'read' }
);

/** Where to look for a card: under the pointer, at the middle of the viewport, around what has the focus; or nowhere. */
export type Look = 'pointer' | 'middle' | 'focus' | null;

export const BEGINNING: Follower = {
  pointer: 'none',
  moved: Number.NEGATIVE_INFINITY,
  acted: Number.NEGATIVE_INFINITY,
  focused: false,
};

/**
 * What follows from something that happened. A page can make most events itself, and by `scrollTo()` or `focus()`
 * even some that the browser vouches for: those count only shortly after something that it cannot make.
 */
export function happened(follower: Follower, happening: Happening): [Follower, Look] {
  const { at, isTrusted, type } = happening;
  if (!isTrusted) return [follower, null];
  const theirs = at - follower.acted <= THEIRS;
  const here = typeof follower.pointer === 'object';
  switch (type) {
    case 'move': {
      const { x, y, hovers } = happening;
      return hovers ? [{ ...follower, pointer: { x, y }, moved: at }, 'pointer'] : [follower, null];
    }
    case 'leave':
      return [here ? { ...follower, pointer: 'gone' } : follower, null];
    case 'wheel':
      return [{ ...follower, pointer: { x: happening.x, y: happening.y }, acted: at, focused: false }, null];
    case 'touch':
      return [{ ...follower, pointer: 'none', acted: at, focused: false }, null];
    case 'key':
      return [{ ...follower, acted: at, focused: false }, null];
    case 'focus':
      return theirs ? [{ ...follower, focused: true }, 'focus'] : [follower, null];
    case 'scroll':
      if (!theirs || follower.focused || follower.pointer === 'gone') return [follower, null];
      return [follower, here ? 'pointer' : 'middle'];
    case 'read':
      return [follower, here && at - follower.moved <= THEIRS ? 'pointer' : null];
  }
}
