import { useEffect, useState } from 'preact/hooks';
import { own } from '../../utils/lookup/own.ts';
import { useText } from '../text.ts';
import { type Elsewhere, lookAt } from './elsewhere.ts';
import type { Choice } from './profile-choices.ts';
import { findChoices } from './search.ts';

/** As many choices are listed at once; typing narrows them down. */
const LISTED = 60;

interface Props<Id extends string> {
  /** Of its field: no other on the page may have it. */
  id: string;
  label: string;
  choices: readonly Choice<Id>[];
  onPick(choice: Choice<Id>): void;
  /** What other sections have for what was typed; looked at when there is nothing here. */
  elsewhere?: ((typed: string) => readonly Elsewhere[]) | undefined;
  onPickElsewhere?: ((found: Elsewhere) => void) | undefined;
}

/** A search field with a list of choices: arrows move, Enter picks, Escape closes, then clears. */
export function Combobox<Id extends string>({
  id,
  label,
  choices,
  onPick,
  elsewhere,
  onPickElsewhere,
}: Props<Id>) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = findChoices(choices, typed, LISTED);
  const others = open && typed.trim() !== '' && found.length === 0 ? (elsewhere?.(typed) ?? []) : [];
  const optionId = (index: number) => `${id}-${index}`;
  const current = open ? found[active] : undefined;

  const marked = current ? optionId(active) : undefined;
  useEffect(() => {
    if (marked) document.getElementById(marked)?.scrollIntoView?.({ block: 'nearest' });
  }, [marked]);

  const close = () => {
    setTyped('');
    setOpen(false);
    setActive(-1);
  };
  const pick = (choice: Choice<Id>) => {
    close();
    onPick(choice);
  };
  const pickElsewhere = (other: Elsewhere) => {
    close();
    onPickElsewhere?.(other);
  };
  const move = (to: number) => {
    setOpen(true);
    setActive(found.length === 0 ? -1 : (to + found.length) % found.length);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(open ? active + 1 : 0),
    ArrowUp: () => move(open && active >= 0 ? active - 1 : -1),
    Enter: () => {
      const only = current ?? (open && typed !== '' ? found[0] : undefined);
      if (only) pick(only.choice);
    },
    Escape: () => {
      if (!open) setTyped('');
      setOpen(false);
      setActive(-1);
    },
  };

  return (
    <div class="combobox">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={text('search_placeholder')}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={marked}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          const act = own(keys, event.key);
          if (!act || event.isComposing) return;
          event.preventDefault();
          act();
        }}
      />
      {others.length > 0 && (
        <ul class="chips" aria-label={text('search_elsewhere_label')}>
          {others.map((other) => (
            <li key={`${other.facet} ${other.choice.id}`}>
              <button
                type="button"
                class="chip"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pickElsewhere(other)}
              >
                {text('search_elsewhere', other.part, other.choice.label)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {/* The field keeps the focus: a press on the list must not take it away, or the list would close. */}
      <div
        id={`${id}-list`}
        class="combobox-list"
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        hidden={!open || found.length === 0}
        onMouseDown={(event) => event.preventDefault()}
      >
        {open &&
          found.map(({ choice, via }, index) => (
            <button
              type="button"
              key={choice.id}
              id={optionId(index)}
              class="option"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onClick={() => pick(choice)}
            >
              {choice.label}
              {via !== null && <span class="quiet"> {text('search_via', via)}</span>}
            </button>
          ))}
      </div>
      <p class="quiet combobox-count" role="status">
        {open && typed !== '' && count(found.length)}
      </p>
    </div>
  );

  function count(number: number): string {
    if (number === 0) return text(others.length > 0 ? 'search_none_here' : lookAt(typed));
    return number === 1 ? text('search_count_one') : text('search_count_other', String(number));
  }
}
