import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  /** What is in it, for when it is closed. */
  holds?: string | undefined;
  note?: string | undefined;
  open: boolean;
  onOpen(open: boolean): void;
  children: ComponentChildren;
}

/** A part of a page behind its title, which says in a line what it holds. What is closed costs no stop of the keyboard. */
export function Fold({ id, title, holds, note, open, onOpen, children }: Props) {
  return (
    <details class="fold" id={id} open={open} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary>
        <span class="fold-title">
          <h2>{title}</h2>
          {holds !== undefined && (
            <span class="quiet">
              <bdi>{holds}</bdi>
            </span>
          )}
        </span>
      </summary>
      {open && (
        <div class="fold-body">
          {note !== undefined && <p class="quiet">{note}</p>}
          {children}
        </div>
      )}
    </details>
  );
}
