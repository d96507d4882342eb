import { own } from '../lookup/own.ts';

/** One text of a locale, as the WebExtension format has it. */
export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/**
 * The text of a key with its slots, as `browser.i18n.getMessage` gives it: `$name$` stands for a placeholder,
 * `$1` to `$9` for a slot, `$$` for a dollar sign. What fills a slot is never read again. An unknown key gives ''.
 */
export function formatMessage(
  messages: Readonly<Record<string, Message>>,
  key: string,
  slots: readonly string[] = [],
): string {
  const found = own(messages, key);
  if (!found) return '';
  const contents = new Map(
    Object.entries(found.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  const named = found.message.replace(/\$\$|\$([a-z0-9_@]+)\$/gi, (whole, name?: string) =>
    name === undefined ? whole : (contents.get(name.toLowerCase()) ?? whole),
  );
  return named.replace(/\$(\$|[1-9])/g, (_whole, sign: string) =>
    sign === '$' ? '$' : (slots[Number(sign) - 1] ?? ''),
  );
}
