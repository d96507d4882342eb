import { useState } from 'preact/hooks';
import { pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import { TwoStep } from './two-step.tsx';

export interface YourDataProps {
  onExport(): void;
  onImport(file: File): void;
  onErase(): void;
  /** What came of the last of these, in a sentence. */
  message: string;
}

/** Everything that Foreword keeps: take a copy along, bring one back, erase it all. */
export function YourData({ onExport, onImport, onErase, message }: YourDataProps) {
  const text = useText();
  const [file, setFile] = useState<File | null>(null);
  const [erasing, setErasing] = useState(false);
  return (
    <section class="part">
      <h2>{text('options_data')}</h2>
      <p>
        <button type="button" onClick={onExport}>
          {text('export')}
        </button>
      </p>
      <p class="quiet">{text('export_note')}</p>
      <p>
        <label for="import">{text('import')}</label>
        <input
          id="import"
          type="file"
          accept=".json,application/json"
          aria-describedby="import-note"
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0] ?? null);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p class="quiet" id="import-note">
        {text('import_note')}
      </p>
      {file && (
        <TwoStep
          question={text('import_confirm', pageText(file.name, 80))}
          yes={text('import_yes')}
          onKeep={() => setFile(null)}
          onYes={() => {
            setFile(null);
            onImport(file);
          }}
        />
      )}
      {erasing ? (
        <TwoStep
          question={text('erase_confirm')}
          yes={text('erase_yes')}
          onKeep={() => setErasing(false)}
          onYes={() => {
            setErasing(false);
            onErase();
          }}
        />
      ) : (
        <p>
          <button type="button" onClick={() => setErasing(true)}>
            {text('erase')}
          </button>
        </p>
      )}
      <p class="quiet">{text('erase_note')}</p>
      <p class="result" role="status">
        {message}
      </p>
    </section>
  );
}
