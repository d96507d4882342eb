import { pageText } from '../page-text.ts';

/** Longer phrases of a listing are cut. In characters. */
const LONGEST_QUOTE = 240;

interface Props {
  phrase: string;
  /** The words within it that decide. */
  deciding: string | null;
  /** Where it stood, in our words. */
  where: string | null;
}

/** The listing's own words, the deciding ones underlined as with a pencil, then where they stood. */
export function Quote({ phrase, deciding, where }: Props) {
  const shown = pageText(phrase, LONGEST_QUOTE);
  const words = deciding === null ? '' : pageText(deciding, LONGEST_QUOTE);
  const at = words === '' ? -1 : shown.indexOf(words);
  return (
    <p class="quote">
      <q>
        <bdi>
          {at < 0 ? (
            shown
          ) : (
            <>
              {shown.slice(0, at)}
              <mark>{words}</mark>
              {shown.slice(at + words.length)}
            </>
          )}
        </bdi>
      </q>
      {where !== null && (
        <>
          {' '}
          <cite>{where}</cite>
        </>
      )}
    </p>
  );
}
