import type { Ref } from 'preact';

interface Props {
  id: string;
  label: string;
  value: string;
  onInput(value: string): void;
  /** The id of what says more about it. */
  about?: string;
  /** Whether what was typed last was refused. */
  wrong?: boolean;
  field?: Ref<HTMLInputElement>;
}

/** A passphrase is typed here: hidden, never checked for spelling, translated or filled in by the browser. */
export function PassphraseField({ id, label, value, onInput, about, wrong, field }: Props) {
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
        {...(wrong ? { 'aria-invalid': true } : {})}
        {...(field === undefined ? {} : { ref: field })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </p>
  );
}
