import { readFileSync } from 'node:fs';
import { formatMessage, type Message } from '../utils/messages/format.ts';

const FILE = new URL('../public/_locales/en/messages.json', import.meta.url);
const messages = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Message>;

/** A text of the English locale, for commands: the same words that the extension shows. */
export function text(key: string, ...slots: string[]): string {
  return formatMessage(messages, key, slots);
}
