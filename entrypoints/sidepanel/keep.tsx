import { KeepButtons } from '../../components/shortlist/keep-buttons.tsx';
import type { Told } from '../../utils/fit/told.ts';
import type { PanelPerson } from '../../utils/messages/panel.ts';
import { ask } from '../our-pages/ask.ts';

/** Buttons that keep whoever the panel of a window shows. */
export function keepButtons(windowId: number | undefined, person: PanelPerson | null) {
  if (windowId === undefined || !person) return null;
  const { key, kept } = person;
  return (
    <KeepButtons
      key={key}
      kept={kept}
      onKeep={(stage) => ask('keep', { windowId, key, stage })}
      onUndo={({ id, fresh }) =>
        void (
          fresh ? ask('kept-drop', { id }) : ask('kept-change', { id, change: { change: 'step-back' } })
        ).catch(() => null)
      }
    />
  );
}

/** Notes what someone who is kept answered; nothing told takes it back. */
export function note(id: string, question: string, told: Told[]): void {
  void ask('kept-change', { id, change: { change: 'told', question, told } }).catch(() => null);
}
