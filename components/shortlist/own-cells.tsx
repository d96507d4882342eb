import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../utils/shortlist/kept.ts';
import { LONGEST_CELL, LONGEST_HEAD } from '../../utils/shortlist/kept-schema.ts';
import { cellOf } from '../../utils/shortlist/own-columns.ts';
import { useText } from '../text.ts';

interface Props {
  kept: Kept;
  /** The heads of the columns that anybody on the list has. */
  heads: readonly string[];
  onCell(head: string, words: string): void;
}

/** What stands in the user's own columns of someone, and a way to begin a new one. */
export function OwnCells({ kept, heads, onCell }: Props) {
  const text = useText();
  const [begun, setBegun] = useState<string[]>([]);
  const [named, setNamed] = useState('');
  const fresh = useRef<HTMLInputElement>(null);
  // Whoever began a column wants to write in it.
  useLayoutEffect(() => fresh.current?.focus(), [begun]);
  const all = [...heads, ...begun.filter((head) => !heads.includes(head))];
  const begin = () => {
    const head = named.trim();
    if (head === '') return;
    if (!all.includes(head)) setBegun([...begun, head]);
    setNamed('');
  };
  return (
    <fieldset class="own-cells">
      <legend>{text('cells_title')}</legend>
      {all.map((head) => (
        <Cell
          key={`${head} ${cellOf(kept, head)}`}
          head={head}
          words={cellOf(kept, head)}
          {...(head === begun.at(-1) && { field: fresh })}
          onWords={(words) => onCell(head, words)}
        />
      ))}
      <form
        class="actions"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <label>
          {text('cells_new')}
          <input
            type="text"
            maxLength={LONGEST_HEAD}
            value={named}
            onInput={({ currentTarget }) => setNamed(currentTarget.value)}
          />
        </label>
        <button type="submit">{text('cells_add')}</button>
      </form>
    </fieldset>
  );
}

interface CellProps {
  head: string;
  words: string;
  field?: { current: HTMLInputElement | null };
  onWords(words: string): void;
}

/** One cell. It is noted when the field is left. */
function Cell({ head, words, field, onWords }: CellProps) {
  const [now, setNow] = useState(words);
  return (
    <label>
      <bdi>{head}</bdi>
      <input
        type="text"
        maxLength={LONGEST_CELL}
        value={now}
        {...(field && { ref: field })}
        onInput={({ currentTarget }) => setNow(currentTarget.value)}
        onBlur={() => now.trim() !== words && onWords(now)}
      />
    </label>
  );
}
