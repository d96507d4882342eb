import { own } from '../../utils/lookup/own.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import type { ConceptId } from '../../utils/vocabulary/concepts/kinds.ts';
import { FewAtATime } from './few-at-a-time.tsx';
import type { StyleItem } from './profile-choices.ts';
import { StyleQuestion } from './style-question.tsx';

interface Props {
  items: readonly StyleItem[];
  profile: Profile;
  /** The situation that was asked for; it is among the first three. */
  asked: string | null;
  onChange(profile: Profile): void;
}

/** Whoever wishes for one of these comes with a partner. */
const WITH_PARTNER: ReadonlySet<string> = new Set<ConceptId>([
  ...(['fmt_couple', 'couples_general', 'premarital', 'gottman', 'eft_couples', 'ibct'] as const),
]);
const ABOUT_PARTNER: ReadonlySet<string> = new Set(['work_2']);

/** The situations to be shown: one about a partner only to those who come with one, or who asked for it or answered it. */
export function situationsFor(
  items: readonly StyleItem[],
  profile: Profile,
  asked: string | null,
): StyleItem[] {
  const partner = profile.wishes.some((wish) =>
    wish.facet === 'price'
      ? wish.session === 'couples'
      : wish.importance !== 'not' && WITH_PARTNER.has(wish.concept),
  );
  return items.filter(
    ({ id }) => partner || !ABOUT_PARTNER.has(id) || id === asked || Object.hasOwn(profile.style, id),
  );
}

/** How one likes to work, three situations at a time. */
export function StyleChoice({ items, profile, asked, onChange }: Props) {
  const shown = situationsFor(items, profile, asked);
  const start = shown.findIndex(({ id }) => id === asked);
  return (
    // Another situation that is asked for begins anew at it.
    <FewAtATime key={asked ?? ''} of={shown} start={Math.max(0, start)}>
      {(few) =>
        few.map((item) => (
          <StyleQuestion
            key={item.id}
            name={`style-${item.id}`}
            item={item}
            answer={own(profile.style, item.id)}
            onAnswer={(answer) => {
              const { [item.id]: _before, ...others } = profile.style;
              onChange({
                ...profile,
                style: answer === undefined ? others : { ...others, [item.id]: answer },
              });
            }}
          />
        ))
      }
    </FewAtATime>
  );
}
