import type { SessionLists } from '../../utils/messages/panel.ts';
import { useText } from '../text.ts';
import { QuestionList } from './question-list.tsx';

/** What to ask in each of the first three sessions, folded until it is wanted. */
export function AskLater({ sessions, onCopy }: { sessions: SessionLists; onCopy(text: string): void }) {
  const text = useText();
  return (
    <details class="ask-later">
      <summary>{text('questions_later')}</summary>
      {(['s1', 's2', 's3'] as const).map((when) => (
        <section key={when}>
          <h4>{text(`questions_${when}`)}</h4>
          <QuestionList questions={sessions[when]} onCopy={onCopy} />
        </section>
      ))}
    </details>
  );
}
