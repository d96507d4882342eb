import { type MessageKey, useText } from '../text.ts';

/** The texts whose keys `utils/alliance` hands out: its tests hold that each of them is in the locale. */
export function useAllyText(): (key: string) => string {
  const text = useText();
  return (key) => text(key as MessageKey);
}
