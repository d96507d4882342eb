import { useState } from 'preact/hooks';
import type { PanelState } from '../../utils/messages/panel.ts';

/** Whom the panel shows, and how the user can decide that. */
export interface Hold {
  /** Held, chosen or pointed at; `null` for nobody. */
  wanted: string | null;
  /** Whether the pointer changes nothing now. */
  held: boolean;
  /** Whether the user chose them in the panel. */
  chosen: boolean;
  choose(key: string): void;
  /** Holds whom the panel shows, or lets go. */
  toggle(key: string): void;
}

interface HoldState {
  held: string | null;
  chosen: string | null;
  /** Whom the pointer was on, and when a badge had last been pressed, when that was decided. */
  seen: string | null;
  at: number;
}

/**
 * Who was chosen stays until the pointer is on another therapist's card; its loss, a gap or a margin is no move. Who
 * is held stays until let go; pressing a badge holds whom it names.
 */
export function useHold({ pointed, pressed }: Pick<PanelState, 'pointed' | 'pressed'>): Hold {
  const [known, set] = useState<HoldState>(() => ({
    // A panel that a badge opened holds whom the badge names.
    held: pressed && pressed.key === pointed ? pressed.key : null,
    chosen: null,
    seen: pointed,
    at: pressed?.at ?? 0,
  }));
  const state = heldAfter(known, pointed, pressed);
  if (state !== known) set(state);
  const { held, chosen } = state;
  return {
    wanted: held ?? chosen ?? pointed,
    held: held !== null,
    chosen: chosen !== null,
    choose: (key) => set({ ...state, chosen: key, held: held === null ? null : key, seen: pointed }),
    toggle: (key) => set(held === null ? { ...state, held: key } : { ...state, held: null, chosen: null }),
  };
}

function heldAfter(known: HoldState, pointed: string | null, pressed: PanelState['pressed']): HoldState {
  // A press on a page that comes back to the front is no new one, unless it is still whom the pointer is on.
  if (pressed && pressed.at > known.at && pressed.key === pointed)
    return { held: pressed.key, chosen: null, seen: pointed, at: pressed.at };
  if (known.held !== null || pointed === null || pointed === known.seen) return known;
  return { ...known, chosen: null, seen: pointed };
}
