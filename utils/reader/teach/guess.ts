import type { TaughtField } from '../../listing/taught-fields.ts';
import { coerce } from '../descriptor/coerce.ts';
import { nameLikeness, takeApart } from '../generic/name.ts';
import { isProse } from '../generic/prose.ts';
import type { Piece } from './pieces.ts';

const PRICE = /[$£€]\s?\d|\d\s?[$£€]|\b(usd|eur|gbp)\b/i;

/** What a block's pieces look like before anyone has said: the user corrects it. */
export function guess(pieces: readonly Piece[]): Partial<Record<TaughtField, number>> {
  const likeness = pieces.map(({ text, heading }, at) =>
    at > 12 || text.length > 120 ? 0 : nameLikeness(takeApart(text).name) * (heading ? 1.5 : 1),
  );
  const name = indexOfMost(likeness);
  const statement = indexOfMost(pieces.map(({ text }) => (isProse(text) ? text.length : 0)));
  const price = pieces.findIndex(
    ({ text }) => text.length < 80 && PRICE.test(text) && coerce('feeIndividual', text) !== undefined,
  );
  return {
    ...(name !== null && { name }),
    ...(statement !== null && { statement }),
    ...(price >= 0 && { feeIndividual: price }),
  };
}

function indexOfMost(values: readonly number[]): number | null {
  const most = Math.max(0, ...values);
  return most > 0 ? values.indexOf(most) : null;
}
