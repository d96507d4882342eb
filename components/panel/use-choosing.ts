import { useState } from 'preact/hooks';
import { LONGEST_NAME_SHOWN, pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import { useFocusWhen } from './use-focus-when.ts';
import type { ShownPerson } from './use-shown.ts';

/** Choosing whom the panel shows: from the list of everyone, or the next one of the page. Each is said. */
export function useChoosing({ hold, byKey }: ShownPerson, say: (words: string) => void) {
  const text = useText();
  // Whoever chose from the list wants to read on at the top.
  const [choice, setChoice] = useState(0);
  const heading = useFocusWhen(choice, () => true);
  const nameOf = (key: string) =>
    pageText(byKey.get(key)?.name ?? '', LONGEST_NAME_SHOWN) || text('name_missing');
  return {
    heading,
    fromList(key: string) {
      hold.choose(key);
      setChoice(choice + 1);
      say(text('chosen_status', nameOf(key)));
    },
    step(key: string) {
      hold.choose(key);
      say(nameOf(key));
    },
  };
}
