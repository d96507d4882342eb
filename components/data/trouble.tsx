import { useState } from 'preact/hooks';
import type { Problem } from '../../utils/messages/replies.ts';
import { Notice } from '../notice.tsx';
import { useText } from '../text.ts';
import type { DataActions } from './data-actions.ts';
import { EraseAll } from './erase-all.tsx';
import { ImportFile } from './import-file.tsx';

interface Props {
  problem: Exclude<Problem, 'refused'>;
  data: DataActions;
  onRetry(): void;
}

/**
 * What every page of ours shows when what is kept cannot be used: what is so, that nothing is lost by it, and what
 * can be done. Nothing is changed before something is pressed here.
 */
export function Trouble({ problem, data, onRetry }: Props) {
  const text = useText();
  const [message, say] = useState('');
  return (
    <main class="trouble">
      <h1>{text('trouble_title')}</h1>
      <Notice title={text(`trouble_${problem}`)} help={text(`trouble_${problem}_help`)}>
        <p>
          <button type="button" class="primary" onClick={onRetry}>
            {text('trouble_retry')}
          </button>
        </p>
      </Notice>
      <p>
        <button
          type="button"
          onClick={() =>
            data.saveRaw().then(
              () => say(text('raw_done')),
              () => say(text('raw_failed')),
            )
          }
        >
          {text('raw_save')}
        </button>
      </p>
      <p class="quiet">{text('raw_note')}</p>
      {/* What a later version keeps is never written over: it can only be erased first. */}
      {problem !== 'newer' && (
        <ImportFile look={data.look} bring={data.bring} say={say} onBrought={onRetry} />
      )}
      <EraseAll erase={data.erase} say={say} onErased={onRetry} />
      <p class="result" role="status">
        {message}
      </p>
    </main>
  );
}
