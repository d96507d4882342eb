import type { LinePoint } from '../../utils/alliance/reading.ts';
import { useText } from '../text.ts';
import { stepWords } from './step-words.ts';

const WIDTH = 320;
const HEIGHT = 96;
/** Room for a dot at the edges. */
const EDGE = 8;

/** Where a point stands: sessions from left to right by their number, *very much* at the top. */
function placeOf({ session, median }: LinePoint, first: number, last: number): [x: number, y: number] {
  const along = last === first ? 0.5 : (session - first) / (last - first);
  return [EDGE + along * (WIDTH - 2 * EDGE), HEIGHT - EDGE - ((median - 1) / 4) * (HEIGHT - 2 * EDGE)];
}

/** A part's course as a drawing, with its ends in words, and each session in words below it. */
export function PartLine({ part, line }: { part: string; line: readonly LinePoint[] }) {
  const text = useText();
  const [first, last] = [line[0]?.session ?? 1, line.at(-1)?.session ?? 1];
  const places = line.map((point) => placeOf(point, first, last));
  return (
    <>
      <figure class="course" aria-hidden="true">
        <span>{text('ally_answer_5')}</span>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {[1, 3, 5].map((median) => {
            const [, y] = placeOf({ session: first, median }, first, last);
            return <line key={median} class="course-step" x1="0" x2={WIDTH} y1={y} y2={y} />;
          })}
          <polyline class="course-line" points={places.map((place) => place.join(',')).join(' ')} />
        </svg>
        <span>{text('ally_answer_1')}</span>
        <figcaption>
          <span>{text('ally_page_nth', String(first))}</span>
          <span>{text('ally_page_nth', String(last))}</span>
        </figcaption>
      </figure>
      <details>
        <summary>
          {text('ally_page_in_words')}
          <span class="unseen">: {part}</span>
        </summary>
        <table class="facts">
          <caption class="unseen">{part}</caption>
          <thead>
            <tr>
              <th scope="col">{text('ally_page_column')}</th>
              <th scope="col">{text('ally_page_answered')}</th>
            </tr>
          </thead>
          <tbody>
            {line.map(({ session, median }) => (
              <tr key={session}>
                <th scope="row">{text('ally_page_nth', String(session))}</th>
                <td>{stepWords(median, text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
