import { useState } from 'preact/hooks';
import { useText } from '../text.ts';
import type { DataActions } from './data-actions.ts';
import { EraseAll } from './erase-all.tsx';
import { ImportFile } from './import-file.tsx';
import { SaveCopy } from './save-copy.tsx';

interface Props {
  data: DataActions;
  /** After a copy was brought back or everything was erased. */
  onReplaced(): void;
}

/** Everything that Foreword keeps: take a copy along, bring one back, erase it all. */
export function YourData({ data, onReplaced }: Props) {
  const text = useText();
  const [message, say] = useState('');
  return (
    <section class="part" id="data" tabIndex={-1}>
      <h2>{text('options_data')}</h2>
      <SaveCopy saveCopy={data.saveCopy} saveWishes={data.saveWishes} say={say} />
      <ImportFile look={data.look} bring={data.bring} say={say} onBrought={onReplaced} />
      <EraseAll erase={data.erase} say={say} onErased={onReplaced} />
      <p class="result" role="status">
        {message}
      </p>
    </section>
  );
}
