import { amounts } from '../utils/fit/amounts.ts';
import type { Wish } from '../utils/profile/profile.ts';
import { spoken } from '../utils/questions/context.ts';
import type { MessageKey, Translate } from './text.ts';

/** Wishes whose label alone would not say what is wished for. */
const FRAMES: Partial<Record<Wish['facet'], MessageKey>> = {
  state: 'wish_state',
  language: 'wish_language',
  plan: 'wish_plan',
};

/** A wish as the panel names it: "Health anxiety", "Up to $150", "Takes Aetna". `currency`: that of the page. */
export function wishLabel(wish: Wish, currency: string, text: Translate): string {
  if (wish.facet === 'price') return priceLabel(wish, currency, text);
  const frame = FRAMES[wish.facet];
  return frame ? text(frame, spoken(wish.concept)) : briefLabel(wish, currency, text);
}

/** The same where there is room for a word or two: "Aetna" instead of "Takes Aetna". */
export function briefLabel(wish: Wish, currency: string, text: Translate): string {
  if (wish.facet === 'price') return priceLabel(wish, currency, text);
  return capital(spoken(wish.concept));
}

/** Names a wish within a list of wishes, for a key. */
export const wishId = (wish: Wish): string =>
  wish.facet === 'price' ? `price ${wish.session}` : `${wish.facet} ${wish.concept}`;

function priceLabel(
  { max, session, currency }: Extract<Wish, { facet: 'price' }>,
  pages: string,
  text: Translate,
): string {
  return text(`brief_price_${session}`, amounts([max, max], currency ?? pages));
}

/** With a capital, as what begins a line has. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
