import type { ComponentChildren } from 'preact';
import type { Told } from '../../utils/fit/told.ts';
import type { PanelPerson, PanelRow, PanelState } from '../../utils/messages/panel.ts';
import { Door } from '../marks/icons.tsx';
import { linkTo } from '../page-text.ts';
import { useText } from '../text.ts';
import { AskFirst } from './ask-first.tsx';
import { AskLater } from './ask-later.tsx';
import { Differences } from './differences.tsx';
import { Facts } from './facts.tsx';
import { groupOf } from './groups.ts';
import { HowSure } from './how-sure.tsx';
import { ReadOnLine } from './read-on-line.tsx';
import { Who } from './who.tsx';
import { WishLines } from './wish-lines.tsx';

interface Props {
  row: PanelRow;
  /** `null` until more than the row is known of them. */
  person: PanelPerson | null;
  state: Pick<PanelState, 'page' | 'wishes' | 'currency'>;
  /** What else can be done with them, such as keeping them. */
  keep?: ComponentChildren;
  /** What makes the questions one's own; below them. */
  yours?: ComponentChildren;
  onCopy(text: string): void;
  onAnswer?(id: string, question: string, told: Told[]): void;
}

/** One therapist in full: the three facts, what is said of each wish, what to ask, how sure that is. */
export function Therapist({ row, person, state, keep, yours, onCopy, onAnswer }: Props) {
  const text = useText();
  const { wishes, currency, page } = state;
  const href = page === 'profile' ? null : linkTo(row.url);
  const hasWishes = wishes.length > 0;
  const around = person && { verdicts: person.verdicts, listed: person.listed, currency };
  return (
    <article class="therapist">
      {person && <Who person={person} />}
      <Facts row={row} wishes={wishes} currency={currency} roomOn={person?.roomOn ?? null} />
      {(keep || href !== null || row.sawProfile) && (
        <div class="therapist-do">
          {keep}
          {href !== null && (
            <a class="therapist-open" href={href} target="_blank" rel="noreferrer noopener">
              {text('profile_open')}
            </a>
          )}
          {row.sawProfile && page !== 'profile' && <span class="quiet">{text('profile_read')}</span>}
        </div>
      )}
      {row.room === 'full' && (
        <div class="notice honey-notice">
          <Door />
          <p>
            <strong>{text('full_title')}</strong>
          </p>
          <p class="quiet">{text('full_help')}</p>
        </div>
      )}
      {person && <Differences differs={person.differs} />}
      {hasWishes && saysNothing(row) ? (
        <p class="nothing-said">
          {text(row.sawProfile || page === 'profile' ? 'says_nothing_page' : 'says_nothing_card')}
        </p>
      ) : (
        hasWishes && <WishLines wishes={wishes} row={row} around={around} />
      )}
      {person && (
        <AskFirst questions={person.questions} onCopy={onCopy} answers={answersOf(person, onAnswer)} />
      )}
      {person && yours}
      {person && <AskLater sessions={person.sessions} onCopy={onCopy} />}
      {person && hasWishes && <HowSure range={person.range} group={groupOf(row)} />}
      {person && <ReadOnLine day={person.readOn} />}
    </article>
  );
}

/** Their answers can be tapped once they are kept: before, there is nowhere for an answer to go. */
function answersOf({ kept, readOn }: PanelPerson, onAnswer: Props['onAnswer']) {
  if (!kept || !onAnswer) return null;
  const { id, told } = kept;
  return { told, today: readOn, onAnswer: onAnswer.bind(null, id) };
}

/** Whether no wish is said, near or otherwise, and no list leaves one out. */
const saysNothing = ({ marks }: PanelRow) => marks.every((mark) => mark === 'silent' || mark === null);
