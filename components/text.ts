import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type MessageKey = keyof typeof import('../public/_locales/en/messages.json');

/** A text of the locale with its slots filled in order. */
export type Translate = (key: MessageKey, ...slots: string[]) => string;

/** Where components get their texts from. A page that mounts components provides it. */
export const Texts = createContext<Translate>(() => {
  throw new Error('No texts: mount components inside <Texts.Provider value={translate}>.');
});

export function useText(): Translate {
  return useContext(Texts);
}
