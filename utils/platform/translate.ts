import { browser } from 'wxt/browser';

/** Keys are checked where they are used, against the locale itself. */
const messages: { getMessage(key: string, slots: string[]): string } = browser.i18n;

/** A text of the locale that the browser uses, its slots filled in order. */
export function translate(key: string, ...slots: string[]): string {
  return messages.getMessage(key, slots);
}
