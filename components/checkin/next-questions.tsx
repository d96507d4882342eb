import { questionWords } from '../question-words.ts';
import { useText } from '../text.ts';
import { Sayings } from './sayings.tsx';
import type { ToSay } from './to-ask.ts';

/** What could be asked in the session that comes next. */
export function NextQuestions({
  questions,
  onCopy,
}: {
  questions: readonly ToSay[];
  onCopy(words: string): void;
}) {
  const text = useText();
  const say = questions.flatMap((one) =>
    'own' in one ? one.own : (questionWords(one.question, text)?.ask ?? []),
  );
  if (say.length === 0) return null;
  return (
    <section class="part">
      <h2>{text('ally_page_to_ask')}</h2>
      <p class="quiet">{text('ally_page_to_ask_hint')}</p>
      <Sayings say={say} onCopy={onCopy} />
    </section>
  );
}
