import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeptRow as Row } from '../../utils/messages/replies.ts';
import { daysBetween } from '../../utils/shortlist/days.ts';
import { currentStage, newest } from '../../utils/shortlist/kept.ts';
import { mayHaveMet } from '../../utils/shortlist/met.ts';
import { CheckInLink } from '../checkin/check-in-link.tsx';
import { TwoStep } from '../data/two-step.tsx';
import { focusLost } from '../focus.ts';
import { linkTo, pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import type { ListActions } from './list-actions.ts';
import { NoteField } from './note-field.tsx';
import { OwnCells } from './own-cells.tsx';
import { Remind } from './remind.tsx';
import { StageButtons } from './stage-buttons.tsx';
import { changeWords, dayWords, feeWords, roomWords, shownName, stageWords, whenWords } from './words.ts';

/** What is opened for one person. */
export type Opened = 'sheet' | 'prepare' | 'letter' | 'plan';

export interface KeptRowProps {
  row: Row;
  today: string;
  /** The heads of the user's own columns. */
  heads: readonly string[];
  actions: ListActions;
  onOpen(what: Opened, id: string): void;
  /** Whether what can be done is unfolded: it stays so when they move to another part of the list. */
  opened: boolean;
  onOpened(id: string, opened: boolean): void;
  /** Whether they are chosen to be compared. */
  chosen: boolean;
  onChoose(id: string): void;
}

/** Someone who is kept: price, stage, room, what changed; folded out, everything that can be done. */
export function KeptListRow({
  row,
  today,
  heads,
  actions,
  onOpen,
  chosen,
  onChoose,
  opened,
  onOpened,
}: KeptRowProps) {
  const text = useText();
  const { kept, room } = row;
  const name = shownName(kept, text);
  // What can be done is drawn once somebody wants to do it: a list of thousands is exchanged at each letter.
  const summary = useRef<HTMLElement>(null);
  // Whoever set a stage reads on where the row has gone.
  useLayoutEffect(() => {
    if (opened && focusLost()) summary.current?.focus();
  }, []);
  return (
    <li class="kept">
      <div class="kept-head">
        <label>
          <input type="checkbox" checked={chosen} onChange={() => onChoose(kept.id)} />
          <span class="unseen">{text('compare_choose')} </span>
          <bdi class="kept-name">{name}</bdi>
        </label>
        <span>
          <span class="unseen">{text('column_price')}: </span>
          {feeWords(kept, text)}
        </span>
      </div>
      <p>
        <strong>{stageWords(currentStage(kept), text)}</strong> <StepWords row={row} />
      </p>
      <p class="quiet">{text('list_room', roomWords(room, text))}</p>
      <Since row={row} today={today} />
      <details open={opened} onToggle={({ currentTarget }) => onOpened(kept.id, currentTarget.open)}>
        <summary ref={summary}>
          {text('list_do')}
          <span class="unseen">
            {' '}
            <bdi>{name}</bdi>
          </span>
        </summary>
        {opened && <RowActions row={row} today={today} heads={heads} actions={actions} onOpen={onOpen} />}
      </details>
    </li>
  );
}

/** Everything that can be done with someone who is kept. */
function RowActions({
  row,
  today,
  heads,
  actions,
  onOpen,
}: Pick<KeptRowProps, 'row' | 'today' | 'heads' | 'actions' | 'onOpen'>) {
  const text = useText();
  const { kept } = row;
  return (
    <>
      <p class="actions">
        <button type="button" onClick={() => onOpen('sheet', kept.id)}>
          {text('sheet_open')}
        </button>
        <button type="button" onClick={() => onOpen('prepare', kept.id)}>
          {text('prepare_open')}
        </button>
        <button type="button" onClick={() => onOpen('letter', kept.id)}>
          {text('letter_open')}
        </button>
        <button type="button" onClick={() => onOpen('plan', kept.id)}>
          {text('plan_open')}
        </button>
      </p>
      <SessionLinks row={row} />
      <StageButtons kept={kept} today={today} onChange={(change) => actions.change(kept.id, change)} />
      <NoteField
        key={kept.note}
        note={kept.note}
        onNote={(note) => actions.change(kept.id, { change: 'note', note })}
      />
      <OwnCells
        kept={kept}
        heads={heads}
        onCell={(head, words) => actions.change(kept.id, { change: 'cell-set', head, text: words })}
      />
      <Remind
        on={kept.remindOn}
        today={today}
        onRemind={(on) => actions.change(kept.id, { change: 'remind', on })}
      />
      <ReadPlaces row={row} />
      <Remove name={shownName(kept, text)} onRemove={() => actions.drop(kept.id)} />
    </>
  );
}

/** What can be done once a first session stands before or behind. */
function SessionLinks({ row: { kept } }: { row: Row }) {
  const text = useText();
  if (!mayHaveMet(kept)) return null;
  return (
    <p>
      <CheckInLink of={kept.id}>{text('story_open')}</CheckInLink>{' '}
      <a href="/options.html#introduce" target="_blank" rel="noreferrer noopener">
        {text('intro_link')}
      </a>
    </p>
  );
}

function StepWords({ row: { kept } }: { row: Row }) {
  const text = useText();
  const last = kept.steps.at(-1);
  if (!last) return null;
  const when = last.at ? whenWords(last.at) : dayWords(last.on);
  return <span class="quiet">{last.way ? `${text(`stage_by_${last.way}`)} · ${when}` : when}</span>;
}

/** What their directory says otherwise than it did, or that they were not seen again. */
function Since({ row: { kept }, today }: { row: Row; today: string }) {
  const text = useText();
  const changes = kept.entries.flatMap((entry) =>
    entry.changes.map((change) => ({ change, currency: entry.listing.currency })),
  );
  const { readOn } = newest(kept);
  return (
    <>
      {changes.map(({ change, currency }) => (
        <p key={`${change.what} ${change.since} ${change.is}`} class="kept-since">
          <strong>{text('since_day', dayWords(change.since))}</strong>{' '}
          <bdi>{changeWords(change, currency, text)}</bdi>
        </p>
      ))}
      {daysBetween(readOn, today) >= A_WEEK && (
        <p class="quiet">{text('since_not_seen', dayWords(readOn))}</p>
      )}
    </>
  );
}

/** A page of a directory seldom changes within a week. Days. */
const A_WEEK = 7;

/** Where they were read, with their telephone. */
function ReadPlaces({ row: { kept } }: { row: Row }) {
  const text = useText();
  const { telephone } = newest(kept).listing;
  return (
    <ul class="quiet">
      {telephone !== '' && (
        <li>
          <bdi>{pageText(telephone, 40)}</bdi>
        </li>
      )}
      {kept.entries.map(({ label, host, readOn, listing }) => {
        const href = linkTo(listing.url);
        const words = text('list_read', pageText(label, 60), dayWords(readOn));
        return (
          <li key={`${host} ${listing.key}`}>
            {href === null ? (
              words
            ) : (
              <a href={href} target="_blank" rel="noreferrer noopener">
                {words}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Remove({ name, onRemove }: { name: string; onRemove(): void }) {
  const text = useText();
  const [asked, setAsked] = useState(false);
  return asked ? (
    <TwoStep
      question={text('list_remove_sure', name)}
      yes={text('list_remove')}
      onYes={onRemove}
      onKeep={() => setAsked(false)}
    />
  ) : (
    <button type="button" class="link" onClick={() => setAsked(true)}>
      {text('list_remove')}
    </button>
  );
}
