import { useText } from './text.ts';

/** Brings words to the clipboard, and says what came of it. */
export function useCopy(
  onCopy: (words: string) => Promise<void>,
  say: (words: string) => void,
): (words: string) => void {
  const text = useText();
  return (words) => {
    onCopy(words).then(
      () => say(text('copied')),
      () => say(text('copy_failed')),
    );
  };
}
