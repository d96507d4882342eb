import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { own } from '../../utils/lookup/own.ts';
import { focusLost } from '../focus.ts';
import { useText } from '../text.ts';

interface Item {
  id: string;
  label: string;
}

interface Props {
  label: string;
  items: readonly Item[];
  /** The number of the first. */
  start?: number;
  /** By so many places, up where it is negative. */
  onMove(id: string, by: number): void;
  /** Only where something can be taken out. */
  onRemove?: ((id: string) => void) | undefined;
}

const BY_KEY: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** A list whose order the user makes: each line is dragged, or moved with its buttons or with the arrow keys. */
export function OrderedList({ label, items, start = 1, onMove, onRemove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const dragging = useDragging(items, onMove);
  const focus = useFocusKept(list);
  const move = (id: string, by: number) => {
    focus(`${id} ${Math.sign(by)}`);
    onMove(id, by);
  };
  const remove = (id: string, place: number) => {
    const next = items[place + 1] ?? items[place - 1];
    if (next) focus(`${next.id} 0`);
    onRemove?.(id);
  };
  return (
    <ol ref={list} class="ordered" aria-label={label} start={start}>
      {items.map((item, place) => (
        <li
          key={item.id}
          value={start + place}
          {...dragging(item, place)}
          onKeyDown={(event) => {
            const by = own(BY_KEY, event.key);
            if (by === undefined) return;
            event.preventDefault();
            move(item.id, by);
          }}
        >
          <span class="quiet ordered-number">{start + place}</span>
          <span class="ordered-label">{item.label}</span>
          <Moves
            item={item}
            first={place === 0}
            last={place === items.length - 1}
            onMove={(by) => move(item.id, by)}
            onRemove={onRemove && (() => remove(item.id, place))}
          />
        </li>
      ))}
    </ol>
  );
}

/** What makes a line one that is dragged, and one onto whose place others are. */
function useDragging(items: readonly Item[], onMove: Props['onMove']) {
  const [dragged, setDragged] = useState<string | null>(null);
  const from = items.findIndex(({ id }) => id === dragged);
  return ({ id, label }: Item, place: number) => ({
    draggable: true,
    class: dragged === id ? 'dragged' : '',
    onDragStart(event: DragEvent) {
      setDragged(id);
      event.dataTransfer?.setData('text/plain', label);
    },
    onDragOver(event: DragEvent) {
      if (from >= 0) event.preventDefault();
    },
    onDrop(event: DragEvent) {
      event.preventDefault();
      if (dragged !== null) onMove(dragged, place - from);
      setDragged(null);
    },
    onDragEnd: () => setDragged(null),
  });
}

interface MovesProps {
  item: Item;
  first: boolean;
  last: boolean;
  onMove(by: number): void;
  onRemove: (() => void) | undefined;
}

function Moves({ item: { id, label }, first, last, onMove, onRemove }: MovesProps) {
  const text = useText();
  const at = (by: number) => ({ type: 'button' as const, class: 'small', value: `${id} ${by}` });
  return (
    <span class="ordered-moves">
      <button
        {...at(-1)}
        aria-disabled={first}
        aria-label={text('value_up', label)}
        onClick={() => onMove(-1)}
      >
        ↑
      </button>
      <button
        {...at(1)}
        aria-disabled={last}
        aria-label={text('value_down', label)}
        onClick={() => onMove(1)}
      >
        ↓
      </button>
      {onRemove && (
        <button {...at(0)} aria-label={text('value_remove', label)} onClick={onRemove}>
          ×
        </button>
      )}
    </span>
  );
}

/** Moving an element takes the focus from its button; it is given back to the one of this value. */
function useFocusKept(list: { current: HTMLElement | null }): (value: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { activeElement } = document;
    const away = !focusLost() && !list.current?.contains(activeElement);
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const button = buttons.find(({ value }) => value === wanted.current);
    wanted.current = null;
    if (!away) button?.focus();
  });
  return (value) => {
    wanted.current = value;
  };
}
