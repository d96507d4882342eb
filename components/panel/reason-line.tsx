import type { Reason } from '../../utils/fit/estimate-types.ts';
import { pageText } from '../page-text.ts';
import { useText } from '../text.ts';
import { wishWords } from '../wish-words.ts';

/** Longer phrases of a listing are cut. In characters. */
const PHRASE = 240;

/** One wish, and what the listing says of it in its own words. */
export function ReasonLine({ reason }: { reason: Reason }) {
  const text = useText();
  const { wish, phrase, note, strength } = reason;
  const where = note ? (`where_${note}` as const) : strength && (`where_${strength}` as const);
  return (
    <li class="reason">
      <span class="reason-wish">{wishWords(wish, text)}</span>
      {wish.importance !== 'nice' && <span class="tag">{text(`importance_tag_${wish.importance}`)}</span>}
      {(phrase !== null || where) && (
        <span class="reason-says">
          {phrase !== null && (
            <q>
              <bdi>{pageText(phrase, PHRASE)}</bdi>
            </q>
          )}{' '}
          {where && <span class="quiet">{text(where)}</span>}
        </span>
      )}
    </li>
  );
}
