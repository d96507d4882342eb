import { useState } from 'preact/hooks';
import { own } from '../../utils/lookup/own.ts';

/** What a search field knows while somebody types in it. */
export interface Typing {
  typed: string;
  open: boolean;
  /** The line that the arrows have marked; −1 none. */
  active: number;
  type(next: string): void;
  show(): void;
  hide(): void;
  /** Empties and closes it. */
  close(): void;
  pick(index: number): void;
  /** Does what a key asks for; says whether it asked for anything. */
  press(key: string): boolean;
}

/** The state of a search field: what is typed, what that finds, and which of it is marked. */
export function useTyping<Found>(
  find: (typed: string) => readonly Found[],
  onPick: (found: Found) => void,
): Typing & { found: readonly Found[] } {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [marked, setActive] = useState(-1);
  const found = open ? find(typed) : [];
  const active = open && marked < found.length ? marked : -1;

  const hide = () => {
    setOpen(false);
    setActive(-1);
  };
  const close = () => {
    setTyped('');
    hide();
  };
  const pick = (index: number) => {
    const one = found[index];
    if (one === undefined) return;
    close();
    onPick(one);
  };
  const move = (to: (count: number) => number) => {
    const { length } = open ? found : find(typed);
    setOpen(true);
    setActive(length === 0 ? -1 : (to(length) + length) % length);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(() => (open ? active + 1 : 0)),
    ArrowUp: () => move(() => (open && active >= 0 ? active - 1 : -1)),
    // What stands there without its list is shown before it is taken.
    Enter: () => (open || typed === '' ? pick(active < 0 && typed !== '' ? 0 : active) : setOpen(true)),
    Escape: () => (open ? hide() : close()),
  };
  return {
    ...{ typed, open, found, active, hide, close, pick },
    type(next) {
      setTyped(next);
      setOpen(true);
      setActive(-1);
    },
    show: () => setOpen(true),
    press(key) {
      const act = own(keys, key);
      act?.();
      return act !== undefined;
    },
  };
}
