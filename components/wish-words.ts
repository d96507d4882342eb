import type { Wish } from '../utils/profile/profile.ts';
import { spoken } from '../utils/questions/context.ts';
import type { MessageKey, Translate } from './text.ts';
import { capital } from './wish-label.ts';

/** Wishes whose label alone would not say what is wished for. */
const WISH_FRAMES: Partial<Record<Wish['facet'], MessageKey>> = {
  topic: 'wish_topic',
  state: 'wish_state',
  language: 'wish_language',
  plan: 'wish_plan',
  age: 'wish_who',
  format: 'wish_who',
};

/** A wish in plain words: "Help with anxiety", "At most 120 for a session". */
export function wishWords(wish: Wish, text: Translate): string {
  if (wish.facet === 'price') return text(`wish_price_${wish.session}`, String(wish.max));
  const label = spoken(wish.concept);
  const frame = wish.importance === 'not' ? undefined : WISH_FRAMES[wish.facet];
  return capital(frame ? text(frame, label) : label);
}
