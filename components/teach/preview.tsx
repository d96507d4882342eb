import type { TaughtField } from '../../utils/listing/taught-fields.ts';
import type { TeachAnswers } from '../../utils/messages/teach.ts';
import { Notice } from '../notice.tsx';
import { pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import { readValue } from './read-value.ts';

/** Of a name, in characters. */
const LONGEST_PREVIEWED = 120;
const BESIDE: readonly TaughtField[] = ['feeIndividual', 'statement'];

/** What Foreword would now read on the whole page, or why it cannot. */
export function Preview({ learned }: { learned: TeachAnswers['learn'] }) {
  const text = useText();
  if ('problem' in learned) {
    const problem = learned.problem === 'no-key' ? 'teach_no_key' : 'teach_no_name';
    return <Notice title={text(problem)} help={text(`${problem}_help`)} />;
  }
  const { listings, unreadable } = learned;
  const having = (field: TaughtField) => listings.filter((one) => readValue(one, field) !== '').length;
  return (
    <section class="preview" aria-live="polite">
      <h2>{text('teach_preview')}</h2>
      <p>
        {text(
          'teach_preview_counts',
          String(listings.length),
          String(listings.length + unreadable),
          String(having('statement')),
          String(having('feeIndividual')),
        )}
      </p>
      <details>
        <summary>{text('teach_preview_all')}</summary>
        <ol>
          {listings.map((listing) => (
            <li key={listing.key}>
              <strong>{pageText(listing.name, LONGEST_PREVIEWED)}</strong>
              {BESIDE.map((field) => readValue(listing, field))
                .filter((words) => words !== '')
                .map((words) => (
                  <span key={words} class="quiet">
                    {' '}
                    · {words}
                  </span>
                ))}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
