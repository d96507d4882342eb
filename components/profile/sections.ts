import { amounts } from '../../utils/fit/amounts.ts';
import type { ConceptFacet, Profile, Wish } from '../../utils/profile/profile.ts';
import type { MessageKey, Translate } from '../text.ts';
import { briefLabel } from '../wish-label.ts';
import type { ProfileChoices } from './profile-choices.ts';

/** The parts of the profile, in the order in which they stand. */
export const PROFILE_SECTIONS = ['help', 'money', 'where', 'whom', 'comfort', 'style', 'values'] as const;
export type ProfileSection = (typeof PROFILE_SECTIONS)[number];

/** What each part asks for; the last two hold no wishes. */
const FACETS: Record<ProfileSection, readonly Wish['facet'][]> = {
  help: ['topic', 'approach'],
  money: ['price', 'plan'],
  where: ['setting', 'state', 'place', 'hours', 'language'],
  whom: ['format', 'age', 'profession'],
  comfort: ['comfort'],
  style: [],
  values: [],
};

/** The part in which a wish is found. */
export function sectionOfFacet(facet: Wish['facet']): ProfileSection {
  return PROFILE_SECTIONS.find((section) => FACETS[section].includes(facet)) ?? 'help';
}

export const titleOf = (section: ProfileSection): MessageKey => `form_${section}`;

/** The title of a facet within its part. */
export const facetTitle = (facet: ConceptFacet): MessageKey =>
  facet === 'comfort' ? 'form_comfort' : `facet_${facet}`;

/** What a part holds, in one line, for when it is closed: "Price: up to $160 · Plan: Aetna". `home`: a currency. */
export function sectionWords(
  section: ProfileSection,
  profile: Profile,
  { values, style }: Pick<ProfileChoices, 'values' | 'style'>,
  home: string,
  text: Translate,
): string {
  if (section === 'values')
    return (
      joined(profile.values.map((id) => values.find((value) => value.id === id)?.label ?? id)) || none(text)
    );
  if (section === 'style') {
    const count = style.filter(({ id }) => Object.hasOwn(profile.style, id)).length;
    if (count === 0) return none(text);
    return count === 1 ? text('holds_answer') : text('holds_answers', String(count));
  }
  const lines = FACETS[section].flatMap((facet) => {
    const wishes = profile.wishes.filter((wish) => wish.facet === facet);
    if (wishes.length === 0) return [];
    const words = joined(wishes.map((wish) => heldWords(wish, home, text)));
    return [facet === 'comfort' ? words : text('holds_facet', text(`brief_${facet}`), words)];
  });
  return lines.join(' · ') || none(text);
}

const joined = (words: readonly string[]) => words.join(', ');
const none = (text: Translate) => text('holds_nothing');

function heldWords(wish: Wish, home: string, text: Translate): string {
  if (wish.facet === 'price') {
    const amount = amounts([wish.max, wish.max], wish.currency ?? home);
    return text(`holds_price_${wish.session}`, amount);
  }
  const label = briefLabel(wish, home, text);
  return wish.importance === 'not' ? text('holds_not', label) : label;
}
