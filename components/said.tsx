import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How long a short message stays. Milliseconds. */
const STAYS = 5000;

/** A short message for everyone, also heard: what was just done. The same words twice are said twice. */
export function useSaid(): { said: VNode; say(words: string): void } {
  const [{ words, turn }, set] = useState({ words: '', turn: 0 });
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => set({ words: '', turn }), STAYS);
    return () => clearTimeout(timer);
  }, [words, turn]);
  return {
    said: (
      <p class="said" role="status">
        {words !== '' && <span key={turn}>{words}</span>}
      </p>
    ),
    say: (next) => set((now) => ({ words: next, turn: now.turn + 1 })),
  };
}
