import type { Mark as MarkKind } from '../../utils/messages/panel.ts';
import { useText } from '../text.ts';

/** The shapes in a square of 16, told apart by form: full disc, tilde, ring, unequal. */
const DISC = <circle cx="8" cy="8" r="7" fill="currentColor" />;
const TILDE = (
  <path
    d="M2 10C3.4 5.2 5.8 5.3 8 8s4.6 2.8 6-2"
    fill="none"
    stroke="currentColor"
    stroke-width="2.5"
    stroke-linecap="round"
  />
);
const RING = <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.6" />;
const UNEQUAL = (
  <path
    d="M2.2 5.4h11.6M2.2 10.6h11.6M11.3 1.8L4.7 14.2"
    fill="none"
    stroke="currentColor"
    stroke-width="2.1"
    stroke-linecap="round"
  />
);

const SHAPES = { says: DISC, near: TILDE, silent: RING, unlisted: RING, no: UNEQUAL } as const;

/** What a listing says of a wish, as a shape with its word for everyone. `about`: the wish, where no header names it. */
export function Mark({ kind, about, small }: { kind: MarkKind; about?: string; small?: boolean }) {
  const text = useText();
  if (kind === null) return <span class="mark" />;
  const word = text(`mark_${kind}`);
  return (
    <svg
      class={`mark mark-${kind}${small ? ' small' : ''}`}
      viewBox="0 0 16 16"
      role="img"
      aria-label={about ? text('mark_of', about, word) : word}
    >
      {SHAPES[kind]}
    </svg>
  );
}

/** The four shapes with their words. */
export function Legend() {
  const text = useText();
  return (
    <ul class="legend">
      {(['says', 'near', 'silent', 'no'] as const).map((kind) => (
        <li key={kind}>
          <svg class={`mark mark-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
            {SHAPES[kind]}
          </svg>{' '}
          {text(`mark_${kind}`)}
        </li>
      ))}
    </ul>
  );
}
