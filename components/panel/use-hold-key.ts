import { useEffect, useRef } from 'preact/hooks';

const FIELDS = 'input, textarea, select, [contenteditable]';

/** Calls back when H is pressed while the panel has the focus: never while something is being written or with another key. */
export function useHoldKey(toggle: () => void): void {
  const latest = useRef(toggle);
  latest.current = toggle;
  useEffect(() => {
    const pressed = ({ key, ctrlKey, metaKey, altKey, target, repeat }: KeyboardEvent) => {
      if (key.toLowerCase() !== 'h' || ctrlKey || metaKey || altKey || repeat) return;
      if (target instanceof Element && target.closest(FIELDS)) return;
      latest.current();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
