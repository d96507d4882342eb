import { useText } from '../text.ts';

/** Leads to the page with the wishes. */
export function WishesLink() {
  const text = useText();
  return (
    <a href="/options.html" target="_blank" rel="noreferrer noopener">
      {text('profile_edit')}
    </a>
  );
}
