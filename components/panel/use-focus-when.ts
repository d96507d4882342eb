import { useLayoutEffect, useRef } from 'preact/hooks';

/** The focus goes to what bears the reference each time that `turn` has changed and `wanted` says so. */
export function useFocusWhen<Turn>(turn: Turn, wanted: (turn: Turn) => boolean) {
  const place = useRef<HTMLHeadingElement>(null);
  const last = useRef(turn);
  useLayoutEffect(() => {
    if (last.current !== turn && wanted(turn)) place.current?.focus();
    last.current = turn;
  }, [turn]);
  return place;
}
