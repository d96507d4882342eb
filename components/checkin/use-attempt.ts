import { useText } from '../text.ts';

/** Does something and says what came of it; resolves to whether it is kept. */
export type Attempt = (doing: Promise<void>, done: string) => Promise<boolean>;

/** An attempt whose end is said. */
export function useAttempt(say: (words: string) => void): Attempt {
  const text = useText();
  return (doing, done) =>
    doing.then(
      () => {
        say(done);
        return true;
      },
      () => {
        say(text('save_failed'));
        return false;
      },
    );
}
