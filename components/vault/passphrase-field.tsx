import type { Ref } from 'preact';

interface Props {
  id: string;
  label: string;
  value: string;
  onInput(value: string): void;
  /** The id of what says more about it. */
  about?: string;
  field?: Ref<HTMLInputElement>;
}

/** A passphrase is typed here: hidden, never checked for spelling, translated or filled in by the browser. */
export function PassphraseField({ id, label, value, onInput, about, field }: Props) {
  return (
    <p class="passphrase">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        autocomplete="new-password"
        autocapitalize="none"
        spellcheck={false}
        translate={false}
        value={value}
        {...(about === undefined ? {} : { 'aria-describedby': about })}
        {...(field === undefined ? {} : { ref: field })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </p>
  );
}
