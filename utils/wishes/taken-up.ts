import type { Ask } from '../profile/asks.ts';
import { aboutOf } from '../profile/change.ts';
import type { Importance, Profile, Wish } from '../profile/profile.ts';
import { PROFILE_ITEMS } from '../vocabulary/concepts/profile-items.ts';
import type { StyleWish, UnderstoodWish } from './types.ts';

/** What the person pressed, by `aboutOf`: it stands over what their words say. */
export type Pressed = ReadonlyMap<string, Importance | 'gone'>;

/** How strongly a cue in someone's words leans, on a scale of −3…+3: clearly, and not to the end. */
const LEAN = 2;

const NO_ASKS = { before: [], now: [] };

/**
 * A profile after its owner's words went from saying `before` to saying `now`. What the words brought and no longer
 * say goes; what they say now comes; what was pressed, or was there without them, stays as it is. What they ask
 * for that no listing says (`asks`) stands among the answers on style: it becomes a question.
 */
export function takenUp(
  profile: Profile,
  before: readonly UnderstoodWish[],
  now: readonly UnderstoodWish[],
  pressed: Pressed,
  asks: { before: readonly Ask[]; now: readonly Ask[] } = NO_ASKS,
): Profile {
  const brought = new Set(before.flatMap((one) => (one.facet === 'style' ? [] : [aboutOf(one)])));
  const said = new Map(now.flatMap((one) => (one.facet === 'style' ? [] : [[aboutOf(one), plainWish(one)]])));
  const kept = profile.wishes.flatMap((wish): Wish[] => {
    const about = aboutOf(wish);
    const fromWords = brought.has(about) && !pressed.has(about);
    if (!fromWords) return [wish];
    const fresh = said.get(about);
    return fresh ? [fresh] : [];
  });
  const there = new Set(kept.map(aboutOf));
  const fresh = [...said]
    .filter(([about]) => !there.has(about) && !pressed.has(about))
    .map(([, wish]) => wish);
  return {
    ...profile,
    wishes: [...kept, ...fresh],
    style: styleAfter(profile, leansWished(before, asks.before), leansWished(now, asks.now)),
  };
}

/** A wish without the place where it was said: places are of the words, and those are not kept. */
function plainWish(wish: Exclude<UnderstoodWish, StyleWish>): Wish {
  const { start: _start, end: _end, span: _span, ...rest } = wish;
  return rest;
}

/** Ways of working become an answer to the first situation on that axis, unless it is answered already. */
function styleAfter(
  { style }: Profile,
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): Profile['style'] {
  const next = new Map(Object.entries(style));
  for (const [item, lean] of before) if (next.get(item) === lean) next.delete(item);
  for (const [item, lean] of now) if (!next.has(item)) next.set(item, lean);
  return Object.fromEntries(next);
}

function leansWished(wishes: readonly UnderstoodWish[], asks: readonly Ask[]): Map<string, number> {
  return new Map([
    ...asks.map((ask): [string, number] => [ask, LEAN]),
    ...wishes.flatMap((wish): [string, number][] => {
      if (wish.facet !== 'style') return [];
      const item = PROFILE_ITEMS.find(({ axis }) => axis === wish.axis);
      return item ? [[item.id, wish.toward === 'positive' ? LEAN : -LEAN]] : [];
    }),
  ]);
}

/** What a press makes of a wish: *must*, *nice*, *must not*, *gone*, and round again. A price is never *must not*. */
export function pressedOn(wish: Wish, now: Importance | 'gone'): Importance | 'gone' {
  if (now === 'must') return 'nice';
  if (now === 'nice') return canBeNot(wish) ? 'not' : 'gone';
  return now === 'not' ? 'gone' : 'must';
}

/** Of these nobody says what they do not want. */
const NEVER_NOT: ReadonlySet<Wish['facet']> = new Set([
  'price',
  'state',
  'plan',
  'language',
  'format',
  'age',
  'hours',
  'place',
]);

function canBeNot({ facet }: Wish): boolean {
  return !NEVER_NOT.has(facet);
}

/** The profile with a wish as it was pressed: in its old place, or at the end; *gone* takes it out. */
export function withPressed(profile: Profile, wish: Wish, importance: Importance | 'gone'): Profile {
  const about = aboutOf(wish);
  const at = profile.wishes.findIndex((one) => aboutOf(one) === about);
  if (importance === 'gone') return { ...profile, wishes: profile.wishes.filter((_, place) => place !== at) };
  const next = { ...wish, importance } as Wish;
  return { ...profile, wishes: at < 0 ? [...profile.wishes, next] : profile.wishes.with(at, next) };
}
