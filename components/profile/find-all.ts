import type { ConceptFacet, Importance, PriceWish } from '../../utils/profile/profile.ts';
import type { UnderstoodWish } from '../../utils/wishes/types.ts';
import { understandWish } from '../../utils/wishes/understand.ts';
import { offeredFor } from './elsewhere.ts';
import type { Choice, ProfileChoices, StyleItem } from './profile-choices.ts';
import { type FoundChoice, findChoices, searchable } from './search.ts';
import { PROFILE_SECTIONS, type ProfileSection } from './sections.ts';

/** Something of any part of the profile that answers what was typed. */
export type Anything =
  | { is: 'wish'; facet: ConceptFacet; choice: Choice; importance: Importance | null; via: string | null }
  | { is: 'price'; wish: PriceWish }
  | { is: 'value'; choice: Choice<string> }
  | { is: 'style'; item: StyleItem }
  | { is: 'section'; section: ProfileSection };

/** More are not listed: typing on narrows them down. */
const MOST_LISTED = 12;
/** Letters from which on it is looked at as words of one's own. */
const SHORTEST_ASKED = 3;

/**
 * Words for a part as such. Whoever types one is led there, since nothing in a list is called so.
 */
const CALLED: Record<ProfileSection, readonly string[]> = {
  help: ['topics', 'problems', 'ways of working', 'methods', 'approach', 'kinds of therapy'],
  money: ['price', 'cost', 'fee', 'money', 'budget', 'afford', 'cheap', 'rate', 'insurance', 'copay', 'plan'],
  where: ['place', 'city', 'town', 'distance', 'near me', 'schedule', 'times', 'language', 'state', 'office'],
  whom: ['age', 'couple', 'family', 'child', 'degree', 'credential', 'license', 'licence', 'title'],
  comfort: ['gender', 'race', 'ethnicity', 'religion', 'faith', 'identity', 'culture', 'background'],
  style: [
    'homework',
    'partner',
    'style',
    'personality',
    'directive',
    'warm',
    'challenge',
    'structure',
    'talk',
  ],
  values: ['values', 'beliefs', 'what matters', 'principles', 'politics'],
};

const key = (one: Anything): string => {
  if (one.is === 'wish') return `${one.facet} ${one.choice.id}`;
  if (one.is === 'price') return `price ${one.wish.session}`;
  if (one.is === 'section') return `section ${one.section}`;
  return one.is === 'value' ? `value ${one.choice.id}` : `style ${one.item.id}`;
};

export { key as keyOfAnything };

/**
 * What all parts together have for what was typed: a part that is called just that, then what the words say as a wish of one's own ("my husband
 * died" is grief), then what is called so, the nearest first, then the parts of which a word begins so.
 */
export function findAll(choices: ProfileChoices, typed: string): Anything[] {
  if (searchable(typed) === '') return [];
  const said = searchable(typed).length < SHORTEST_ASKED ? [] : understandWish(typed).wishes;
  const parts = (fits: (word: string) => boolean) =>
    PROFILE_SECTIONS.filter((section) => CALLED[section].some(fits)).map((section) => ({
      is: 'section' as const,
      section,
    }));
  const called = searchable(typed);
  const all = [
    ...parts((word) => word === called),
    ...said.flatMap((wish) => asChoice(wish, choices)),
    ...named(choices, typed),
    ...(called.length < SHORTEST_ASKED ? [] : parts((word) => word.startsWith(called))),
  ];
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(key(one)) && seen.add(key(one))).slice(0, MOST_LISTED);
}

function asChoice(wish: UnderstoodWish, choices: ProfileChoices): Anything[] {
  if (wish.facet === 'price') {
    const { start: _start, end: _end, span: _span, ...price } = wish;
    return [{ is: 'price', wish: price }];
  }
  if (wish.facet === 'style') {
    const item = choices.style.find(({ axis }) => axis === wish.axis);
    return item ? [{ is: 'style', item }] : [];
  }
  const { concept, importance } = wish;
  const offered = offeredFor(wish, choices);
  if (offered) return [{ is: 'wish', ...offered, importance, via: null }];
  // A town is on no list.
  if (wish.facet !== 'place') return [];
  return [
    { is: 'wish', facet: 'place', choice: { id: concept, label: concept, words: [] }, importance, via: null },
  ];
}

/** Whatever is called so, of all lists at once. */
function named(choices: ProfileChoices, typed: string): Anything[] {
  const of = new Map<string, (found: FoundChoice<string>) => Anything>();
  const merged: Choice<string>[] = [];
  const put = (name: string, choice: Choice<string>, make: (found: FoundChoice<string>) => Anything) => {
    of.set(name, make);
    merged.push({ ...choice, id: name });
  };
  const facets = Object.entries({ ...choices.facets, comfort: Object.values(choices.comfort).flat() });
  for (const [facet, list] of facets as [ConceptFacet, Choice[]][])
    for (const choice of list)
      put(`${facet} ${choice.id}`, choice, ({ via }) => ({
        is: 'wish',
        facet,
        choice,
        importance: null,
        via,
      }));
  for (const choice of choices.values) put(`value ${choice.id}`, choice, () => ({ is: 'value', choice }));
  for (const item of choices.style)
    put(
      `style ${item.id}`,
      { id: item.id, label: item.label, words: [item.poleNegative, item.polePositive] },
      () => ({ is: 'style', item }),
    );
  return findChoices(merged, typed, MOST_LISTED).flatMap((found) => of.get(found.choice.id)?.(found) ?? []);
}
