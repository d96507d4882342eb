import * as z from 'zod';
import { deferred } from '../lookup/deferred.ts';
import { inOrderOf } from './move.ts';
import type { Profile, Wish } from './profile.ts';
import { answerSchema, itemSchema, valueSchema, wishSchema } from './schema.ts';

/** What a wish is about, as text: two wishes about the same thing are one. */
export function aboutOf(wish: Wish): string {
  return wish.facet === 'price' ? `price ${wish.session}` : `${wish.facet} ${wish.concept}`;
}

const aboutSchema = deferred(() => z.string().max(120));

/**
 * One step of a profile. A page sends steps, never a whole profile: of two pages that are open at once neither
 * takes back what the other did.
 */
export const profileChangeSchema = deferred(() =>
  z.discriminatedUnion('change', [
    /** A wish that is there changes in its place; a new one comes last. */
    z.strictObject({ change: z.literal('wish-set'), wish: wishSchema }),
    z.strictObject({ change: z.literal('wish-drop'), about: aboutSchema }),
    /** The order of the wishes, which is that of the marks. What is not named keeps its order and stands last. */
    z.strictObject({ change: z.literal('wishes-order'), abouts: z.array(aboutSchema).max(200) }),
    z.strictObject({ change: z.literal('style-set'), item: itemSchema, answer: answerSchema.nullable() }),
    z.strictObject({ change: z.literal('value-add'), value: valueSchema }),
    z.strictObject({ change: z.literal('value-drop'), value: valueSchema }),
    /** What is not named keeps its order and stands last. */
    z.strictObject({ change: z.literal('values-order'), values: z.array(valueSchema).max(20) }),
  ]),
);

export type ProfileChange = z.infer<typeof profileChangeSchema>;

/** So many steps come at once at the most. */
export const profileChangesSchema = deferred(() => z.array(profileChangeSchema).max(400));

/** The profile after one step. */
export function changed(profile: Profile, change: ProfileChange): Profile {
  switch (change.change) {
    case 'wish-set': {
      const about = aboutOf(change.wish);
      const place = profile.wishes.findIndex((wish) => aboutOf(wish) === about);
      const wishes = place < 0 ? [...profile.wishes, change.wish] : profile.wishes.with(place, change.wish);
      return { ...profile, wishes };
    }
    case 'wish-drop':
      return { ...profile, wishes: profile.wishes.filter((wish) => aboutOf(wish) !== change.about) };
    case 'wishes-order':
      return { ...profile, wishes: inOrderOf(profile.wishes, change.abouts, aboutOf) };
    case 'style-set': {
      const others = Object.entries(profile.style).filter(([item]) => item !== change.item);
      const own = change.answer === null ? [] : [[change.item, change.answer] as const];
      return { ...profile, style: Object.fromEntries([...others, ...own]) };
    }
    case 'value-add':
      return profile.values.includes(change.value)
        ? profile
        : { ...profile, values: [...profile.values, change.value] };
    case 'value-drop':
      return { ...profile, values: profile.values.filter((value) => value !== change.value) };
    case 'values-order':
      return { ...profile, values: inOrderOf(profile.values, change.values, (value) => value) };
  }
}

/** The steps that lead from one profile to another which someone made of it; none where they are the same. */
export function changesBetween(before: Profile, after: Profile): ProfileChange[] {
  return [...wishChanges(before, after), ...styleChanges(before, after), ...valueChanges(before, after)];
}

function wishChanges(before: Profile, after: Profile): ProfileChange[] {
  const then = new Map(before.wishes.map((wish) => [aboutOf(wish), JSON.stringify(wish)]));
  const abouts = after.wishes.map(aboutOf);
  const now = new Set(abouts);
  const reached = [
    ...[...then.keys()].filter((about) => now.has(about)),
    ...abouts.filter((about) => !then.has(about)),
  ];
  const moved = reached.some((about, place) => about !== abouts[place]);
  return [
    ...[...then.keys()]
      .filter((about) => !now.has(about))
      .map((about): ProfileChange => ({ change: 'wish-drop', about })),
    ...after.wishes
      .filter((wish) => then.get(aboutOf(wish)) !== JSON.stringify(wish))
      .map((wish): ProfileChange => ({ change: 'wish-set', wish })),
    ...(moved ? [{ change: 'wishes-order' as const, abouts }] : []),
  ];
}

function styleChanges({ style: before }: Profile, { style: after }: Profile): ProfileChange[] {
  const items = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const answer = (style: Profile['style'], item: string) =>
    Object.hasOwn(style, item) ? (style[item] ?? null) : null;
  return items
    .filter((item) => answer(before, item) !== answer(after, item))
    .map((item): ProfileChange => ({ change: 'style-set', item, answer: answer(after, item) }));
}

function valueChanges({ values: before }: Profile, { values: after }: Profile): ProfileChange[] {
  const dropped = before.filter((value) => !after.includes(value));
  const added = after.filter((value) => !before.includes(value));
  const reached = [...before.filter((value) => after.includes(value)), ...added];
  const moved = reached.some((value, place) => value !== after[place]);
  return [
    ...dropped.map((value): ProfileChange => ({ change: 'value-drop', value })),
    ...added.map((value): ProfileChange => ({ change: 'value-add', value })),
    ...(moved ? [{ change: 'values-order' as const, values: [...after] }] : []),
  ];
}
