import type { ComponentChildren } from 'preact';

/** Line drawings in a square of 16, in the colour of the text. What they mean stands beside them in words. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}

export const Up = () => (
  <Icon>
    <path d="M3 10.5l5-5 5 5" stroke-width="2" />
  </Icon>
);

export const Down = () => (
  <Icon>
    <path d="M3 5.5l5 5 5-5" stroke-width="2" />
  </Icon>
);

export const Pin = () => (
  <Icon>
    <path d="M8 10v4.5M4.5 10h7L10 7V2.5H6V7z" stroke-width="2" />
  </Icon>
);

export const Info = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.6" />
    <path d="M8 7.3v4M8 4.6v.6" />
  </Icon>
);

export const Door = () => (
  <Icon>
    <path d="M3 14.2V1.8h10v12.4M1 14.2h14M10.3 8v.4" />
  </Icon>
);

/** An open book: their profile was read. */
export const Book = () => (
  <Icon>
    <path d="M8 4.2C6.6 2.9 4.4 2.4 1.2 2.5v9.6c3.2-.1 5.4.4 6.8 1.7 1.4-1.3 3.6-1.8 6.8-1.7V2.5C11.6 2.4 9.4 2.9 8 4.2zM8 4.2v9.2" />
  </Icon>
);
