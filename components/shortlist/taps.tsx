interface Props<T extends string> {
  legend: string;
  /** Whether the legend is for screen readers alone. */
  quiet?: boolean;
  all: readonly T[];
  chosen: T | null | undefined;
  label(one: T): string;
  onTap(one: T): void;
}

/** Some ways to choose from with one tap; the one that is chosen is pressed. */
export function Taps<T extends string>({ legend, quiet = false, all, chosen, label, onTap }: Props<T>) {
  return (
    <fieldset class="taps">
      <legend class={quiet ? 'unseen' : ''}>{legend}</legend>
      {all.map((one) => (
        <button key={one} type="button" aria-pressed={one === chosen} onClick={() => onTap(one)}>
          {label(one)}
        </button>
      ))}
    </fieldset>
  );
}
