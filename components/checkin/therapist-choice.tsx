import { useState } from 'preact/hooks';
import type { Therapy } from '../../utils/alliance/therapy.ts';
import { TwoStep } from '../data/two-step.tsx';
import { useText } from '../text.ts';
import { NameField } from './name-field.tsx';
import { useTherapistName } from './therapist-name.ts';

interface Props {
  therapies: readonly Therapy[];
  /** Whom the page is about; not among `therapies` before anything is saved. */
  current: Therapy;
  onChoose(id: string): void;
  onAdd(): void;
  onRename(name: string): void;
  onDelete(): void;
}

/** Which therapist it is about, and what they are called here. One is enough for most. */
export function TherapistChoice({ therapies, current, onChoose, onAdd, onRename, onDelete }: Props) {
  const text = useText();
  const nameOf = useTherapistName(therapies);
  const [deleting, setDeleting] = useState(false);
  const kept = therapies.some((therapy) => therapy.id === current.id);
  const naming = <NameField name={current.name} onRename={onRename} />;
  return (
    <>
      {(therapies.length > 1 || (therapies.length > 0 && !kept)) && (
        <fieldset class="which">
          <legend>{text('ally_page_which')}</legend>
          {therapies.map((therapy) => (
            <label key={therapy.id} class="tick">
              <input
                type="radio"
                name="which-therapist"
                checked={therapy.id === current.id}
                onChange={() => onChoose(therapy.id)}
              />
              <bdi>{nameOf(therapy)}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      {!kept && naming}
      {kept && (
        <details class="manage">
          <summary>{text('ally_page_manage')}</summary>
          {naming}
          <p class="actions">
            <button type="button" onClick={onAdd}>
              {text('ally_page_add')}
            </button>
            {!deleting && (
              <button type="button" onClick={() => setDeleting(true)}>
                {text('ally_page_delete')}
              </button>
            )}
          </p>
          {deleting && (
            <TwoStep
              question={text('ally_page_delete_confirm', nameOf(current))}
              yes={text('ally_page_delete_yes')}
              onKeep={() => setDeleting(false)}
              onYes={() => {
                setDeleting(false);
                onDelete();
              }}
            />
          )}
        </details>
      )}
    </>
  );
}
