import { useState } from 'preact/hooks';
import type { Reminder } from '../../utils/shortlist/due.ts';
import { LONGEST_NAME_SHOWN, pageText } from '../page-text.ts';
import { type Translate, useText } from '../text.ts';
import { whenWords } from './words.ts';

/** So many are said in full. */
const REMINDERS_SAID = 3;

interface Props {
  due: readonly Reminder[];
  onOpen(): void;
}

/** What there is to be reminded of, where the panel opens; put away until it is opened anew. */
export function Reminders({ due, onOpen }: Props) {
  const text = useText();
  const [away, setAway] = useState(false);
  if (due.length === 0 || away) return null;
  return (
    <section class="reminders" aria-labelledby="reminders-title">
      <h2 id="reminders-title">{text('due_title')}</h2>
      <ul>
        {due.slice(0, REMINDERS_SAID).map((one) => (
          <li key={one.id}>
            <bdi>{dueWords(one, text)}</bdi>
          </li>
        ))}
      </ul>
      {due.length > REMINDERS_SAID && (
        <p class="quiet">{text('due_more', String(due.length - REMINDERS_SAID))}</p>
      )}
      <p class="actions">
        <button type="button" onClick={onOpen}>
          {text('due_open')}
        </button>
        <button type="button" class="link" onClick={() => setAway(true)}>
          {text('due_later')}
        </button>
      </p>
    </section>
  );
}

function dueWords({ kind, name, at = '', days = 0 }: Reminder, text: Translate): string {
  const who = pageText(name, LONGEST_NAME_SHOWN) || text('name_missing');
  if (kind === 'silent') return text('due_silent', who, String(days));
  if (kind === 'asked') return text('due_asked', who);
  return kind === 'meet' ? text('due_meet', whenWords(at), who) : text('due_over', who, whenWords(at));
}
