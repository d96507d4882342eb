import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelPerson } from '../../utils/messages/panel.ts';
import { useText } from '../text.ts';
import { usePlainKey } from '../use-plain-key.ts';
import { stageWords } from './words.ts';

type KeepStage = 'kept' | 'notForMe';
/** What was done: under which id they are kept, and whether they were not before. */
export interface Done {
  id: string;
  fresh: boolean;
}

interface Props {
  kept: PanelPerson['kept'];
  /** `null` where they could not be kept: they are not on the page any more. */
  onKeep(stage: KeepStage): Promise<Done | null>;
  onUndo(done: Done): void;
}

/** Saves whoever is shown, or notes that they are not for the user; each can be taken back. S saves. */
export function KeepButtons({ kept, onKeep, onUndo }: Props) {
  const text = useText();
  const [done, setDone] = useState<(Done & { stage: KeepStage }) | null>(null);
  const [failed, setFailed] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), [done]);
  const act = (stage: KeepStage) => {
    onKeep(stage).then(
      (saved) => {
        setDone(saved && { ...saved, stage });
        setFailed(saved === null);
      },
      () => setFailed(true),
    );
  };
  const canSave = kept === null || kept.stage === 'notForMe';
  usePlainKey('s', () => canSave && act('kept'));
  return (
    <>
      {canSave && (
        <button type="button" class="primary" aria-keyshortcuts="S" onClick={() => act('kept')}>
          {text('list_save')}
        </button>
      )}
      {kept?.stage !== 'notForMe' && (
        <button type="button" onClick={() => act('notForMe')}>
          {text('list_not_for_me')}
        </button>
      )}
      <span role="status" class="quiet">
        {failed && text('list_save_failed')}
        {!failed && kept && text('list_on_it', stageWords(kept.stage, text))}
      </span>
      {done && kept && (
        <button
          type="button"
          class="link"
          ref={undo}
          onClick={() => {
            setDone(null);
            onUndo(done);
          }}
        >
          {text('list_undo')}
        </button>
      )}
    </>
  );
}
