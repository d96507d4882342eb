import { useEffect, useRef } from 'preact/hooks';

const TYPED_INTO = 'input, textarea, select, [contenteditable]';

/** Calls back when a letter is pressed alone while the page has the focus: never while something is being written. */
export function usePlainKey(letter: string, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const pressed = ({ key, ctrlKey, metaKey, altKey, target, repeat }: KeyboardEvent) => {
      if (key.toLowerCase() !== letter || ctrlKey || metaKey || altKey || repeat) return;
      if (target instanceof Element && target.closest(TYPED_INTO)) return;
      latest.current();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [letter]);
}
