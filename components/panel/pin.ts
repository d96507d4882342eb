import { useState } from 'preact/hooks';

/** What the panel shows at its top, and how that is chosen. */
export interface Pin {
  /** The key shown: the chosen one, else the pointed one. */
  shown: string | null;
  chosen: boolean;
  choose(key: string): void;
  follow(): void;
}

/**
 * Follows the page's pointer. One chosen by hand stays until the pointer moves to another therapist; leaving
 * the page is no such move.
 */
export function usePin(pointed: string | null): Pin {
  const [state, setState] = useState<{ chosen: string | null; seen: string | null }>({ chosen: null, seen: pointed });
  let { chosen } = state;
  if (state.seen !== pointed) {
    if (pointed !== null) chosen = null;
    setState({ chosen, seen: pointed });
  }
  return {
    shown: chosen ?? pointed,
    chosen: chosen !== null,
    choose: (key) => setState({ chosen: key, seen: pointed }),
    follow: () => setState({ chosen: null, seen: pointed }),
  };
}
