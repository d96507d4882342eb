import type { ComponentChildren } from 'preact';
import { useText } from '../text.ts';

interface Props {
  /** What is inside is brought when it is opened: most look at a page without. */
  onOpen(): void;
  children: ComponentChildren;
}

/** Where the first questions are shown: a way to have them ask what one would ask oneself. */
export function MakeYours({ onOpen, children }: Props) {
  const text = useText();
  return (
    <details
      class="make-yours"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen();
      }}
    >
      <summary>{text('yours_title')}</summary>
      {children}
    </details>
  );
}
