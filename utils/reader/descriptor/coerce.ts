import type { FieldName, Values } from '../../listing/fields.ts';
import type { Kind, PlacedText } from '../../listing/kinds.ts';
import { LONGEST_PLACE, LONGEST_SAID, LONGEST_TEXTS, MOST_TEXTS } from '../../listing/limits.ts';
import { isoDate } from './dates.ts';
import { isParts, type Makers, made, SIMPLE, several, textValue, withinBound } from './values.ts';

/**
 * Turns what was read into what the field holds, or `undefined` when it says nothing of the kind. What is longer
 * than `limits.ts` allows is cut, or left out where a part would be someone else's: whatever a page prints in one
 * row, its listing fits the schema.
 */
export const coerce = <F extends FieldName>(field: F, value: unknown): Values[F] | undefined =>
  made(field, value, KINDS);

/** Texts with their places; what says nothing is left out, and what is said twice in one place. */
function texts(value: unknown): PlacedText[] | undefined {
  const found = new Map<string, PlacedText>();
  for (const item of several(value).filter(isParts)) {
    const own = {
      place: textValue(item.place, LONGEST_PLACE) ?? '',
      text: textValue(item.text, LONGEST_SAID),
    };
    if (own.text) found.set(`${own.place}\n${own.text}`, { place: own.place, text: own.text });
  }
  return found.size > 0
    ? withinBound(
        [...found.values()].slice(0, MOST_TEXTS),
        LONGEST_TEXTS,
        (one) => one.place.length + one.text.length,
      )
    : undefined;
}

const KINDS: Makers<Kind> = {
  ...SIMPLE,
  texts,
  // What a page was asked for is no matter of one row.
  asked: () => undefined,
  date: (value) => isoDate(textValue(value) ?? ''),
};
