import { useText } from '../text.ts';
import { type Elsewhere, whereToLook } from './elsewhere.ts';
import type { Choice } from './profile-choices.ts';
import { findChoices } from './search.ts';
import { TypeAndPick } from './type-and-pick.tsx';

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

/** Searches the choices of one section; where it has none, those of the others. */
export function Combobox<Id extends string>(props: Props<Id>) {
  const { id, label, choices, onPick, elsewhere, onPickElsewhere } = props;
  const text = useText();
  const find = (typed: string) => findChoices(choices, typed, LISTED);
  const othersFor = (typed: string) => (find(typed).length === 0 ? (elsewhere?.(typed) ?? []) : []);
  return (
    <TypeAndPick
      id={id}
      label={label}
      find={find}
      lineOf={({ choice, via }) => ({
        key: choice.id,
        label: choice.label,
        note: via === null ? null : text('search_via', via),
      })}
      onPick={({ choice }) => onPick(choice)}
      count={(typed, number) => {
        if (number === 0) return text(othersFor(typed).length > 0 ? 'search_none_here' : whereToLook(typed));
        return number === 1 ? text('search_count_one') : text('search_count_other', String(number));
      }}
      below={(typed, close) => (
        <Others
          others={othersFor(typed)}
          onPick={(other) => {
            close();
            onPickElsewhere?.(other);
          }}
        />
      )}
    />
  );
}

function Others({ others, onPick }: { others: readonly Elsewhere[]; onPick(other: Elsewhere): void }) {
  const text = useText();
  if (others.length === 0) return null;
  return (
    <ul class="chips" aria-label={text('search_elsewhere_label')}>
      {others.map((other) => (
        <li key={`${other.facet} ${other.choice.id}`}>
          <button
            type="button"
            class="chip"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(other)}
          >
            {text('search_elsewhere', other.part, other.choice.label)}
          </button>
        </li>
      ))}
    </ul>
  );
}
