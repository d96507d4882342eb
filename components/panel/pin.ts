import { useState } from 'preact/hooks';

/** A therapist chosen by hand, shown instead of the one under the pointer. */
export interface Pin {
  chosen: string | null;
  choose(key: string): void;
  /** Back to the page's pointer. */
  follow(): void;
}

/**
 * What was chosen stays until the pointer moves to another therapist. `pointed` is the key under the pointer;
 * its loss is no move.
 */
export function usePin(pointed: string | null): Pin {
  const [state, setState] = useState<{ chosen: string | null; seen: string | null }>({
    chosen: null,
    seen: pointed,
  });
  const moved = state.seen !== pointed;
  const chosen = moved && pointed !== null ? null : state.chosen;
  if (moved) setState({ chosen, seen: pointed });
  return {
    chosen,
    choose: (key) => setState({ chosen: key, seen: pointed }),
    follow: () => setState({ chosen: null, seen: pointed }),
  };
}
