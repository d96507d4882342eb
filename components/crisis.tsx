import {
  CRISIS_COUNTRIES,
  CRISIS_LINES,
  type CrisisLine,
  type CrisisReach,
  countryOf,
  crisisLines,
} from '../utils/alliance/crisis-lines.ts';
import { useText } from './text.ts';

interface Props {
  /** Open at once: somebody has just said that they mean to die, or are in danger. */
  opened?: boolean;
  /** The browser's language, which may name a country: its lines stand first. */
  language?: string;
}

/** Where it stands on a page: a link from elsewhere leads there, and it is open then. */
const CRISIS_PLACE = 'crisis';

/**
 * *In a crisis*: in the same place on every surface, behind one press. Nothing is looked up, and nothing is noted of
 * who opened it.
 */
export function Crisis({ opened = false, language = navigator.language }: Props) {
  const text = useText();
  const here = countryOf(language);
  const own = here === null ? [] : crisisLines(here);
  const others = CRISIS_LINES.filter((line) => !own.includes(line));
  return (
    <details class="crisis-lines" id={CRISIS_PLACE} open={opened || location.hash === `#${CRISIS_PLACE}`}>
      <summary>{text('crisis_title')}</summary>
      <p>{text('crisis_general')}</p>
      {own.length > 0 && <Lines lines={own} />}
      <details>
        <summary>{own.length > 0 ? text('crisis_elsewhere') : text('crisis_by_country')}</summary>
        <Lines lines={others} named />
        <p class="quiet">{text('crisis_not_listed')}</p>
      </details>
      <p class="quiet">{text('crisis_private')}</p>
    </details>
  );
}

function Lines({ lines, named = false }: { lines: readonly CrisisLine[]; named?: boolean }) {
  const text = useText();
  const country = new Intl.DisplayNames(['en'], { type: 'region' });
  const sorted = lines.toSorted((one, two) => placeOf(one) - placeOf(two));
  return (
    <ul>
      {sorted.map(({ id, label, countries, reach, checked, source }) => (
        <li key={id}>
          {named && `${countries.map((code) => country.of(code) ?? code).join(', ')}: `}
          <strong>{label}</strong>
          {reach.map((way) => (
            <span class="crisis-number" key={`${way.by} ${way.number}`}>
              {reached(text, way)}
            </span>
          ))}
          <small>
            {text(
              'crisis_checked',
              new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(checked)),
              new URL(source).host,
            )}
          </small>
        </li>
      ))}
    </ul>
  );
}

const placeOf = ({ countries: [first = ''] }: CrisisLine) => CRISIS_COUNTRIES.indexOf(first);

function reached(text: ReturnType<typeof useText>, way: CrisisReach): string {
  switch (way.by) {
    case 'call':
      return text('crisis_call', way.number);
    case 'callPress':
      return text('crisis_call_press', way.number, way.press);
    case 'callOrText':
      return text('crisis_call_or_text', way.number);
    case 'text':
      return text('crisis_text', way.number);
    case 'textWord':
      return text('crisis_text_word', way.word, way.number);
  }
}
