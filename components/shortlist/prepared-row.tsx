import { useText } from '../text.ts';

interface Props {
  ask: string;
  why: string;
  /** Its place among so many, from 0. */
  place: number;
  of: number;
  /** Up by −1, down by 1. */
  onMove(by: number): void;
  onOut(): void;
}

/** A question that is to be asked: moved up or down, or left out. On paper there is room below it to write. */
export function PreparedRow({ ask, why, place, of, onMove, onOut }: Props) {
  const text = useText();
  const button = (
    key: 'prepare_up' | 'prepare_down' | 'prepare_leave_out',
    ended: boolean,
    act: () => void,
  ) => (
    <button
      type="button"
      class="small"
      // It keeps the focus at the end of the list, where it does nothing more.
      aria-disabled={ended}
      aria-label={text(`${key}_label`, ask)}
      onClick={() => ended || act()}
    >
      {text(key)}
    </button>
  );
  return (
    <li>
      <p class="prepared-ask">
        <bdi>{ask}</bdi>
      </p>
      <p class="quiet">{why}</p>
      <p class="actions">
        {button('prepare_up', place === 0, () => onMove(-1))}
        {button('prepare_down', place === of - 1, () => onMove(1))}
        {button('prepare_leave_out', false, onOut)}
      </p>
    </li>
  );
}
