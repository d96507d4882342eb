import type { ComponentChildren } from 'preact';
import { Info } from './marks/icons.tsx';

/** A state said plainly: what is so, what it means or what to do, and perhaps one thing to press. */
export function Notice({
  title,
  help,
  children,
}: {
  title: string;
  help?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="notice">
      <Info />
      <p>
        <strong>{title}</strong>
      </p>
      {help !== undefined && <p class="quiet">{help}</p>}
      {children}
    </div>
  );
}
