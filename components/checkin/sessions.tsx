import { useState } from 'preact/hooks';
import type { CheckIn } from '../../utils/alliance/check-in.ts';
import { inOrder } from '../../utils/alliance/history.ts';
import { TwoStep } from '../data/two-step.tsx';
import { useText } from '../text.ts';
import { PastAnswers } from './answers.tsx';
import { FoldedPart } from './folded.tsx';

interface Props {
  checkIns: readonly CheckIn[];
  onChange(session: number): void;
  onDelete(session: number): void;
}

/** The sessions that were noted, with the line of each; each can be changed or deleted. */
export function SessionList({ checkIns, onChange, onDelete }: Props) {
  const text = useText();
  const [asked, setAsked] = useState<number | null>(null);
  if (checkIns.length === 0) return null;
  return (
    <FoldedPart title={text('ally_page_noted')}>
      <ul class="noted">
        {inOrder(checkIns).map((checkIn) => {
          const { session, on, note } = checkIn;
          return (
            <li key={session}>
              <span>
                {text('ally_page_nth', String(session))} <span class="quiet">{longDay(on)}</span>
                {note !== '' && (
                  <q>
                    <bdi>{note}</bdi>
                  </q>
                )}
                <PastAnswers checkIn={checkIn} />
              </span>
              {asked === session ? (
                <TwoStep
                  question={text('ally_page_delete_session_confirm', String(session))}
                  yes={text('ally_page_delete_yes')}
                  onKeep={() => setAsked(null)}
                  onYes={() => {
                    setAsked(null);
                    onDelete(session);
                  }}
                />
              ) : (
                <span class="actions">
                  <button
                    type="button"
                    class="small"
                    aria-label={text('ally_page_change_label', String(session))}
                    onClick={() => onChange(session)}
                  >
                    {text('ally_page_change')}
                  </button>
                  <button
                    type="button"
                    class="small"
                    aria-label={text('ally_page_delete_session_label', String(session))}
                    onClick={() => setAsked(session)}
                  >
                    {text('ally_page_delete_yes')}
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </FoldedPart>
  );
}

/** A day as the browser writes it: 9 March 2026. At noon, so that no time zone moves it. */
function longDay(on: string): string {
  return new Date(`${on}T12:00`).toLocaleDateString(undefined, { dateStyle: 'long' });
}
