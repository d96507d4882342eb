import { MARK_ORDER, MARK_SHAPES } from '../../utils/fit/mark-shapes.ts';
import type { WishMark } from '../../utils/messages/panel.ts';
import { useText } from '../text.ts';

function MarkShape({ kind }: { kind: Exclude<WishMark, null> }) {
  const { path, stroke } = MARK_SHAPES[kind === 'unlisted' ? 'silent' : kind];
  return stroke === 0 ? (
    <path d={path} fill="currentColor" />
  ) : (
    <path d={path} fill="none" stroke="currentColor" stroke-width={stroke} stroke-linecap="round" />
  );
}

/** What a listing says of a wish, as a shape with its word for everyone. `about`: the wish, where no header names it. */
export function Mark({ kind, about, small }: { kind: WishMark; about?: string; small?: boolean }) {
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
      <MarkShape kind={kind} />
    </svg>
  );
}

/** The four shapes with their words. `explained`: with what two of them mean for the person who reads. */
export function Legend({ explained }: { explained?: boolean }) {
  const text = useText();
  return (
    <ul class="legend">
      {MARK_ORDER.map((kind) => (
        <li key={kind}>
          <svg class={`mark mark-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
            <MarkShape kind={kind} />
          </svg>{' '}
          {explained && (kind === 'near' || kind === 'silent')
            ? text(`mark_${kind}_means`)
            : text(`mark_${kind}`)}
        </li>
      ))}
    </ul>
  );
}
