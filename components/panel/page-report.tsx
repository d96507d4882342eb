import { useState } from 'preact/hooks';
import { useText } from '../text.ts';

interface Props {
  /** The text of the report; `null` where there is none. */
  onReport(): Promise<string | null>;
  onSave(report: string): void;
}

/** A report of what the page is built of: looked at first, then saved by whoever wants to. */
export function PageReport({ onReport, onSave }: Props) {
  const text = useText();
  const [report, setReport] = useState<string | null | undefined>();
  if (report === undefined)
    return (
      <button
        type="button"
        class="small"
        onClick={() => void onReport().then(setReport, () => setReport(null))}
      >
        {text('report_look')}
      </button>
    );
  if (report === null) return <p>{text('report_none')}</p>;
  return (
    <>
      <p class="quiet">{text('report_holds')}</p>
      <textarea class="report" readOnly rows={12} aria-label={text('report_title')} value={report} />
      <button type="button" class="small" onClick={() => onSave(report)}>
        {text('report_save')}
      </button>
    </>
  );
}
