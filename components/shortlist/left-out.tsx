import { useText } from '../text.ts';

interface Props {
  /** Each as it is asked. */
  out: readonly { id: string; ask: string }[];
  onBack(id: string): void;
}

/** Questions that are left out, to be brought back. Not on paper. */
export function LeftOut({ out, onBack }: Props) {
  const text = useText();
  if (out.length === 0) return null;
  return (
    <section class="left-out">
      <h3>{text('prepare_out')}</h3>
      <ul>
        {out.map(({ id, ask }) => (
          <li key={id}>
            <bdi>{ask}</bdi>{' '}
            <button
              type="button"
              class="link"
              aria-label={text('prepare_back_label', ask)}
              onClick={() => onBack(id)}
            >
              {text('prepare_back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
