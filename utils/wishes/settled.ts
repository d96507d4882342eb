import { isId } from '../vocabulary/concepts/among.ts';
import { isOf } from '../vocabulary/concepts/concepts.ts';
import type { IdOf } from '../vocabulary/concepts/kinds.ts';
import type { Taken } from './types.ts';
import type { Writing } from './words.ts';

/** What stands of all that was found: each thing once, and nothing beside what it only repeats or takes back. */
export function settled(found: readonly Taken[], writing: Writing): Taken[] {
  return once(withoutTwo(withoutEchoes(withoutPreaching(found, writing), writing), writing));
}

/** "Catholic but not preachy" is Catholic. */
function withoutPreaching(found: readonly Taken[], { lower }: Writing): Taken[] {
  const isFaith = ({ wish }: Taken) =>
    wish.facet === 'comfort' &&
    isOf(wish.concept, 'faith') &&
    !isId(wish.concept, 'f_secular') &&
    wish.importance !== 'not';
  if (!found.some(isFaith)) return [...found];
  return found.filter(
    ({ wish, start, end }) =>
      !(
        wish.facet === 'comfort' &&
        isId(wish.concept, 'f_secular') &&
        /preach|push|judg|shove|bible/.test(lower.slice(start, end))
      ),
  );
}

/** "I won't use the phone" refuses no video. "No video, phone only" is the phone; "not on a screen, my job is on a screen" is a room. */
function withoutEchoes(found: readonly Taken[], { lower }: Writing): Taken[] {
  const said = ({ start, end }: Taken) => lower.slice(start, end);
  const is = (concept: IdOf<'practical', 'setting'>) => (one: Taken) =>
    one.wish.facet === 'setting' && isId(one.wish.concept, concept) && one.wish.importance !== 'not';
  const noScreen = found.filter(
    (one) => is('setting_in_person')(one) && SCREEN.test(said(one)) && NONE.test(said(one)),
  );
  const isPhoneRefused = ({ wish, ...at }: Taken) =>
    wish.facet === 'setting' &&
    isId(wish.concept, 'setting_online') &&
    wish.importance === 'not' &&
    /phone/.test(lower.slice(at.start, at.end)) &&
    !SCREEN.test(lower.slice(at.start, at.end));
  // "Phone calls, not video" is the phone.
  const isScreenRefused = ({ wish, ...at }: Taken) =>
    wish.facet === 'setting' &&
    isId(wish.concept, 'setting_online') &&
    wish.importance === 'not' &&
    SCREEN.test(said({ wish, ...at }));
  const byPhone = found.some((one) => is('setting_online')(one) && /phone/.test(said(one)));
  return found.filter(
    (one) =>
      !isPhoneRefused(one) &&
      !(byPhone && noScreen.includes(one)) &&
      !(byPhone && isScreenRefused(one)) &&
      !(noScreen.length > 0 && !byPhone && is('setting_online')(one) && SCREEN.test(said(one))),
  );
}

/** "Us both in the car but just me in the room": one who comes alone. */
function withoutTwo(found: readonly Taken[], { lower }: Writing): Taken[] {
  const says = (pattern: RegExp, { start, end }: Taken) => pattern.test(lower.slice(start, end));
  const alone = found.some(
    (one) =>
      one.wish.facet === 'format' &&
      isId(one.wish.concept, 'fmt_individual') &&
      says(/\b(?:just|only) (?:me|for me|myself)\b/, one),
  );
  return found.filter(
    (one) =>
      !(
        alone &&
        one.wish.facet === 'format' &&
        isId(one.wish.concept, 'fmt_couple') &&
        says(/^(?:we|us|both)\b/, one)
      ),
  );
}

const SCREEN = /screen|video|zoom|camera/;
const NONE = /^(?:no|not|never|hate|done|tired|sick|off|cant|without)\b/;

/** One wish for each thing: what is ruled out counts before a must, a must before the rest. */
function once(found: readonly Taken[]): Taken[] {
  const rank = { not: 0, must: 1, nice: 2 };
  const kept = new Map<string, Taken>();
  const keyOf = ({ wish }: Taken) =>
    wish.facet === 'price'
      ? 'price'
      : wish.facet === 'style'
        ? `style ${wish.axis}`
        : `${wish.facet} ${wish.concept}`;
  const rankOf = ({ wish }: Taken) => (wish.facet === 'style' ? 2 : rank[wish.importance]);
  for (const one of found) {
    const there = kept.get(keyOf(one));
    if (!there || rankOf(one) < rankOf(there)) kept.set(keyOf(one), one);
  }
  return [...kept.values()];
}
