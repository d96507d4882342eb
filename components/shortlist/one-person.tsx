import type { KeptRow } from '../../utils/messages/replies.ts';
import { useText } from '../text.ts';
import { CallSheet } from './call-sheet.tsx';
import type { Opened } from './kept-row.tsx';
import { Letter } from './letter.tsx';
import type { ListActions } from './list-actions.ts';
import { PlanCheck } from './plan-check.tsx';
import { Prepare } from './prepare.tsx';
import { useLook } from './use-look.ts';

interface Props {
  what: Opened;
  id: string;
  rows: readonly KeptRow[];
  today: string;
  actions: ListActions;
  onCopy(text: string): void;
}

/** What is opened of one person: the call sheet, what to ask and when, a first message, or what to ask the insurer. */
export function OnePerson({ what, id, rows, today, actions, onCopy }: Props) {
  const text = useText();
  const looked = useLook([id], rows, actions.look);
  if (looked === null) return <p class="quiet">{text('list_loading')}</p>;
  const person = looked === 'failed' ? undefined : looked.people[0];
  if (looked === 'failed' || !person) return <p role="alert">{text('list_look_failed')}</p>;
  if (what === 'sheet')
    return <CallSheet person={person} today={today} onChange={(change) => actions.change(id, change)} />;
  if (what === 'prepare')
    return <Prepare person={person} onChange={(change) => actions.change(id, change)} onCopy={onCopy} />;
  if (what === 'letter') return <Letter person={person} wishes={looked.wishes} onCopy={onCopy} />;
  return <PlanCheck person={person} wishes={looked.wishes} onCopy={onCopy} />;
}
