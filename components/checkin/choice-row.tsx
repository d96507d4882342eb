import { useText } from '../text.ts';

interface Props<V extends string | number> {
  /** Of its radio buttons: no other question on the page may have it. */
  name: string;
  question: string;
  values: readonly V[];
  words(value: V): string;
  chosen: V | undefined;
  /** `undefined` takes the answer back. */
  onChoose(value: V | undefined): void;
  hint?: string;
}

/** One question with answers to choose from, none of them chosen before; an answer can be taken back. */
export function ChoiceRow<V extends string | number>({
  name,
  question,
  values,
  words,
  chosen,
  onChoose,
  hint,
}: Props<V>) {
  const text = useText();
  return (
    <fieldset class="statement" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{question}</legend>
      {hint !== undefined && (
        <p class="quiet" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class="answers">
        {values.map((value) => (
          <label key={value}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>{words(value)}</span>
          </label>
        ))}
      </div>
      {chosen !== undefined && (
        <button
          type="button"
          class="link small"
          aria-label={text('ally_page_clear_label', question)}
          onClick={(event) => {
            // The button goes; the focus stays with the question.
            event.currentTarget.closest('fieldset')?.querySelector('input')?.focus();
            onChoose(undefined);
          }}
        >
          {text('ally_page_clear')}
        </button>
      )}
    </fieldset>
  );
}
