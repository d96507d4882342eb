import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useText } from '../text.ts';
import { type Typing, useTyping } from './use-typing.ts';

/** One line of the list that what was typed leads to. */
export interface PickLine {
  key: string;
  label: string;
  /** Where it is from, or the word by which it was found. */
  note: string | null;
}

interface Props<Found> {
  /** Of its field: no other on the page may have it. */
  id: string;
  label: string;
  placeholder?: string;
  /** The nearest first. Nothing typed may find all. */
  find(typed: string): readonly Found[];
  lineOf(found: Found): PickLine;
  onPick(found: Found): void;
  /** What is said of how much was found; heard, too. */
  count(typed: string, found: number): string;
  /** What stands below the field while something is typed. */
  below?: ((typed: string, close: () => void) => ComponentChildren) | undefined;
}

/** A search field with a list: arrows move, Enter picks, Escape closes, then clears. */
export function TypeAndPick<Found>(props: Props<Found>) {
  const { id, label, find, lineOf, onPick, count, below } = props;
  const typing = useTyping(find, onPick);
  const { typed, open, found, active, close } = typing;
  return (
    <div class="combobox">
      <label for={id}>{label}</label>
      <Field id={id} placeholder={props.placeholder} typing={typing} />
      {open && typed.trim() !== '' && below?.(typed, close)}
      <List
        id={id}
        label={label}
        lines={open ? found.map(lineOf) : []}
        active={active}
        onPick={typing.pick}
      />
      <p class="quiet combobox-count" role="status">
        {open && typed !== '' && count(typed, found.length)}
      </p>
    </div>
  );
}

const optionId = (id: string, index: number) => `${id}-${index}`;

function Field(props: { id: string; placeholder: string | undefined; typing: Typing }) {
  const { id, placeholder, typing } = props;
  const text = useText();
  const marked = typing.open && typing.active >= 0 ? optionId(id, typing.active) : undefined;
  useEffect(() => {
    if (marked) document.getElementById(marked)?.scrollIntoView?.({ block: 'nearest' });
  }, [marked]);
  return (
    <input
      id={id}
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck={false}
      placeholder={placeholder ?? text('search_placeholder')}
      aria-autocomplete="list"
      aria-expanded={typing.open}
      aria-controls={`${id}-list`}
      aria-activedescendant={marked}
      value={typing.typed}
      onInput={(event) => typing.type(event.currentTarget.value)}
      onClick={typing.show}
      onBlur={typing.hide}
      onKeyDown={(event) => {
        if (!event.isComposing && typing.press(event.key)) event.preventDefault();
      }}
    />
  );
}

interface ListProps {
  id: string;
  label: string;
  lines: readonly PickLine[];
  active: number;
  onPick(index: number): void;
}

/** The field keeps the focus: a press on the list must not take it away, or the list would close. */
function List({ id, label, lines, active, onPick }: ListProps) {
  return (
    <div
      id={`${id}-list`}
      class="combobox-list"
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      hidden={lines.length === 0}
      onMouseDown={(event) => event.preventDefault()}
    >
      {lines.map(({ key, label: words, note }, index) => (
        <button
          type="button"
          key={key}
          id={optionId(id, index)}
          class="option"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => onPick(index)}
        >
          {words}
          {note !== null && <span class="quiet"> {note}</span>}
        </button>
      ))}
    </div>
  );
}
