import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  title: string;
  class?: string;
  /** Whether it is open when it is first shown. After that only the person opens and closes it. */
  opened?: boolean;
  children: ComponentChildren;
}

/** A part of the page behind its heading. */
export function FoldedPart({ title, class: kind = '', opened = false, children }: Props) {
  const [open] = useState(opened);
  return (
    <details class={`part ${kind}`.trim()} open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
