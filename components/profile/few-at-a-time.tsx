import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '../text.ts';

/** More at once is a questionnaire. */
const FEW = 3;

interface Props<T> {
  of: readonly T[];
  /** The place of the one that is shown first, to begin with. */
  start?: number;
  children(few: readonly T[]): ComponentChildren;
}

/** Three of many, with a way to the next three, round and round, and back. */
export function FewAtATime<T>({ of, start = 0, children }: Props<T>) {
  const text = useText();
  const [from, setFrom] = useState(Math.floor(start / FEW) * FEW);
  const count = of.length;
  // What was taken out of the many may leave the last three empty.
  const first = from < count ? from : 0;
  const last = Math.min(first + FEW, count);
  if (count <= FEW) return <>{children(of)}</>;
  return (
    <>
      {children(of.slice(first, last))}
      <p class="actions few">
        <button type="button" onClick={() => setFrom(last >= count ? 0 : last)}>
          {text('few_others')}
        </button>
        {first > 0 && (
          <button type="button" onClick={() => setFrom(first - FEW)}>
            {text('few_back')}
          </button>
        )}
        <span class="quiet" role="status">
          {text('few_of', String(first + 1), String(last), String(count))}
        </span>
      </p>
    </>
  );
}
