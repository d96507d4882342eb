import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Therapy } from '../../utils/alliance/therapy.ts';

/** The session that is being noted: a known number, a new one, or none. */
export type Noting = number | 'new' | null;

/** Which session is being noted, and the heading that is read on from once that changes. */
export function useNoting({ checkIns, decision }: Pick<Therapy, 'checkIns' | 'decision'>) {
  const [noting, setNoting] = useState<Noting>(
    checkIns.length === 0 && decision !== 'leaving' ? 'new' : null,
  );
  // Whoever saved or began reads on at the top of what came of it.
  const [turn, setTurn] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (turn > 0) heading.current?.focus();
  }, [turn]);
  return {
    noting,
    heading,
    turnTo(next: Noting) {
      setNoting(next);
      setTurn(turn + 1);
    },
  };
}
